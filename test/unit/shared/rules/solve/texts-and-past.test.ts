import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { evaluateCondition } from '../../../../../shared/rules/evaluate-condition.ts';
import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import { type Requirement, readerOfModel } from '../../../../../shared/rules/solve/model.ts';
import { Solver } from '../../../../../shared/rules/solve/solver.ts';
import { tinyComparison, tinyWorld } from './tiny.ts';

const yes = (condition: Condition): Requirement => ({ condition, holds: true });
const no = (condition: Condition): Requirement => ({ condition, holds: false });
const mentions = (...value: string[]): Condition => ({ signal: 'word', op: 'containsAny', value });
const contains = (...value: string[]): Condition => ({ signal: 'word', op: 'containsAnyPart', value });
const begins = (value: string): Condition => ({ signal: 'word', op: 'startsWith', value });
const matches = (value: string): Condition => ({ signal: 'word', op: 'matches', value });

function answerTo(...requirements: readonly Requirement[]) {
  const solver = new Solver(
    requirements.map(({ condition }) => condition),
    tinyWorld,
  );
  for (const each of requirements) solver.push(each);
  return solver.solve();
}
const kindOf = (...requirements: readonly Requirement[]) => answerTo(...requirements).kind;

describe('what a text says', () => {
  it('is made of the phrases that are asked for', () => {
    expect(answerTo(yes(mentions('refund')), yes(mentions('invoice')), no(mentions('lawyer')))).toMatchObject({
      model: { facts: { word: 'refund invoice' } },
    });
  });

  it('leaves out the phrase that brings a forbidden word with it', () => {
    expect(answerTo(yes(mentions('my lawyer', 'a refund')), no(mentions('lawyer')))).toMatchObject({
      model: { facts: { word: 'a refund' } },
    });
  });

  it.each<[string, Requirement[]]>([
    ['a phrase is asked for and forbidden', [yes(mentions('refund', 'money back')), no(mentions('Refund', 'money'))]],
    ['two forbidden lists together cover all phrases', [yes(mentions('a', 'b')), no(mentions('a')), no(mentions('b'))]],
    ['a word holds a forbidden part', [yes(mentions('refundable')), no(contains('fund'))]],
    ['a beginning holds a forbidden part', [yes(begins('Dear all')), no(contains('dear'))]],
    [
      'the whole text is given and does not say so',
      [yes(mentions('y')), yes({ signal: 'word', op: 'eq', value: 'x' })],
    ],
    ['the text is not known', [yes(contains('y')), yes({ signal: 'word', op: 'exists', value: false })]],
  ])('is impossible where %s', (_, requirements) => {
    expect(kindOf(...requirements)).toBe('impossible');
  });

  it('may hold forbidden words apart though not together', () => {
    expect(kindOf(yes(mentions('money')), yes(mentions('back')), no(mentions('money back')))).not.toBe('impossible');
  });

  it('is left open where a pattern decides', () => {
    expect(kindOf(yes(matches('^[0-9]{7}$')), no(mentions('order')))).toBe('unknown');
  });

  describe('by a pattern', () => {
    beforeAll(loadPatterns);

    it('is found where the pattern is a plain word', () => {
      expect(answerTo(yes(matches('refund')))).toMatchObject({ model: { facts: { word: 'refund' } } });
    });
  });
});

describe('what was before', () => {
  const low = { signal: 'share', op: 'lt', value: 0.5 } as const;
  const twice: Condition = { count: low, atLeast: 2, within: { messages: 3 } };
  const rose: Condition = { trend: 'share', direction: 'rises', by: 0.3, within: { messages: 5 } };

  it('is made of values that count', () => {
    const answer = answerTo(yes(twice));
    expect(answer).toMatchObject({ kind: 'possible' });
    if (answer.kind === 'possible') expect(answer.model.history.share).toHaveLength(2);
  });

  it('may rise and be low twice at once', () => {
    expect(kindOf(yes(twice), yes(rose))).toBe('possible');
  });

  it('may be too little to tell', () => {
    expect(kindOf(no(twice), no(rose))).toBe('possible');
  });

  it.each<[string, Requirement[]]>([
    ['it is asked both ways', [yes(twice), no({ ...twice })]],
    ['no value counts', [yes({ ...twice, count: { ...low, value: 0 } })]],
    ['the window is too short', [yes({ ...twice, atLeast: 4 })]],
    ['the rise is larger than the range', [yes({ ...rose, by: 1.5 })]],
  ])('is impossible where %s', (_, requirements) => {
    expect(kindOf(...requirements)).toBe('impossible');
  });
});

it('never calls impossible what some text and some past bring about', { timeout: 120_000 }, () => {
  const words = fc.constantFrom('ask', 'a refund', 'refund', 'Refundable', 'now', 'x');
  const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
  const inText: fc.Arbitrary<Condition> = fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => mentions(...some)),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => contains(...some)),
    words.map(begins),
    words.map(matches),
  );
  const within = fc.oneof(
    fc.record({ messages: fc.integer({ min: 2, max: 5 }) }),
    fc.record({ minutes: fc.constant(5) }),
  );
  const inPast: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ count: tinyComparison, atLeast: fc.integer({ min: 1, max: 3 }), within }),
    fc.record({
      trend: fc.constantFrom('share', 'count'),
      direction: fc.constantFrom('rises' as const, 'falls' as const),
      by: fc.constantFrom(0.1, 0.5, 2),
      within,
    }),
  );
  const single = fc.oneof(inText, inPast, tinyComparison);
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    single,
    fc.record({ any: fc.array(single, { maxLength: 3 }) }),
    fc.record({ none: fc.array(single, { maxLength: 3 }) }),
    fc.record({ atLeast: fc.constant(2), of: fc.array(single, { maxLength: 3 }) }),
  );
  const facts = fc.record(
    {
      word: text,
      share: fc.constantFrom(0, 0.2, 0.25, 0.5, 0.6, 1),
      flag: fc.boolean(),
      set: fc.subarray(['p', 'q', 'r']),
      free: fc.oneof(text, fc.boolean(), fc.constantFrom(0, 1, 1.5, 2)),
      kind: fc.constantFrom('a', 'b'),
      count: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ['kind', 'count'] },
  );
  const past = fc.record({
    share: fc.array(fc.constantFrom(0, 0.2, 0.5, 0.9, 1), { maxLength: 5 }),
    count: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 }),
    word: fc.array(text, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 6 }), facts, past, (conditions, present, history) => {
      const reader = readerOfModel({ facts: present, history });
      const requirements = conditions.map((each) => ({
        condition: each,
        holds: evaluateCondition(each, reader) === true,
      }));
      expect(kindOf(...requirements)).not.toBe('impossible');
    }),
    { numRuns: 8_000 },
  );
});
