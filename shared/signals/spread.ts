import * as z from 'zod';
import type { SignalValue } from './signal.ts';

/** How often each value of a signal came up in messages: what a threshold would have done, without asking again for each. */
export const signalSpread = z.object({
  signal: z.string(),
  /** ISO 8601, the beginning of what was looked at. */
  from: z.string(),
  conversations: z.int(),
  /** Messages in which the signal had a value; where it is unknown, no comparison holds. */
  messages: z.int(),
  /** There were more conversations than were looked at; these are the newest. */
  isPart: z.boolean(),
  /** Distinct values, smallest first; shares to whole per cent. */
  values: z.array(z.object({ value: z.number(), count: z.int() })),
});
export type SignalSpread = z.infer<typeof signalSpread>;

/** Counts values, one of each message. Numbers alone have a spread. */
export function spreadOf(values: readonly (SignalValue | undefined)[]): Pick<SignalSpread, 'messages' | 'values'> {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (typeof value !== 'number') continue;
    const rounded = Math.round(value * 100) / 100;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one], [other]) => one - other);
  return {
    messages: sorted.reduce((sum, [, count]) => sum + count, 0),
    values: sorted.map(([value, count]) => ({ value, count })),
  };
}
