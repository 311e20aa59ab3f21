import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Count, Trend } from '../../../../shared/rules/condition.ts';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { traceCondition } from '../../../../shared/rules/trace-condition.ts';
import type { Truth } from '../../../../shared/rules/truth.ts';
import type { SignalValue } from '../../../../shared/signals/signal.ts';
import { reading } from './any-condition.ts';

/** Evaluates over the values of one signal, oldest first; the last one is of this message. */
function over(condition: Condition, ...values: readonly (SignalValue | undefined)[]): Truth {
  const facts = values.map((confidence) => ({ confidence }));
  return evaluateCondition(condition, reading(facts.at(-1) ?? {}, facts.slice(0, -1)));
}

const twiceUnsure: Count = {
  count: { signal: 'confidence', op: 'lt', value: 0.45 },
  atLeast: 2,
  within: { messages: 3 },
};

describe('a count over the last messages', () => {
  it('holds once the comparison held often enough', () => {
    expect(over(twiceUnsure, 0.4, 0.9, 0.3)).toBe(true);
    expect(over(twiceUnsure, 0.4, 0.3)).toBe(true);
  });

  it('does not hold while it held too seldom, even where there are fewer messages than the window', () => {
    expect(over(twiceUnsure, 0.4)).toBe(false);
    expect(over(twiceUnsure, 0.9, 0.9, 0.3)).toBe(false);
  });

  it('forgets what lies before the window', () => {
    expect(over(twiceUnsure, 0.1, 0.2, 0.9, 0.9, 0.3)).toBe(false);
  });

  it('passes over messages on which the signal had no value', () => {
    expect(over(twiceUnsure, 0.1, undefined, undefined, undefined, 0.2)).toBe(true);
  });

  it('is unknown where the signal never had a value', () => {
    expect(over(twiceUnsure, undefined, undefined)).toBeUndefined();
  });

  it('is unknown where values of a wrong type could decide it, and known where they could not', () => {
    expect(over(twiceUnsure, 'low', 0.1)).toBeUndefined();
    expect(over(twiceUnsure, 'low', 0.1, 0.2)).toBe(true);
    expect(over(twiceUnsure, 0.9, 0.9, 'low')).toBe(false);
  });

  it('counts over minutes too', () => {
    const lately: Count = { ...twiceUnsure, within: { minutes: 2 } };
    expect(over(lately, 0.1, 0.9, 0.2)).toBe(false);
    expect(over(lately, 0.1, 0.2)).toBe(true);
  });

  it('shows in its trace which values it counted', () => {
    const trace = traceCondition(twiceUnsure, reading({ confidence: 0.3 }, [{ confidence: 0.9 }, { confidence: 0.2 }]));
    expect(trace).toEqual({ over: twiceUnsure, recent: [0.9, 0.2, 0.3], result: 'true' });
  });
});

describe('a trend', () => {
  const rises: Trend = { trend: 'confidence', direction: 'rises', by: 0.3, within: { messages: 5 } };
  const falls: Trend = { ...rises, direction: 'falls' };

  it('compares the newest value with the lowest before it, or the highest where it falls', () => {
    expect(over(rises, 0.5, 0.2, 0.5)).toBe(true);
    expect(over(rises, 0.5, 0.3, 0.5)).toBe(false);
    expect(over(falls, 0.5, 0.9, 0.6)).toBe(true);
    expect(over(falls, 0.5, 0.6)).toBe(false);
  });

  it('counts a rise of exactly so much, whatever binary fractions make of it', () => {
    expect(over(rises, 0.6, 0.9)).toBe(true);
    expect(over(rises, 0.3, 0.6)).toBe(true);
    // 0.7 - 0.4 is 0.29999999999999993.
    expect(over(rises, 0.4, 0.7)).toBe(true);
    expect(over(falls, 0.9, 0.6)).toBe(true);
    // A billion times 0.067 is 67000000.00000001.
    expect(over({ ...rises, by: 0.067 }, 0, 0.067)).toBe(true);
  });

  it('is unknown with fewer than two values', () => {
    expect(over(rises, 0.9)).toBeUndefined();
    expect(over(rises, 'x', 0.9)).toBeUndefined();
    expect(over(rises, undefined, undefined)).toBeUndefined();
  });

  it('forgets what lies before the window', () => {
    expect(over({ ...rises, within: { messages: 2 } }, 0.1, 0.8, 0.9)).toBe(false);
  });

  it('that rises is the mirror of one that falls', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (drawn, by) => {
        const up = over({ ...rises, by }, ...drawn);
        expect(up).toBe(over({ ...falls, by }, ...drawn.map((value) => -value)));
      }),
    );
  });
});

