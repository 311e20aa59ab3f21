import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history as historySchema, recentValues, recordHistory } from '../../../../shared/conversation/history.ts';
import type { SignalValue } from '../../../../shared/signals/signal.ts';

const given =
  (values: Readonly<Record<string, SignalValue>>) =>
  (name: string): SignalValue | undefined =>
    Object.hasOwn(values, name) ? values[name] : undefined;

const tracked = { confidence: 3 };

describe('the history of signals', () => {
  it('keeps the newest values of what rules ask about, with the second in which they came', () => {
    let kept: ReturnType<typeof recordHistory>;
    for (const [second, confidence] of [0.1, 0.2, 0.3, 0.4].entries())
      kept = recordHistory(kept, tracked, 'assistant', given({ confidence, text: 'x' }), second);
    expect(kept).toEqual({
      confidence: [
        [1, 0.2],
        [2, 0.3],
        [3, 0.4],
      ],
    });
  });

  it('takes a value only when the one speaks who gives it: an old confidence is not counted twice', () => {
    const first = recordHistory(undefined, tracked, 'assistant', given({ confidence: 0.1 }), 0);
    expect(recordHistory(first, tracked, 'customer', given({ confidence: 0.1 }), 5)).toEqual(first);
    expect(recordHistory(first, tracked, 'system', given({ confidence: 0.1 }), 5)).toBe(first);
  });

  it('is absent where no rule counts anything', () => {
    expect(recordHistory(undefined, undefined, 'assistant', given({ confidence: 0.1 }), 0)).toBeUndefined();
  });

  it('drops what is not tracked any more, and passes over sets and unknown values', () => {
    const before = { intent: [[0, 'pay']] as [number, string][] };
    expect(recordHistory(before, { topics: 5, confidence: 5 }, 'assistant', given({ topics: ['a'] }), 1)).toEqual({});
  });

  it('keeps the beginning of a long text', () => {
    const kept = recordHistory(undefined, { text: 5 }, 'customer', given({ text: 'x'.repeat(16_000) }), 0);
    expect(kept).toEqual({ text: [[0, 'x'.repeat(64)]] });
    expect(historySchema.safeParse(kept).success).toBe(true);
  });

  it('stays small and within its schema, whatever values and names come', () => {
    const anyValue = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.string({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(
        fc.array(anyValue, { maxLength: 60 }),
        fc.constantFrom('attributes.x', '__proto__'),
        (values, name) => {
          const asked = Object.fromEntries([[name, 20]]);
          let kept: ReturnType<typeof recordHistory>;
          for (const [second, value] of values.entries())
            kept = recordHistory(kept, asked, 'customer', () => value, second);
          if (kept) historySchema.parse(kept);
          expect(JSON.stringify(kept ?? {}).length).toBeLessThan(20 * 450);
        },
      ),
    );
  });
});

describe('recent values', () => {
  const history = {
    confidence: [
      [0, 0.1],
      [60, 0.2],
      [120, 0.3],
    ] as [number, number][],
  };

  it('of so many messages are the newest, oldest first', () => {
    expect(recentValues(history, 'confidence', { messages: 2 }, 500)).toEqual([0.2, 0.3]);
  });

  it('of so many minutes are those that came less than that long ago', () => {
    expect(recentValues(history, 'confidence', { minutes: 2 }, 120)).toEqual([0.2, 0.3]);
    expect(recentValues(history, 'confidence', { minutes: 1 }, 500)).toEqual([]);
  });

  it('of a signal without history are none, even one named like what every object has', () => {
    expect(recentValues(history, 'constructor', { messages: 2 }, 0)).toEqual([]);
    expect(recentValues(undefined, 'confidence', { messages: 2 }, 0)).toEqual([]);
  });
});
