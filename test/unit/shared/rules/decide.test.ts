import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
import { decide, safetyNet, safetyNetRuleId } from '../../../../shared/rules/decide.ts';
import {
  type Guard,
  type Outcome,
  type Rule,
  ruleSet as ruleSetSchema,
  toRuleSet,
} from '../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../shared/rules/signal-reader.ts';
import { traceDecision } from '../../../../shared/rules/trace.ts';
import { deepFreeze } from '../samples.ts';
import { anyCondition, anyFacts, reading } from './any-condition.ts';

const handoff: Outcome = { kind: 'handoff', queueId: 'general', priority: 'normal', reason: 'policy' };
const always: Condition = { all: [] };

const guarded = (condition: Condition, holds = true): Guard => ({
  nodeId: 'n',
  exit: holds ? 'yes' : 'no',
  condition,
  holds,
});

const rule = (id: string, change: Partial<Rule> = {}): Rule => ({
  id,
  workflowId: 'support',
  guardrail: false,
  when: [],
  tags: [],
  outcome: handoff,
  path: ['start', 'end'],
  ...change,
});

const live = (...rules: readonly Rule[]) => toRuleSet([{ workflowId: 'support', version: 1, rules }]);

const signals = (facts: Record<string, number | string>): SignalReader => reading(facts);

/** A signal whose reading fails, beside others that can be read. */
const failing = (name: string, facts: Record<string, number | string>): SignalReader => ({
  ...reading(facts),
  read: (asked) => {
    if (asked === name) throw new Error(`cannot read ${name}`);
    return facts[asked];
  },
});

const onBroken = guarded({ signal: 'broken', op: 'eq', value: 1 });

