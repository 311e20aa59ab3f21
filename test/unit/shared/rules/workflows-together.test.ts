import { describe, expect, it } from 'vitest';
import { decide } from '../../../../shared/rules/decide.ts';
import { type Rule, toRuleSet } from '../../../../shared/rules/rule.ts';
import { traceDecision } from '../../../../shared/rules/trace.ts';
import { reading } from './any-condition.ts';

const goesOn = { kind: 'continue' } as const;
const handsOver = (queueId: string) => ({ kind: 'handoff', queueId, priority: 'normal', reason: 'policy' }) as const;

const ruleOf = (workflowId: string, id: string, change: Partial<Rule>): Rule => ({
  id: `${workflowId}.${id}`,
  workflowId,
  guardrail: false,
  when: [],
  tags: [],
  outcome: goesOn,
  path: ['start', id],
  ...change,
});

const live = (...rules: readonly Rule[]) =>
  toRuleSet(
    [...new Set(rules.map(({ workflowId }) => workflowId))].map((workflowId) => ({
      workflowId,
      version: 1,
      rules: rules.filter((rule) => rule.workflowId === workflowId),
    })),
  );

const decideOn = (...rules: readonly Rule[]) => decide(live(...rules), reading({}), undefined);

describe('several workflows at one time', () => {
  it('one that lets the AI go on does not keep another from handing over', () => {
    const decision = decideOn(
      ruleOf('a-greeting', 'ai', {}),
      ruleOf('b-support', 'person', { outcome: handsOver('billing') }),
    );
    expect(decision).toMatchObject({ ruleId: 'b-support.person', outcome: { queueId: 'billing' } });
  });

  it('the first in order that hands over decides where to', () => {
    const decision = decideOn(
      ruleOf('b', 'person', { outcome: handsOver('second') }),
      ruleOf('a', 'person', { outcome: handsOver('first') }),
    );
    expect(decision.ruleId).toBe('a.person');
  });

  it('a guardrail of a later one comes before them all', () => {
    const decision = decideOn(
      ruleOf('a', 'person', { outcome: handsOver('first') }),
      ruleOf('b', 'danger', { outcome: handsOver('danger'), guardrail: true }),
    );
    expect(decision.ruleId).toBe('b.danger');
  });

  it('each leaves its tags and attributes, the later one having its way', () => {
    const decision = decideOn(
      ruleOf('a', 'ai', { tags: ['seen', 'new'], attributes: { rank: 1, plan: 'pro' } }),
      ruleOf('b', 'person', { tags: ['seen', 'vip'], attributes: { rank: 2 }, outcome: handsOver('billing') }),
    );
    expect(decision).toMatchObject({ tags: ['seen', 'new', 'vip'], attributes: { rank: 2, plan: 'pro' } });
  });

  it('within one, only its first rule that matches counts', () => {
    const decision = decideOn(
      ruleOf('a', 'ai', { tags: ['first'] }),
      ruleOf('a', 'person', { tags: ['second'], outcome: handsOver('billing') }),
    );
    expect(decision).toMatchObject({ outcome: goesOn, ruleId: 'a.ai', tags: ['first'] });
  });

  it('all that let the AI go on: it goes on, by the first of them', () => {
    expect(decideOn(ruleOf('a', 'ai', {}), ruleOf('b', 'ai', {}))).toMatchObject({ outcome: goesOn, ruleId: 'a.ai' });
  });

  it('a rule that goes on from a node comes before those that begin anew, and only once its node was answered', () => {
    const rules = live(
      ruleOf('a', 'again', { tags: ['begins anew'] }),
      ruleOf('a', 'person', { from: 'a.offer', outcome: handsOver('billing') }),
      ruleOf('a', 'other', { from: 'a.other', outcome: handsOver('other') }),
    );
    expect(decide(rules, reading({}), undefined)).toMatchObject({ ruleId: 'a.again', tags: ['begins anew'] });
    expect(decide(rules, reading({}), undefined, 'a.offer')).toMatchObject({ ruleId: 'a.person', tags: [] });
    expect(decide(rules, reading({}), undefined, 'a.other')).toMatchObject({ ruleId: 'a.other' });
    expect(traceDecision(rules, reading({}), 'a.offer').map(({ ruleId }) => ruleId)).toEqual(['a.person']);
  });

  it('the trace shows the matched rule of each', () => {
    const rules = live(
      ruleOf('a', 'ai', {}),
      ruleOf('a', 'never', {}),
      ruleOf('b', 'person', { outcome: handsOver('billing') }),
    );
    expect(traceDecision(rules, reading({})).map(({ ruleId, matched }) => [ruleId, matched])).toEqual([
      ['a.ai', true],
      ['b.person', true],
    ]);
  });
});
