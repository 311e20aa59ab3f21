import { compare } from '../../../../../../shared/rules/compare.ts';
import type { Comparison } from '../../../../../../shared/rules/condition.ts';
import type { SignalSpread } from '../../../../../../shared/signals/spread.ts';

export interface Bar {
  /** Height, 0 to 1 of the highest. */
  readonly height: number;
  /** Part of its messages for which the comparison holds, 0 to 1. */
  readonly holds: number;
}

/** For how many of the messages a comparison would have held. */
export const heldIn = ({ values }: SignalSpread, comparison: Comparison): number =>
  values.reduce((sum, { value, count }) => sum + (compare(comparison, value) === true ? count : 0), 0);

/** The values as a row of bars over the range of the signal, or over what came up where it has none. */
export function barsOf(
  spread: SignalSpread,
  comparison: Comparison,
  range: readonly [number, number],
  most = 24,
): readonly Bar[] {
  const [low, high] = range;
  const width = (high - low) / most || 1;
  const bars = Array.from({ length: most }, () => ({ all: 0, held: 0 }));
  for (const { value, count } of spread.values) {
    const bar = bars[Math.min(most - 1, Math.max(0, Math.floor((value - low) / width)))];
    if (!bar) continue;
    bar.all += count;
    if (compare(comparison, value) === true) bar.held += count;
  }
  const highest = Math.max(1, ...bars.map(({ all }) => all));
  return bars.map(({ all, held }) => ({ height: all / highest, holds: all === 0 ? 0 : held / all }));
}
