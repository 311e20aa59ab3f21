import type { SignalValue } from '../signals/signal.ts';
import { compare } from './compare.ts';
import {
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
import type { SignalReader } from './signal-reader.ts';
import { allOf, anyOf, atLeastOf, not, type Truth } from './truth.ts';

/** Whether a condition holds. Never throws: a value of another type than the comparison needs makes it unknown. */
export function evaluateCondition(condition: Condition, facts: SignalReader): Truth {
  if (isComparison(condition)) return compare(condition, facts.read(condition.signal));
  if (isCount(condition)) return counts(condition, facts.recent(condition.count.signal, condition.within));
  if (isTrend(condition)) return tends(condition, facts.recent(condition.trend, condition.within));
  if (isGroup(condition)) {
    const { kind, members } = groupOf(condition);
    return combine(
      kind,
      members.map((member) => evaluateCondition(member, facts)),
      'of' in condition ? condition.atLeast : 0,
    );
  }
  return scores(
    condition,
    condition.score.map(({ when }) => evaluateCondition(when, facts)),
  );
}

/** @param least how many must hold, of an `atLeast` */
export function combine(kind: ReturnType<typeof groupOf>['kind'], truths: readonly Truth[], least: number): Truth {
  if (kind === 'all') return allOf(truths);
  if (kind === 'any') return anyOf(truths);
  return kind === 'none' ? not(anyOf(truths)) : atLeastOf(least, truths);
}

/** Of a signal that never had a value nothing is known; of one that had fewer than it takes, that they are too few. */
export function counts({ count, atLeast }: Count, recent: readonly SignalValue[]): Truth {
  if (recent.length === 0) return undefined;
  return atLeastOf(
    atLeast,
    recent.map((value) => compare(count, value)),
  );
}

export function tends({ direction, by }: Trend, recent: readonly SignalValue[]): Truth {
  const values = recent.filter((value) => typeof value === 'number');
  const newest = values.at(-1);
  if (newest === undefined || values.length < 2) return undefined;
  const before = values.slice(0, -1);
  // Rounded, since 0.6 - 0.3 falls short of 0.3 by a bit that no admin can see.
  const moved = direction === 'rises' ? newest - Math.min(...before) : Math.max(...before) - newest;
  return Math.round(moved * 1e9) >= Math.round(by * 1e9);
}

/** An unknown part may hold or not, so the sum lies between two bounds; the answer is known where both agree. */
export function scores({ score, op, value }: Score, truths: readonly Truth[]): Truth {
  let lowest = 0;
  let highest = 0;
  score.forEach(({ weight }, index) => {
    const truth = truths[index];
    if (truth === false) return;
    if (truth === true || weight < 0) lowest += weight;
    if (truth === true || weight > 0) highest += weight;
  });
  const reaches = (sum: number) => Math.round(sum * 1e9) >= Math.round(value * 1e9);
  if (reaches(lowest)) return op === 'gte';
  return reaches(highest) ? undefined : op === 'lt';
}
