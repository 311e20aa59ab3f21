import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
import { decide } from '../../../../shared/rules/decide.ts';
import { withChanges } from '../../../../shared/rules/fact-change.ts';
import { nearness } from '../../../../shared/rules/nearest-change.ts';
import { nearestSentence } from '../../../../shared/rules/nearest-sentence.ts';
import { type Outcome, type Rule, toRuleSet } from '../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../shared/rules/signal-reader.ts';
import type { SignalValue } from '../../../../shared/signals/signal.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { deepFreeze, organisation } from '../samples.ts';
import { anyWorkflow, saneFacts } from '../workflow/any-workflow.ts';
import { anyCondition, anyFacts, reading } from './any-condition.ts';

const handoff: Outcome = { kind: 'handoff', queueId: 'general', priority: 'normal', reason: 'policy' };
const goesOn: Outcome = { kind: 'continue' };

const rule = (id: string, conditions: readonly Condition[], change: Partial<Rule> = {}): Rule => ({
  id,
  workflowId: 'support',
  guardrail: false,
  when: conditions.map((condition, index) => ({ nodeId: `n${index}`, exit: 'yes', condition, holds: true })),
  tags: [],
  outcome: handoff,
  path: ['start', 'end'],
  ...change,
});

const live = (...rules: readonly Rule[]) => toRuleSet([{ workflowId: 'support', version: 1, rules }]);

/** The sentence for one rule with one condition; `undefined` where nothing is said. */
const said = (condition: Condition, facts: Record<string, SignalValue>, before: Record<string, SignalValue>[] = []) =>
  nearness(live(rule('r', [condition])), reading(facts, before), undefined).nearest?.sentence;

const low: Condition = { signal: 'confidence', op: 'lt', value: 0.45 };
const asks: Condition = { signal: 'asksForHuman', op: 'gte', value: 0.5 };
const refund: Condition = { signal: 'text', op: 'containsAny', value: ['refund', 'money back'] };

describe('an explanation', () => {
  it('takes a bounded time with any rule set: it tries fewer ways the more rules there are', () => {
    const over = (name: string): Condition => ({ signal: `attributes.${name}`, op: 'gte', value: 1 });
    const elsewhere = { outcome: { ...handoff, queueId: 'billing' } as Outcome };
    const far = [over('a'), over('b'), over('c'), over('d'), over('e')];
    // The first workflow hands over whatever the others do: nothing that is tried changes that.
    const ruleSet = toRuleSet([
      { workflowId: 'a', version: 1, rules: [rule('first', [], { workflowId: 'a' })] },
      {
        workflowId: 'm',
        version: 1,
        rules: Array.from({ length: 5_000 }, (_, index) => rule(`far${index}`, far, { workflowId: 'm', ...elsewhere })),
      },
      {
        workflowId: 'z',
        version: 1,
        rules: Array.from({ length: 40 }, (_, index) =>
          rule(`near${index}`, [{ any: [over('x'), over('y'), over('z')] }], { workflowId: 'z', ...elsewhere }),
        ),
      },
    ]);
    let reads = 0;
    const read = () => {
      reads += 1;
      return -1;
    };
    expect(nearness(ruleSet, { ...reading({}), read }, undefined).nearest).toBeUndefined();
    expect(reads).toBeGreaterThan(100_000);
    expect(reads).toBeLessThan(300_000);
  });
});

