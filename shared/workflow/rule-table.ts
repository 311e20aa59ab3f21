import type { Rule } from '../rules/rule.ts';
import { afterWords, partsInOrder } from '../rules/rule-sentence.ts';
import type { Words } from '../rules/words.ts';
import type { WorkflowDocument } from './document.ts';
import { drawnId } from './inline.ts';
import { placeOf, wordsOnPage } from './read-back.ts';

/** Rules that are tried one after the other: those that begin with a message, or those that go on from one step. */
export interface RuleGroup {
  /** "After “Shall I bring a person in?”"; absent for the rules that begin with a message. */
  readonly after?: string;
  readonly rows: readonly RuleRow[];
}

/** One rule of the table, with the drawn steps that it comes from. */
export interface RuleRow {
  readonly ruleId: string;
  /** Place in drawing order, from 1 on; it goes on through all groups. */
  readonly order: number;
  readonly guardrail: boolean;
  readonly when: string;
  readonly then: string;
  /** The steps that make it what it is: questions answered in its favour, acts, and the outcome last. */
  readonly steps: readonly string[];
  /** The other steps on its way: questions that were answered against them, and the start. */
  readonly passed: readonly string[];
}

/**
 * The rules of a workflow as a table in drawing order: the first whose *when* holds decides. The words are those of
 * `readBack`, cut in two.
 * @param rules all that the document compiled to, in that order
 */
export function ruleTable(document: WorkflowDocument, rules: readonly Rule[], names: Words = {}): readonly RuleGroup[] {
  const words = wordsOnPage(document, names);
  const passive = new Set(document.nodes.filter(({ kind }) => kind === 'start').map(({ id }) => id));
  const groups = new Map<string | undefined, { after?: string; rows: RuleRow[] }>();
  for (const [index, rule] of rules.entries()) {
    const after = afterWords(rule, words);
    const group = groups.get(rule.from) ?? { ...(after !== undefined && { after }), rows: [] };
    groups.set(rule.from, group);
    group.rows.push({
      ruleId: rule.id,
      order: index + 1,
      guardrail: rule.guardrail,
      ...partsInOrder(rule, placeOf(rule, rules), words),
      ...stepsOf(rule, passive),
    });
  }
  return [...groups.values()];
}

function stepsOf({ path, when }: Rule, passive: ReadonlySet<string>): Pick<RuleRow, 'steps' | 'passed'> {
  const asked = new Set(when.map(({ nodeId }) => nodeId));
  const favourable = new Set(when.filter(({ holds }) => holds).map(({ nodeId }) => nodeId));
  const outcome = path.at(-1);
  const isOwn = (id: string): boolean =>
    id === outcome || favourable.has(id) || !(asked.has(id) || passive.has(drawnId(id)));
  // Steps of a sub-workflow are drawn as the one step that stands for it.
  const steps = [...new Set(path.filter(isOwn).map(drawnId))];
  const passed = [...new Set(path.map(drawnId))].filter((id) => !steps.includes(id));
  return { steps, passed };
}
