import type { Rule } from '../rules/rule.ts';
import { sentenceInOrder } from '../rules/rule-sentence.ts';
import type { Words } from '../rules/words.ts';
import type { WorkflowDocument } from './document.ts';
import { drawnId } from './inline.ts';

/** One rule, read back in words. */
export interface ReadBackLine {
  readonly ruleId: string;
  /** Where it ends: the node on the canvas, which may stand for a sub-workflow. */
  readonly nodeId: string;
  readonly guardrail: boolean;
  readonly sentence: string;
}

/** Lists of phrases are long; a page of sentences shows the first few of each. */
const phrasesSaid = 5;

/**
 * A workflow as a page of sentences, one for each of its rules, in drawing order: the first whose *if* holds decides.
 * That is exact, although a sentence does not repeat what must not hold: each answer that would have led another way
 * belongs to a sentence before it.
 * @param rules all that the document compiled to, in that order
 */
export function readBack(
  document: WorkflowDocument,
  rules: readonly Rule[],
  names: Words = {},
): readonly ReadBackLine[] {
  const words = wordsOnPage(document, names);
  return rules.map((rule) => ({
    ruleId: rule.id,
    nodeId: drawnId(rule.path.at(-1) ?? ''),
    guardrail: rule.guardrail,
    sentence: sentenceInOrder(rule, placeOf(rule, rules), words),
  }));
}

export const wordsOnPage = (document: Pick<WorkflowDocument, 'nodes'>, names: Words): Words => ({
  longestList: phrasesSaid,
  step: stepNames(document),
  ...names,
});

/** Rules that go on from one step are a page of their own within the page, and so are those that begin at the start. */
export const placeOf = ({ from }: Rule, rules: readonly Rule[]): 'only' | 'among others' =>
  rules.filter((rule) => rule.from === from).length === 1 ? 'only' : 'among others';

/** The page as text, for a terminal or a mail. */
export function readBackText({ name }: Pick<WorkflowDocument, 'name'>, lines: readonly ReadBackLine[]): string {
  const numbered = lines.map(
    ({ sentence, guardrail }, index) => `${index + 1}. ${sentence}${guardrail ? ' (Guardrail.)' : ''}`,
  );
  return [
    name,
    'Each message is judged by the first sentence that fits. Guardrails come before the rules of all workflows.',
    '',
    ...numbered,
    '',
  ].join('\n');
}

/** The labels that an admin gave; a step without one is known by its id, one of a sub-workflow by where it stands too. */
export function stepNames({ nodes }: Pick<WorkflowDocument, 'nodes'>): (nodeId: string) => string | undefined {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return (nodeId) => {
    const [outer = '', ...inner] = nodeId.split('/');
    const label = labels.get(outer);
    return inner.length === 0 ? label : [label ?? outer, ...inner].join(' › ');
  };
}
