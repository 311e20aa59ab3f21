import * as z from 'zod';
import { longestWindow, type TimeWindow } from '../rules/condition.ts';
import { findSignal } from '../signals/catalogue.ts';
import type { SignalValue } from '../signals/signal.ts';
import type { Role } from './message.ts';

/** Longer texts are cut: a history must stay small however long messages are. */
const textKept = 64;

const recorded = z.tuple([z.int().nonnegative(), z.union([z.number(), z.boolean(), z.string().max(textKept)])]);

/**
 * By signal, its newest values with the second of the conversation in which each came, oldest first. Only signals that a
 * rule counts or watches are in it, so that a conversation pays for nothing else.
 */
export const history = z.record(z.string(), z.array(recorded).max(longestWindow));
export type History = z.infer<typeof history>;

/**
 * The history after one more message. A signal adds a value when its speaker spoke and it is known; sets have no
 * history. What is not tracked any more is dropped.
 * @param tracked how many values to keep, by signal
 * @param atSeconds since the conversation began
 */
export function recordHistory(
  before: History | undefined,
  tracked: Readonly<Record<string, number>> | undefined,
  speaker: Role,
  read: (signal: string) => SignalValue | undefined,
  atSeconds: number,
): History | undefined {
  if (!tracked || speaker === 'system') return before;
  const entries = Object.entries(tracked).map(([signal, kept]): [string, History[string]] => {
    const earlier = (before && Object.hasOwn(before, signal) && before[signal]) || [];
    const value = speaks(signal, speaker) ? read(signal) : undefined;
    if (value === undefined || typeof value === 'object') return [signal, earlier.slice(-kept)];
    const small = typeof value === 'string' ? value.slice(0, textKept) : value;
    return [signal, [...earlier, [atSeconds, small] as History[string][number]].slice(-kept)];
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

/** The recorded values in a window, oldest first. @param nowSeconds since the conversation began */
export function recentValues(
  history: History | undefined,
  signal: string,
  within: TimeWindow,
  nowSeconds: number,
): readonly SignalValue[] {
  const values = (history && Object.hasOwn(history, signal) && history[signal]) || [];
  const inside =
    'messages' in within
      ? values.slice(-within.messages)
      : values.filter(([atSeconds]) => atSeconds > nowSeconds - within.minutes * 60);
  return inside.map(([, value]) => value);
}

function speaks(signal: string, speaker: Role): boolean {
  const per = findSignal(signal)?.per;
  return per === undefined || per === speaker;
}
