import { describe, expect, it } from 'vitest';
import { stepOf, stoppedAt } from '../../../../editor/src/features/inbox/details/trace.ts';
import { groupWords, linesOf, wayWords } from '../../../../editor/src/ui/condition-trace/trace-lines.ts';
import type { RuleTrace } from '../../../../shared/rules/trace.ts';
import type { ConditionTrace } from '../../../../shared/rules/trace-condition.ts';

const unsure: ConditionTrace = { signal: 'confidence', op: 'lt', value: 0.5, actual: 0.2, result: 'true' };
const gold: ConditionTrace = { signal: 'customer.tier', op: 'eq', value: 'gold', result: 'unknown' };

describe('a trace as lines', () => {
  it('names each group above its members, one step further in', () => {
    const trace: ConditionTrace = {
      kind: 'all',
      result: 'unknown',
      members: [gold, { kind: 'any', members: [unsure], result: 'true' }],
    };
    const [all, first, any, second] = linesOf(trace);
    expect(all).toMatchObject({ depth: 0, kind: 'group', group: { kind: 'all' } });
    expect(first).toEqual({ depth: 1, kind: 'single', condition: gold });
    expect(any).toMatchObject({ depth: 1, kind: 'group', group: { kind: 'any' } });
    expect(second).toEqual({ depth: 2, kind: 'single', condition: unsure });
  });

  it('says how many of a group must hold, and what the points of a score are', () => {
    const members = [gold, unsure];
    expect(groupWords({ kind: 'atLeast', least: 2, members, result: 'unknown' })).toBe('At least 2 of these');
    expect(groupWords({ kind: 'score', op: 'gte', value: 3, weights: [1, 2], members, result: 'unknown' })).toBe(
      'Score of these (1, 2) at least 3',
    );
  });

  it('finds the question at which a rule stopped', () => {
    const guard = (nodeId: string, met: boolean) => ({ nodeId, exit: 'yes', holds: true, met, condition: unsure });
    const rule: RuleTrace = { ruleId: 'w.x', matched: false, guards: [guard('a', true), guard('b', false)] };
    expect(stoppedAt(rule)?.nodeId).toBe('b');
    expect(stoppedAt({ ...rule, guards: [] })).toBeUndefined();
  });

  it('reads the step out of the id of a rule', () => {
    expect(stepOf('first-line.asks-care.2')).toBe('asks-care');
    expect(stepOf('odd')).toBe('odd');
  });

  it.each([
    ['yes', true, 'yes'],
    ['yes', false, 'no'],
    ['open', false, 'closed'],
    ['billing', true, 'billing'],
    ['billing', false, 'not “billing”'],
  ])('says where exit %s that holds: %s leads', (exit, holds, words) => {
    expect(wayWords(exit, holds)).toBe(words);
  });
});
