import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPlain } from '../../../../../shared/rules/engine/plain.ts';
import { type Rule, toRuleSet } from '../../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../../shared/rules/signal-reader.ts';
import { reading } from '../any-condition.ts';

const rule = (id: string, condition: Condition, holds = true): Rule => ({
  id,
  workflowId: 'support',
  guardrail: false,
  when: [{ nodeId: 'n', exit: 'yes', condition, holds }],
  tags: [],
  outcome: { kind: 'continue' },
  path: [],
});

const setOf = (...conditions: readonly Condition[]) =>
  toRuleSet([{ workflowId: 'support', version: 1, rules: conditions.map((each, at) => rule(`r${at}`, each)) }]);

const texts = (op: 'containsAny' | 'containsAnyPart', ...phrases: readonly string[]) =>
  load(setOf(...phrases.map((phrase) => ({ signal: 'text', op, value: [phrase] }))));

const found = (engine: ReturnType<typeof load>, text: string) => engine.match(reading({ text })).rules;

describe('the fast engine', () => {
  it('reads each signal once, however many rules ask for it', () => {
    const read: string[] = [];
    const facts: SignalReader = {
      read: (name) => {
        read.push(name);
        return 0.5;
      },
      recent: () => [],
    };
    const thresholds = Array.from({ length: 200 }, (_, at) => at / 100);
    const asked = thresholds.map((value): Condition => ({ signal: 'confidence', op: 'lt', value }));
    expect(load(setOf(...asked, { signal: 'topics', op: 'has', value: 'x' })).match(facts).rules).toHaveLength(149);
    expect(read.sort()).toEqual(['confidence', 'topics']);
  });

  it('hears what a text says behind something that it says many times', () => {
    expect(found(texts('containsAny', 'refund', 'lawyer'), `${'refund '.repeat(50)}lawyer`)).toEqual([0, 1]);
  });

  it('judges each message anew when the numbers that tell messages apart begin again', () => {
    const lately: Condition = {
      count: { signal: 'confidence', op: 'lt', value: 0.5 },
      atLeast: 1,
      within: { messages: 3 },
    };
    const engine = load(setOf(lately, { signal: 'tags', op: 'has', value: 'vip' }));
    const facts = (confidence: number, tags: string[]): SignalReader => ({
      ...reading({ confidence, tags }),
      recent: () => [confidence],
    });
    const { scratch } = engine as unknown as { readonly scratch: { now: number } };
    expect(engine.match(facts(0.1, ['vip'])).rules).toEqual([0, 1]);
    // As after two thousand million messages.
    scratch.now = 2 ** 31 - 1;
    expect(engine.match(facts(0.1, ['vip'])).rules).toEqual([0, 1]);
    scratch.now = 2 ** 31 - 1;
    expect(engine.match(facts(0.9, [])).rules).toEqual([]);
  });

  it('reads signals one by one where they cannot be read all at once', () => {
    const { read, recent } = reading({ confidence: 0.4, tags: ['vip'] });
    const facts: SignalReader = {
      read: (name) => {
        if (name === 'plan') throw new Error('no plan');
        return read(name);
      },
      recent,
      readAll: (signals, take) => {
        take(0, 0.9);
        throw new Error(`none of ${signals.length}`);
      },
    };
    const ruleSet = setOf(
      { signal: 'confidence', op: 'lt', value: 0.5 },
      { signal: 'confidence', op: 'gt', value: 0.5 },
      { signal: 'plan', op: 'eq', value: 'gold' },
      { signal: 'tags', op: 'has', value: 'vip' },
    );
    expect(load(ruleSet).match(facts)).toEqual({ rules: [0, 3], failures: [{ rule: 2, message: 'no plan' }] });
    expect(loadPlain(ruleSet).match(facts)).toEqual(load(ruleSet).match(facts));
  });

  it('puts any number on the right side of any threshold', () => {
    const number = fc.double({ noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.array(number), (thresholds, others) => {
        const ruleSet = setOf(
          ...thresholds.flatMap((value): Condition[] =>
            (['lt', 'lte', 'gt', 'gte', 'eq'] as const).map((op) => ({ signal: 'n', op, value })),
          ),
        );
        const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
        for (const n of [...thresholds, ...others, Number.NaN, -0])
          expect(engine.match(reading({ n })).rules.join()).toBe(reference.match(reading({ n })).rules.join());
      }),
      { numRuns: 200 },
    );
  });

  it('takes a condition that is not known for one that does not hold, and a guard may ask for just that', () => {
    const unknown: Condition = { signal: 'confidence', op: 'lt', value: 0.5 };
    const { rules } = toRuleSet([
      {
        workflowId: 'w',
        version: 1,
        rules: [rule('a', unknown), rule('b', unknown, false), rule('c', { none: [unknown] })],
      },
    ]);
    expect(load({ ...setOf(), rules }).match(reading({})).rules).toEqual([1]);
    expect(load({ ...setOf(), rules }).match(reading({ confidence: 0.6 })).rules).toEqual([1, 2]);
  });

  it('finds phrases within, across and at the end of each other', () => {
    const engine = texts('containsAnyPart', 'he', 'she', 'hers', 'his', 'usher');
    expect(found(engine, 'USHERS')).toEqual([0, 1, 2, 4]);
    expect(found(engine, 'this')).toEqual([3]);
    expect(found(engine, 'hi s')).toEqual([]);
  });

  it.each([
    ['Is it refundable?', []],
    ['A refund', [0]],
    ['REFUND!', [0]],
    ['ＲＥＦＵＮＤ', [0]],
    ["'refund'", [0]],
    ["refund's", []],
    ['my-refund', [0]],
    ['money   back', [1]],
    ['money-back', [1]],
    ['money, back', [1]],
    ['moneyback', []],
    ['I don’t', [2]],
    ["don't", [2]],
    ["don 't", []],
    ['zuru\u0308ck', [3]],
    ['ZURÜCK', [3]],
    ['zuruck', []],
    ['re\u200bfund', [0]],
    ['rеfund', [0]],
  ])('finds whole words in %j', (text, wanted) => {
    expect(found(texts('containsAny', 'Refund', 'money back', "don't", 'zurück'), text)).toEqual(wanted);
  });

  it('undoes what it found in a text before an accent that belongs to the letter before it', () => {
    const engine = texts('containsAnyPart', 'cafe', 'café');
    expect(found(engine, 'cafe\u0301')).toEqual([1]);
    expect(found(engine, 'cafe')).toEqual([0]);
  });

  it('finds an alternative by whatever leads to it', () => {
    const engine = load(
      setOf({
        any: [
          { signal: 'text', op: 'containsAny', value: ['refund'] },
          {
            all: [
              { signal: 'confidence', op: 'lt', value: 0.4 },
              { signal: 'tags', op: 'has', value: 'vip' },
            ],
          },
          { signal: 'confidence', op: 'gte', value: 0.9 },
        ],
      }),
    );
    const matches = (facts: Record<string, string | number | readonly string[]>) => engine.match(reading(facts)).rules;
    expect(matches({ text: 'refund' })).toEqual([0]);
    expect(matches({ confidence: 0.3, tags: ['vip'] })).toEqual([0]);
    expect(matches({ confidence: 0.9, text: 'refund' })).toEqual([0]);
    expect(matches({ confidence: 0.3 })).toEqual([]);
  });

  it('keeps signals, texts and members called like what every object has apart from it', () => {
    const engine = load(
      setOf(
        { signal: 'constructor', op: 'eq', value: '__proto__' },
        { signal: '__proto__', op: 'hasAny', value: ['toString', 'constructor'] },
      ),
    );
    expect(engine.match(reading({ constructor: '__proto__', ['__proto__']: ['toString'] } as never)).rules).toEqual([
      0, 1,
    ]);
    expect(engine.match(reading({ constructor: 'x' } as never)).rules).toEqual([]);
  });

  it('answers a storm, in which every rule matches, in order', () => {
    const engine = load(setOf(...Array.from({ length: 3_000 }, (): Condition => ({ all: [] }))));
    expect(engine.match(reading({})).rules).toEqual(Array.from({ length: 3_000 }, (_, at) => at));
  });

  it('remembers nothing of the messages before', () => {
    const ruleSet = setOf(
      { signal: 'text', op: 'containsAny', value: ['refund'] },
      { signal: 'topics', op: 'has', value: 'billing' },
      { atLeast: 1, of: [{ signal: 'confidence', op: 'lt', value: 0.5 }] },
      {
        all: [
          {
            any: [
              { signal: 'text', op: 'containsAny', value: ['a', 'b'] },
              { signal: 'confidence', op: 'gt', value: 0 },
            ],
          },
        ],
      },
    );
    const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
    const messages = [
      { text: 'refund a', topics: ['billing'], confidence: 0.1 },
      {},
      { text: 'b' },
      { confidence: 0.6 },
    ];
    for (const facts of [...messages, ...messages.toReversed()].map((each) => reading(each)))
      expect(engine.match(facts)).toEqual(reference.match(facts));
  });
});
