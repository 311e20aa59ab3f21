import { asksForPerson, chain, plainCases, type Question, says, type Template } from './template.ts';

/** What a message may be about that a person must see, whatever else is asked. */
interface Matter extends Pick<Question, 'id' | 'label' | 'condition'> {
  readonly person: Omit<NonNullable<Question['person']>, 'guardrail'>;
  /** A customer who speaks of it. */
  readonly heard: { readonly name: string; readonly text: string };
}

interface Guarded extends Pick<Template, 'id' | 'name' | 'description' | 'change'> {
  readonly matters: readonly Matter[];
}

/** A template whose matters are guardrails, each with the case of a customer who speaks of it. */
export function guardedTemplate({ matters, ...words }: Guarded): Template {
  const questions = matters.map(
    ({ id, label, condition, person }): Question => ({ id, label, condition, person: { ...person, guardrail: true } }),
  );
  return {
    ...words,
    ...chain([...questions, asksForPerson]),
    cases: [
      ...plainCases,
      ...matters.map(({ id, person: { reason }, heard: { name, text } }) => ({
        id,
        name,
        turns: [says(text)],
        expect: { decision: 'escalate' as const, reason, turn: 1 },
      })),
    ],
  };
}