describe('at least k of', () => {
  const yes: Condition = { all: [] };
  const no: Condition = { any: [] };
  const unknown: Condition = { signal: 'nothing', op: 'eq', value: 1 };
  const of = (atLeast: number, ...members: readonly Condition[]) =>
    evaluateCondition({ atLeast, of: members }, reading({}));

  it('is known once enough hold, or too few are left that may', () => {
    expect(of(2, yes, yes, unknown)).toBe(true);
    expect(of(2, yes, no, unknown)).toBeUndefined();
    expect(of(2, yes, no, no)).toBe(false);
    expect(of(3, unknown, unknown, no)).toBe(false);
    expect(of(1)).toBe(false);
  });

  it('of one is “any”, of all is “all”', () => {
    const members = fc.array(fc.constantFrom(yes, no, unknown), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(members, (drawn) => {
        expect(of(1, ...drawn)).toBe(evaluateCondition({ any: drawn }, reading({})));
        expect(of(drawn.length, ...drawn)).toBe(evaluateCondition({ all: drawn }, reading({})));
      }),
    );
  });
});

describe('a weighted score', () => {
  const unsure: Condition = { signal: 'confidence', op: 'lt', value: 0.5 };
  const gold: Condition = { signal: 'tier', op: 'eq', value: 'gold' };
  const calm: Condition = { signal: 'calm', op: 'eq', value: true };
  const score = (op: 'gte' | 'lt', value: number): Condition => ({
    score: [
      { weight: 0.1, when: unsure },
      { weight: 0.2, when: gold },
      { weight: -1, when: calm },
    ],
    op,
    value,
  });
  const given = (condition: Condition, facts: Readonly<Record<string, SignalValue>>) =>
    evaluateCondition(condition, reading(facts));

  it('reaches a sum of exactly so much, whatever binary fractions make of it', () => {
    const tenths: Condition = {
      score: [unsure, gold, calm].map((when, index) => ({ weight: [0.1, 0.7, 0][index] ?? 0, when })),
      op: 'gte',
      value: 0.8,
    };
    // 0.1 + 0.7 is 0.7999999999999999.
    expect(given(tenths, { confidence: 0.1, tier: 'gold', calm: false })).toBe(true);
    // A billion times 8.3 is 8300000000.000001.
    const one: Condition = { score: [{ weight: 8.3, when: unsure }], op: 'gte', value: 8.3 };
    expect(given(one, { confidence: 0.1 })).toBe(true);
  });

  it('adds up the weights of what holds', () => {
    expect(given(score('gte', 0.3), { confidence: 0.1, tier: 'gold', calm: false })).toBe(true);
    expect(given(score('gte', 0.3), { confidence: 0.9, tier: 'gold', calm: false })).toBe(false);
    expect(given(score('lt', 0), { confidence: 0.1, tier: 'gold', calm: true })).toBe(true);
  });

  it('is known despite unknown parts where they cannot change it', () => {
    expect(given(score('gte', 0.3), { tier: 'none', calm: false })).toBe(false);
    expect(given(score('gte', 0.1), { tier: 'gold', calm: false })).toBe(true);
    expect(given(score('gte', 0.3), { tier: 'gold', calm: false })).toBeUndefined();
    expect(given(score('gte', 0.1), { tier: 'gold' })).toBeUndefined();
  });

  it('below is the opposite of at least', () => {
    const parts = fc.array(
      fc.record({ weight: fc.integer({ min: -5, max: 5 }), when: fc.constantFrom(unsure, gold, calm) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: -6, max: 6 }), (drawn, value) => {
        const facts = reading({ confidence: 0.1, tier: 'gold' });
        const reaches = evaluateCondition({ score: drawn, op: 'gte', value }, facts);
        const stays = evaluateCondition({ score: drawn, op: 'lt', value }, facts);
        expect(stays).toBe(reaches === undefined ? undefined : !reaches);
      }),
    );
  });
});
