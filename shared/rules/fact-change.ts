import { findSignal } from '../signals/catalogue.ts';
import type { SignalValue } from '../signals/signal.ts';
import type { Comparison } from './condition.ts';
import type { SignalReader } from './signal-reader.ts';

/** One fact that could have been otherwise. A value that is absent was, or would have been, unknown. */
export interface FactChange {
  readonly signal: string;
  readonly from?: SignalValue;
  readonly to?: SignalValue;
  /** The comparisons that the change is for, and whether they hold with it. */
  readonly so: readonly { readonly comparison: Comparison; readonly holds: boolean }[];
}

/** The facts as they would have been. Of the past only the newest value changes, the one that stands now. */
export function withChanges(facts: SignalReader, changes: readonly FactChange[]): SignalReader {
  if (changes.length === 0) return facts;
  const bySignal = new Map(changes.map((change) => [change.signal, change]));
  return {
    read: (signal) => {
      const change = bySignal.get(signal);
      return change ? change.to : facts.read(signal);
    },
    recent: (signal, within) => {
      const recent = facts.recent(signal, within);
      const change = bySignal.get(signal);
      if (!change) return recent;
      const earlier = recent.length > 0 && recent.at(-1) === change.from ? recent.slice(0, -1) : recent;
      const values = change.to === undefined ? earlier : [...earlier, change.to];
      return 'messages' in within ? values.slice(-within.messages) : values;
    },
  };
}

/** Further changes on top of others: a fact that changes twice has changed once, from what it was at first. */
export function alsoChanged(changes: readonly FactChange[], further: readonly FactChange[]): readonly FactChange[] {
  const bySignal = new Map(changes.map((change) => [change.signal, change]));
  for (const change of further) {
    const before = bySignal.get(change.signal);
    bySignal.set(change.signal, before ? joined(before, change) : change);
  }
  return [...bySignal.values()];
}

const joined = ({ signal, from, so }: FactChange, { to, so: further }: FactChange): FactChange => ({
  signal,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  so: [...so, ...further],
});

/** Facts that belong to the conversation and could hardly have been otherwise; one that is unknown has no place in it yet. */
const fixed = /^(speaker|channel|language|turns\.|split\.|band\.|answer\.|tries\.)/;
const isFixed = ({ signal, from }: FactChange): boolean => from === undefined || fixed.test(signal);

/** How far the facts would have to move: above all how many of them, then how much each. Only for comparing. */
export const distanceOf = (changes: readonly FactChange[]): number =>
  changes.reduce((sum, change) => sum + 10 + (isFixed(change) ? 5 : 0) + moved(change), 0);

function moved({ signal, from, to }: FactChange): number {
  if (typeof to !== 'number') return 0.5;
  const [low, high] = findSignal(signal)?.unit === 'percent' ? [0, 1] : [0, 10];
  const start = typeof from === 'number' ? from : low;
  return Math.min(1, Math.abs(to - start) / (high - low));
}
