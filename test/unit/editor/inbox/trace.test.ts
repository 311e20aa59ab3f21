import { describe, expect, it } from 'vitest';
import { linesOf, stepOf, stoppedAt, wayWords } from '../../../../editor/src/features/inbox/details/trace.ts';
import type { RuleTrace } from '../../../../shared/rules/decide.ts';
import type { ConditionTrace } from '../../../../shared/rules/evaluate-condition.ts';

const unsure: ConditionTrace = { signal: 'confidence', op: 'lt', value: 0.5, actual: 0.2, result: 'true' };
const gold: ConditionTrace = { signal: 'customer.tier', op: 'eq', value: 'gold', result: 'unknown' };

describe('a trace as lines', () => {
  it('names each group above its members, one step further in', () => {
    const trace: ConditionTrace = {
      kind: 'all',
      result: 'unknown',
      members: [gold, { kind: 'any', members: [unsure], result: 'true' }],
    };
    expect(
      linesOf(trace).map((line) => [line.depth, line.kind === 'group' ? line.group : line.comparison.signal]),
    ).toEqual([
      [0, 'all'],
      [1, 'customer.tier'],
      [1, 'any'],
      [2, 'confidence'],
    ]);
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