describe('a decision', () => {
  it('is that of the first rule whose every guard is met', () => {
    const rules = live(
      rule('first', { when: [guarded({ signal: 'confidence', op: 'lt', value: 0.3 })] }),
      rule('second', { when: [guarded({ signal: 'confidence', op: 'lt', value: 0.6 })], tags: ['unsure'] }),
      rule('third'),
    );
    expect(decide(rules, signals({ confidence: 0.5 }), 'general')).toEqual({
      outcome: handoff,
      ruleId: 'second',
      tags: ['unsure'],
      failures: [],
    });
  });

  it('lets the AI go on where no rule matches', () => {
    const nothing = { outcome: { kind: 'continue' }, tags: [], failures: [] };
    expect(decide(live(), signals({ asksForHuman: 1 }), 'general')).toEqual(nothing);
    expect(decide(live(rule('never', { when: [guarded({ any: [] })] })), signals({}), 'general')).toEqual(nothing);
  });

  it('takes the way of “no” where the answer is not known', () => {
    const unknown: Condition = { signal: 'confidence', op: 'lt', value: 0.5 };
    const rules = live(rule('yes', { when: [guarded(unknown)] }), rule('no', { when: [guarded(unknown, false)] }));
    expect(decide(rules, signals({}), 'general').ruleId).toBe('no');
  });

  it('needs every guard, in whatever place the one lies that is not met', () => {
    for (const place of [0, 1, 2]) {
      const when = [0, 1, 2].map((index) => guarded(index === place ? { any: [] } : always));
      expect(decide(live(rule('r', { when })), signals({}), 'general').ruleId).toBeUndefined();
    }
  });

  it('tries guardrails of every workflow before all other rules', () => {
    const rules = toRuleSet([
      { workflowId: 'b', version: 2, rules: [rule('b.plain'), rule('b.guard', { guardrail: true })] },
      { workflowId: 'a', version: 7, rules: [rule('a.plain'), rule('a.guard', { guardrail: true })] },
    ]);
    expect(rules.rules.map(({ id }) => id)).toEqual(['a.guard', 'b.guard', 'a.plain', 'b.plain']);
    expect(rules.workflows).toEqual([
      { workflowId: 'a', version: 7 },
      { workflowId: 'b', version: 2 },
    ]);
    expect(decide(rules, signals({}), 'general').ruleId).toBe('a.guard');
  });

  it('says the same as its trace, whatever rules and facts', () => {
    const anyRule = fc
      .record({
        when: fc.array(fc.record({ condition: anyCondition, holds: fc.boolean() }), { maxLength: 3 }),
        guardrail: fc.boolean(),
        goesOn: fc.boolean(),
      })
      .map(({ when, guardrail, goesOn }) => ({
        when: when.map(({ condition, holds }) => guarded(condition, holds)),
        guardrail,
        outcome: goesOn ? ({ kind: 'continue' } as const) : handoff,
      }));
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 6 }),
        anyFacts,
        fc.constantFrom('text', 'topics', 'none'),
        (drawn, facts, broken) => {
          const rules = deepFreeze(live(...drawn.map((each, index) => rule(`r${index}`, each))));
          const plain = reading(facts);
          const read: SignalReader = {
            ...plain,
            read: (name) => {
              if (name === broken) throw new Error('broken');
              return plain.read(name);
            },
          };
          const decision = decide(rules, read, undefined);
          const trace = traceDecision(rules, read);
          expect(trace.find(({ matched }) => matched)?.ruleId).toBe(decision.ruleId);
          expect(trace.flatMap(({ ruleId, failure }) => (failure ? [ruleId] : []))).toEqual(
            decision.failures.map(({ ruleId }) => ruleId),
          );
          expect(
            trace.every(
              ({ matched }, index) => matched === (index === trace.length - 1 && decision.ruleId !== undefined),
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows each question up to the first whose answer leads another way', () => {
    const when = [guarded(always), guarded({ signal: 'confidence', op: 'lt', value: 0.5 }), guarded(always)];
    const [trace] = traceDecision(live(rule('r', { when })), signals({ confidence: 0.9 }));
    expect(trace?.guards.map(({ met }) => met)).toEqual([true, false]);
    expect(trace?.guards[1]?.condition).toMatchObject({ actual: 0.9, result: 'false' });
  });
});

describe('a rule that cannot be judged', () => {
  it('is skipped and reported, and the others decide', () => {
    const rules = live(rule('bad', { when: [onBroken] }), rule('good', { tags: ['ok'] }));
    expect(decide(rules, failing('broken', {}), 'general')).toEqual({
      outcome: handoff,
      ruleId: 'good',
      tags: ['ok'],
      failures: [{ ruleId: 'bad', message: 'cannot read broken' }],
    });
  });

  it('never costs a customer the person they ask for', () => {
    const decision = decide(
      live(rule('bad', { when: [onBroken] })),
      failing('broken', { asksForHuman: 0.5 }),
      'general',
    );
    expect(decision).toEqual({
      outcome: { kind: 'handoff', queueId: 'general', priority: 'normal', reason: 'asked-for-person' },
      ruleId: safetyNetRuleId,
      tags: [],
      failures: [{ ruleId: 'bad', message: 'cannot read broken' }],
    });
  });

  it('never costs them that person even where a later rule lets the AI go on', () => {
    const rules = live(rule('bad', { when: [onBroken] }), rule('on', { outcome: { kind: 'continue' } }));
    expect(decide(rules, failing('broken', { asksForHuman: 0.9 }), 'general').ruleId).toBe(safetyNetRuleId);
    expect(decide(rules, failing('broken', { asksForHuman: 0.1 }), 'general')).toMatchObject({ ruleId: 'on' });
  });

  it('leaves a hand-over by a later rule as it is', () => {
    const rules = live(
      rule('bad', { when: [onBroken] }),
      rule('billing', { outcome: { ...handoff, queueId: 'billing' } }),
    );
    expect(decide(rules, failing('broken', { asksForHuman: 1 }), 'general').ruleId).toBe('billing');
  });

  it('is no reason to hand over a customer who does not ask', () => {
    for (const asks of [0.49, 0, 'yes'])
      expect(
        decide(live(rule('bad', { when: [onBroken] })), failing('broken', { asksForHuman: asks }), 'general').outcome,
      ).toEqual({
        kind: 'continue',
      });
  });

  it('is reported even where the very signal that fails is the request for a person', () => {
    const rules = live(rule('bad', { when: [guarded({ signal: 'asksForHuman', op: 'gte', value: 0.5 })] }));
    expect(decide(rules, failing('asksForHuman', {}), 'general')).toMatchObject({
      outcome: { kind: 'continue' },
      failures: [{ ruleId: 'bad' }],
    });
  });

  it('is shown in the trace with what went wrong', () => {
    const rules = live(rule('bad', { when: [guarded(always), onBroken] }));
    expect(traceDecision(rules, failing('broken', {}))).toMatchObject([
      { ruleId: 'bad', matched: false, failure: 'cannot read broken', guards: [{ met: true }] },
    ]);
  });

  it('reports what is thrown, even if it is no error', () => {
    const read: SignalReader = {
      ...reading({}),
      read: () => {
        throw 'plain words';
      },
    };
    expect(decide(live(rule('bad', { when: [onBroken] })), read, 'general').failures).toEqual([
      { ruleId: 'bad', message: 'plain words' },
    ]);
  });
});

describe('the safety net', () => {
  it('hands over at 50 % and above, to the queue that it is given', () => {
    expect(safetyNet(signals({ asksForHuman: 0.5 }), 'billing')?.outcome).toMatchObject({ queueId: 'billing' });
    expect(safetyNet(signals({ asksForHuman: 0.499 }), 'billing')).toBeUndefined();
    expect(safetyNet(signals({}), 'billing')).toBeUndefined();
  });

  it('does nothing where no queue is known', () => {
    expect(safetyNet(signals({ asksForHuman: 1 }), undefined)).toBeUndefined();
  });
});

describe('a rule set', () => {
  it('names the calendars that its rules ask about, each once, in order', () => {
    const asksHours = (id: string) => guarded({ any: [{ none: [{ signal: `hours.${id}`, op: 'eq', value: true }] }] });
    const rules = live(
      rule('a', { when: [asksHours('office'), asksHours('night')] }),
      rule('b', { when: [asksHours('office'), guarded({ signal: 'text', op: 'eq', value: '"signal":"hours.fake"' })] }),
    );
    expect(rules.calendars).toEqual(['night', 'office']);
  });

  it('names the signals whose past it asks about in order, with as many values as any rule needs', () => {
    const within = (signal: string, messages: number) =>
      guarded({ count: { signal, op: 'exists', value: true }, atLeast: 1, within: { messages } });
    const { tracked } = live(
      rule('a', { when: [within('frustration', 3), within('confidence', 2)] }),
      rule('b', { when: [within('frustration', 5), within('confidence', 2)] }),
    );
    expect(JSON.stringify(tracked)).toBe('{"confidence":2,"frustration":5}');
  });

  it('knows patterns once it is prepared and has one, wherever it lies', async () => {
    // Modules that nothing has prepared yet.
    vi.resetModules();
    const { prepareRules } = await import('../../../../shared/rules/rule.ts');
    const { evaluateCondition } = await import('../../../../shared/rules/evaluate-condition.ts');
    const isFound = () => evaluateCondition({ signal: 'text', op: 'matches', value: 'a+' }, signals({ text: 'aa' }));
    const plain: Condition = { signal: 'text', op: 'eq', value: 'x' };
    await prepareRules(live(rule('a', { when: [guarded(plain)] })));
    expect(isFound()).toBeUndefined();
    const any: Condition = { any: [plain, { signal: 'text', op: 'matches', value: '^x$' }] };
    await prepareRules(live(rule('a', { when: [guarded(plain), guarded(any)] })));
    expect(isFound()).toBe(true);
  });

  it('survives being stored', () => {
    const rules = live(
      rule('a', { when: [guarded(always)], tags: ['x'] }),
      rule('b', { outcome: { kind: 'continue' } }),
    );
    expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  it('is the same in whatever order the workflows come', () => {
    const flows = ['a', 'b', 'c'].map((id) => ({ workflowId: id, version: 1, rules: [rule(`${id}.x`)] }));
    expect(toRuleSet(flows.toReversed())).toEqual(toRuleSet(flows));
  });
});
