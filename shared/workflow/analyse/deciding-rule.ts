import type { Condition } from '../../rules/condition.ts';
import { evaluateCondition } from '../../rules/evaluate-condition.ts';
import type { Rule } from '../../rules/rule.ts';
import type { SignalReader } from '../../rules/signal-reader.ts';

/**
 * The rule that decides, as `decide` tells it, with each condition judged once: a line of questions repeats the first
 * of them in every rule.
 */
export function decidingRule(rules: readonly Rule[], facts: SignalReader): Rule | undefined {
  const judge = judgeOf(facts);
  const asked = new Set<string>();
  let first: Rule | undefined;
  for (const rule of rules) {
    if (asked.has(rule.workflowId) || !matches(rule, judge)) continue;
    if (rule.outcome.kind !== 'continue') return rule;
    asked.add(rule.workflowId);
    first ??= rule;
  }
  return first;
}

export const matches = ({ when }: Rule, judge: (condition: Condition) => boolean): boolean =>
  when.every(({ condition, holds }) => judge(condition) === holds);

/** Whether a condition is true, each judged once. */
export function judgeOf(facts: SignalReader): (condition: Condition) => boolean {
  const truths = new Map<Condition, boolean>();
  return (condition) => {
    const known = truths.get(condition) ?? evaluateCondition(condition, facts) === true;
    truths.set(condition, known);
    return known;
  };
}
