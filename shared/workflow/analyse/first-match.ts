import type { Condition } from '../../rules/condition.ts';
import { evaluateCondition } from '../../rules/evaluate-condition.ts';
import type { Rule } from '../../rules/rule.ts';
import type { SignalReader } from '../../rules/signal-reader.ts';

/**
 * The rule that decides, as `decide` tells it, with each condition judged once: a line of questions repeats the first
 * of them in every rule.
 */
export function firstMatch(rules: readonly Rule[], facts: SignalReader): Rule | undefined {
  const judge = judgeOf(facts);
  return rules.find(({ when }) => when.every(({ condition, holds }) => judge(condition) === holds));
}

/** Whether a condition is true, each judged once. */
export function judgeOf(facts: SignalReader): (condition: Condition) => boolean {
  const truths = new Map<Condition, boolean>();
  return (condition) => {
    const known = truths.get(condition) ?? evaluateCondition(condition, facts) === true;
    truths.set(condition, known);
    return known;
  };
}
