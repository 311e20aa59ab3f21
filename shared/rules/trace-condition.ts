import type { SignalValue } from '../signals/signal.ts';
import { compare } from './compare.ts';
import {
  type Comparison,
  type Condition,
  type Count,
  groupOf,
  isComparison,
  isCount,
  isGroup,
  isTrend,
  type Score,
  type Trend,
} from './condition.ts';
import { combine, counts, scores, tends } from './evaluate-condition.ts';
import type { SignalReader } from './signal-reader.ts';
import type { Truth } from './truth.ts';

export type TraceResult = 'true' | 'false' | 'unknown';

/** A condition with what it found: the same tree, each part with its answer. */
export type ConditionTrace =
  | (Comparison & { readonly actual?: SignalValue; readonly result: TraceResult })
  | {
      readonly over: Count | Trend;
      /** The values in the window, oldest first. */
      readonly recent: readonly SignalValue[];
      readonly result: TraceResult;
    }
  | {
      readonly kind: 'score';
      readonly op: Score['op'];
      readonly value: number;
      /** Of each member. */
      readonly weights: readonly number[];
      readonly members: readonly ConditionTrace[];
      readonly result: TraceResult;
    }
  | {
      readonly kind: 'all' | 'any' | 'none' | 'atLeast';
      /** How many must hold, of an `atLeast`. */
      readonly least?: number;
      readonly members: readonly ConditionTrace[];
      readonly result: TraceResult;
    };

export const toResult = (truth: Truth): TraceResult => (truth === undefined ? 'unknown' : truth ? 'true' : 'false');

/** The same answer as `evaluateCondition`, with the value and the answer of each part. */
export function traceCondition(condition: Condition, facts: SignalReader): ConditionTrace {
  if (isComparison(condition)) {
    const actual = facts.read(condition.signal);
    const { signal, op, value } = condition;
    const result = toResult(compare(condition, actual));
    // Written out, since copying what a condition has would take longer than judging it.
    return actual === undefined ? { signal, op, value, result } : { signal, op, value, actual, result };
  }
  if (isCount(condition)) {
    const recent = facts.recent(condition.count.signal, condition.within);
    return { over: condition, recent, result: toResult(counts(condition, recent)) };
  }
  if (isTrend(condition)) {
    const recent = facts.recent(condition.trend, condition.within);
    return { over: condition, recent, result: toResult(tends(condition, recent)) };
  }
  if (isGroup(condition)) {
    const { kind, members: parts } = groupOf(condition);
    // In a loop: every rule that matched is traced, and two lists made by functions take as long as the comparisons.
    const members: ConditionTrace[] = [];
    const truths: Truth[] = [];
    for (const part of parts) {
      const trace = traceCondition(part, facts);
      members.push(trace);
      truths.push(truthOf(trace));
    }
    if (!('of' in condition)) return { kind, members, result: toResult(combine(kind, truths, 0)) };
    const least = condition.atLeast;
    return { kind, least, members, result: toResult(combine(kind, truths, least)) };
  }
  const { score, op, value } = condition;
  const members = score.map(({ when }) => traceCondition(when, facts));
  const weights = score.map(({ weight }) => weight);
  return { kind: 'score', op, value, weights, members, result: toResult(scores(condition, members.map(truthOf))) };
}

const truthOf = ({ result }: ConditionTrace): Truth => (result === 'unknown' ? undefined : result === 'true');