describe('the nearest change', () => {
  it.each<[Condition, Record<string, SignalValue>, string]>([
    [low, { confidence: 0.46 }, 'Had AI confidence been just below 45 % (it was 46 %), HANDED.'],
    [low, { confidence: 0.2 }, 'Had AI confidence been 45 % (it was 20 %), GONE ON.'],
    [asks, { asksForHuman: 0 }, 'Had the customer asked for a person, HANDED.'],
    [asks, { asksForHuman: 0.9 }, 'Had the customer not asked for a person, GONE ON.'],
    [refund, { text: 'hello' }, 'Had customer’s words mentioned “refund”, HANDED.'],
    [refund, { text: 'my money back now' }, 'Had customer’s words not mentioned “money back”, GONE ON.'],
    [
      { signal: 'failedAttempts', op: 'gte', value: 2 },
      { failedAttempts: 1 },
      'Had failed answers in a row been 2 (it was 1), HANDED.',
    ],
    [
      { signal: 'hours.office', op: 'eq', value: true },
      { 'hours.office': false },
      'Had hours “office” been open, HANDED.',
    ],
    [{ signal: 'topics', op: 'hasAll', value: ['a', 'b'] }, { topics: ['b'] }, 'Had topics included “a”, HANDED.'],
    [{ signal: 'topics', op: 'has', value: 'a' }, { topics: ['a', 'b'] }, 'Had topics not included “a”, GONE ON.'],
    [
      { signal: 'customer.tier', op: 'in', value: ['gold', 'vip'] },
      { 'customer.tier': 'silver' },
      'Had customer tier been gold (it was silver), HANDED.',
    ],
    [{ signal: 'intent', op: 'exists', value: true }, { intent: 'x' }, 'Had intent not been known, GONE ON.'],
    [
      { all: [low, asks] },
      { confidence: 0.5, asksForHuman: 0 },
      'Had AI confidence been just below 45 % (it was 50 %), and the customer asked for a person, HANDED.',
    ],
    [
      { any: [asks, low] },
      { confidence: 0.46, asksForHuman: 0 },
      'Had AI confidence been just below 45 % (it was 46 %), HANDED.',
    ],
    [{ none: [refund] }, { text: 'a refund' }, 'Had customer’s words not mentioned “refund”, HANDED.'],
    [
      {
        score: [
          { weight: 2, when: asks },
          { weight: 1, when: low },
        ],
        op: 'gte',
        value: 3,
      },
      { confidence: 0.1, asksForHuman: 0 },
      'Had the customer asked for a person, HANDED.',
    ],
  ])('%j with %j: %s', (condition, facts, words) => {
    const spelled = words
      .replace('HANDED', 'it would have been handed off to “general”')
      .replace('GONE ON', 'the AI would have gone on');
    expect(said(condition, facts)).toBe(spelled);
  });

  it('looks at the newest value where a rule counts or watches a trend', () => {
    const twice: Condition = { count: low as never, atLeast: 2, within: { messages: 3 } };
    expect(said(twice, { confidence: 0.5 }, [{ confidence: 0.4 }, { confidence: 0.9 }])).toBe(
      'Had AI confidence been just below 45 % (it was 50 %), it would have been handed off to “general”.',
    );
    // One more low answer is not enough here, and the past cannot be changed.
    expect(said(twice, { confidence: 0.5 }, [{ confidence: 0.8 }, { confidence: 0.9 }])).toBeUndefined();
    const rising: Condition = { trend: 'confidence', direction: 'rises', by: 0.3, within: { messages: 3 } };
    expect(said(rising, { confidence: 0.5 }, [{ confidence: 0.4 }])).toBe(
      'Had AI confidence been 70 % (it was 50 %), it would have been handed off to “general”.',
    );
  });

  it('prefers one fact to two, and a small step to a large one', () => {
    const rules = live(
      rule('far', [{ signal: 'confidence', op: 'lt', value: 0.1 }]),
      rule('both', [asks, { signal: 'failedAttempts', op: 'gte', value: 1 }]),
      rule('near', [{ signal: 'repeatedRequest', op: 'gte', value: 0.8 }]),
    );
    const facts = reading({ confidence: 0.9, asksForHuman: 0, failedAttempts: 0, repeatedRequest: 0.75 });
    expect(nearness(rules, facts, undefined).nearest).toMatchObject({
      changes: [{ signal: 'repeatedRequest', from: 0.75, to: 0.8 }],
      ruleId: 'near',
    });
  });

  it('is not claimed where an earlier rule would decide the same all the same', () => {
    const rules = live(rule('always', [], { outcome: goesOn }), rule('never reached', [low]));
    const { nearest, close } = nearness(rules, reading({ confidence: 0.46 }), undefined);
    expect(nearest).toBeUndefined();
    expect(close).toEqual([{ ruleId: 'never reached', unmet: 1 }]);
  });

  it('is another place to go, not only another reason to go there', () => {
    const rules = live(
      rule('asks', [asks], { outcome: { kind: 'handoff', queueId: 'general', priority: 'high', reason: 'policy' } }),
      rule('low', [low], {
        outcome: { kind: 'handoff', queueId: 'general', priority: 'low', reason: 'low-confidence' },
      }),
    );
    const { nearest } = nearness(rules, reading({ confidence: 0.44, asksForHuman: 0.4 }), undefined);
    expect(nearest).toMatchObject({ outcome: goesOn, changes: [{ signal: 'confidence', to: 0.45 }] });
  });

  it('is sought among the rules that go on from the question that was answered, and no others', () => {
    const chose = (value: string): Condition => ({ signal: 'answer.support.o', op: 'eq', value });
    const rules = live(
      rule('yes', [chose('yes')], { from: 'support.o' }),
      rule('other', [low], { from: 'support.p', outcome: { ...handoff, queueId: 'billing' } }),
      rule('start', [], { outcome: goesOn }),
    );
    const facts = reading({ 'answer.support.o': 'no', confidence: 0.46 });
    expect(nearness(rules, facts, undefined, 'support.o')).toMatchObject({
      close: [{ ruleId: 'yes', unmet: 1 }],
      nearest: { ruleId: 'yes', changes: [{ signal: 'answer.support.o', from: 'no', to: 'yes' }] },
    });
    expect(nearness(rules, facts, undefined)).toEqual({ close: [] });
  });

  it('knows no difference between going on and being given back to the AI', () => {
    const rules = live(rule('low', [low], { outcome: { kind: 'return' } }), rule('else', [], { outcome: goesOn }));
    expect(nearness(rules, reading({ confidence: 0.46 }), undefined)).toEqual({ close: [] });
  });

  it.each<[Outcome, string]>([
    [
      { kind: 'offer', key: 'support.o', choices: [{ id: 'a', label: 'Yes, please' }] },
      'the customer would have been asked to choose: “Yes, please”',
    ],
    [
      { kind: 'collect', key: 'support.c', attribute: 'a', expects: 'text' },
      'the customer would have been asked for “a”',
    ],
  ])('to %j is told in words', (asking, words) => {
    const { nearest } = nearness(live(rule('r', [asks], { outcome: asking })), reading({ asksForHuman: 0 }), undefined);
    expect(nearest?.sentence).toBe(`Had the customer asked for a person, ${words}.`);
  });

  it('names the queue as people know it where names are given', () => {
    const { nearest } = nearness(live(rule('r', [asks])), reading({ asksForHuman: 0 }), undefined);
    expect(nearest && nearestSentence(nearest, { queue: () => 'Customer care' })).toBe(
      'Had the customer asked for a person, it would have been handed off to Customer care.',
    );
  });

  it('comes with the rules that were closest, those with the fewest open questions first', () => {
    const rules = live(
      rule('three', [low, asks, refund]),
      rule('one', [low]),
      rule('two', [low, asks]),
      rule('goes on', [low], { outcome: goesOn }),
      rule('four', [low, asks, refund, refund]),
    );
    const facts = reading({ confidence: 0.9, asksForHuman: 0, text: 'hi' });
    expect(nearness(rules, facts, undefined).close).toEqual([
      { ruleId: 'one', unmet: 1 },
      { ruleId: 'two', unmet: 2 },
      { ruleId: 'three', unmet: 3 },
    ]);
  });

  it('counts a question whose answer must be no as met by a no', () => {
    const unless: Rule['when'] = [
      { nodeId: 'a', exit: 'no', condition: asks, holds: false },
      { nodeId: 'b', exit: 'yes', condition: low, holds: true },
    ];
    const close = (asksForHuman: number) =>
      nearness(live(rule('unless', [], { when: unless })), reading({ confidence: 0.9, asksForHuman }), undefined).close;
    expect(close(0)).toEqual([{ ruleId: 'unless', unmet: 1 }]);
    expect(close(1)).toEqual([{ ruleId: 'unless', unmet: 2 }]);
  });

  it('leaves out rules that cannot be judged', () => {
    const broken: SignalReader = {
      ...reading({ confidence: 0.46 }),
      read: (name) => {
        if (name === 'broken') throw new Error('cannot read');
        return name === 'confidence' ? 0.46 : undefined;
      },
    };
    const rules = live(rule('b', [{ signal: 'broken', op: 'eq', value: 1 }]), rule('r', [low]));
    expect(nearness(rules, broken, 'general')).toMatchObject({ close: [{ ruleId: 'r' }], nearest: { ruleId: 'r' } });
  });

  const outcome: fc.Arbitrary<Outcome> = fc.constantFrom(goesOn, handoff, { ...handoff, queueId: 'billing' });
  const anyRule = fc.record({
    conditions: fc.array(anyCondition, { maxLength: 3 }),
    holds: fc.boolean(),
    outcome,
    guardrail: fc.boolean(),
  });
  const anyLive = fc.array(anyRule, { maxLength: 6 }).map((rules) =>
    live(
      ...rules.map(({ conditions, holds, ...change }, index) => {
        const made = rule(`r${index}`, conditions, change);
        return { ...made, when: made.when.map((guard, at) => ({ ...guard, holds: at === 0 ? holds : true })) };
      }),
    ),
  );

  it('flips the outcome whenever it is named, to the very outcome that it names', () => {
    let named = 0;
    fc.assert(
      fc.property(anyLive, anyFacts, fc.array(anyFacts, { maxLength: 3 }), (ruleSet, facts, before) => {
        const read = reading(facts, before);
        const { nearest } = nearness(deepFreeze(ruleSet), read, 'general');
        if (!nearest) return;
        named += 1;
        const now = decide(ruleSet, read, 'general');
        const then = decide(ruleSet, withChanges(read, nearest.changes), 'general');
        expect(then.outcome).not.toEqual(now.outcome);
        expect(then.outcome).toEqual(nearest.outcome);
        expect(then.ruleId).toBe(nearest.ruleId);
        expect(nearest.sentence).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 2_000 },
    );
    expect(named).toBeGreaterThan(60);
  });

  it('is found in nearly every workflow that can decide in two ways', () => {
    let possible = 0;
    let found = 0;
    fc.assert(
      fc.property(anyWorkflow, saneFacts, (document, facts) => {
        const result = compileWorkflow(document, organisation);
        if (!result.ok) return;
        const ruleSet = toRuleSet([{ workflowId: 'support', version: 1, rules: result.rules }]);
        const here = decide(ruleSet, reading(facts), undefined).outcome;
        // Some other outcome for one change of a single fact, found by trying them all.
        const others = Object.entries({
          confidence: [0, 0.2, 0.4, 0.5, 0.7, 0.9],
          topics: [[], ['billing'], ['login'], ['billing', 'login']],
          speaker: ['customer', 'assistant'],
          intent: ['refund', undefined],
          'hours.office': [true, false],
        }).flatMap(([name, values]) => values.map((value) => ({ ...facts, [name]: value })));
        if (others.every((other) => decide(ruleSet, reading(other), undefined).outcome.kind === here.kind)) return;
        possible += 1;
        if (nearness(ruleSet, reading(facts), undefined).nearest) found += 1;
      }),
      { numRuns: 800 },
    );
    expect(possible).toBeGreaterThan(30);
    expect(found / possible).toBeGreaterThan(0.98);
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyLive, anyFacts, (ruleSet, facts) => {
        expect(JSON.stringify(nearness(ruleSet, reading(facts), 'general'))).toBe(
          JSON.stringify(nearness(structuredClone(ruleSet), reading(structuredClone(facts)), 'general')),
        );
      }),
    );
  });
});
