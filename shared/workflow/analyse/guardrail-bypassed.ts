import { type Condition, signalsOf } from '../../rules/condition.ts';
import { goesOn } from '../../rules/decide.ts';
import type { Guard, Rule } from '../../rules/rule.ts';
import { clauseOf } from '../../rules/sentence.ts';
import { findSignal } from '../../signals/catalogue.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, type Study } from './study.ts';

/**
 * Guardrails that stand behind a question about the AI itself. An AI that is sure and wrong then keeps a customer whom
 * the guardrail is for. The case of a guardrail is all that it asks about the customer.
 */
export function bypassedGuardrails(study: Study): readonly Finding[] {
  const guardrails = study.rules.filter(({ guardrail }) => guardrail);
  const told = new Set<string>();
  const { guardrailBypassed } = findingWords(study);
  return guardrails.flatMap((rule) =>
    rule.when.filter(isAboutAi).flatMap((question): readonly Finding[] => {
      const nodeId = rule.path.at(-1) ?? '';
      const key = `${nodeId} ${question.nodeId}`;
      if (told.has(key)) return [];
      const witness = bypass(study, rule, question);
      if (!witness) return [];
      told.add(key);
      return [
        {
          code: 'guardrail-bypassed',
          severity: 'warning',
          nodeId,
          ...guardrailBypassed(
            nameIn(study, nodeId),
            nameIn(study, question.nodeId),
            clauseOf(question.condition, study),
            question.holds,
          ),
          witness,
        },
      ];
    }),
  );
}

/** Facts in the guardrail's case for which the engine lets the AI go on because of the question. */
function bypass({ solver, witnesses }: Study, rule: Rule, question: Guard) {
  const about = rule.when.filter((guard) => !isAboutAi(guard));
  if (!about.some(({ holds }) => holds)) return undefined;
  for (const guard of about) solver.push(guard);
  solver.push({ condition: question.condition, holds: !question.holds });
  const answer = solver.solve();
  solver.pop();
  for (const _ of about) solver.pop();
  if (answer.kind !== 'possible') return undefined;
  const witness = witnesses.of(answer.model);
  return witness && goesOn(witness.outcome) ? witness : undefined;
}

/** Whether a question is about how the AI does, and not about the customer. */
function isAboutAi({ condition }: Guard): boolean {
  const known = aboutAi.get(condition) ?? signalsOf(condition).some((name) => findSignal(name)?.per === 'assistant');
  aboutAi.set(condition, known);
  return known;
}

const aboutAi = new WeakMap<Condition, boolean>();
