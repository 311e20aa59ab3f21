import { evaluateCondition } from '../evaluate-condition.ts';
import type { Guard, RuleSet } from '../rule.ts';
import type { SignalReader } from '../signal-reader.ts';
import type { Engine, Failure } from './engine.ts';

/**
 * The reference: every rule in turn, every guard in turn. What it answers is right by definition, and the fast engine
 * must answer the same.
 */
export const loadPlain = ({ rules }: RuleSet): Engine => ({
  match: (facts) => {
    const matched: number[] = [];
    const failures: Failure[] = [];
    rules.forEach(({ when }, rule) => {
      const judgement = judge(when, facts);
      if (judgement === true) matched.push(rule);
      else if (judgement !== false) failures.push({ rule, message: judgement.failure });
    });
    return { rules: matched, failures };
  },
});

/** Whether every guard is met, in turn up to the first that is not; or why that could not be told. */
export function judge(when: readonly Guard[], facts: SignalReader): boolean | { readonly failure: string } {
  try {
    return when.every(({ condition, holds }) => (evaluateCondition(condition, facts) === true) === holds);
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
