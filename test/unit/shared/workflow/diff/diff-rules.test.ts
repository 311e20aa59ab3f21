import { describe, expect, it } from 'vitest';
import { diffRules, type RuleLine } from '../../../../../shared/workflow/diff/diff-rules.ts';

const line = (ruleId: string, sentence: string, more: Partial<RuleLine> = {}): RuleLine => ({
  ruleId,
  nodeId: ruleId.split('.')[1] ?? ruleId,
  guardrail: false,
  sentence,
  ...more,
});
const changes = (before: readonly RuleLine[], after: readonly RuleLine[]) =>
  diffRules(before, after).map((change) => [
    change.kind,
    'before' in change ? change.before.sentence : '',
    'after' in change ? change.after.sentence : '',
  ]);

const asks = line('w.person', 'If asks, hand off.');
const failed = line('w.person.2', 'If failed, hand off.');
const goesOn = line('w.on', 'Otherwise go on.');

describe('a diff of rules', () => {
  it('is empty for the same rules', () => {
    expect(changes([asks, failed, goesOn], [asks, failed, goesOn])).toEqual([]);
  });

  it('knows a rule again whose id counts on, since one came before it', () => {
    const upset = line('w.person', 'If upset, hand off.');
    const after = [upset, { ...asks, ruleId: 'w.person.2' }, { ...failed, ruleId: 'w.person.3' }, goesOn];
    expect(changes([asks, failed, goesOn], after)).toEqual([['added', '', 'If upset, hand off.']]);
  });

  it('tells what a rule says now and what it said', () => {
    const now = { ...failed, sentence: 'If failed twice, hand off.' };
    expect(changes([asks, failed, goesOn], [asks, now, goesOn])).toEqual([
      ['changed', 'If failed, hand off.', 'If failed twice, hand off.'],
    ]);
  });

  it('tells what is gone', () => {
    expect(changes([asks, failed, goesOn], [asks, goesOn])).toEqual([['removed', 'If failed, hand off.', '']]);
  });

  it('tells the one rule that is tried at another time, not all that it passed', () => {
    const more = line('w.more', 'If more, hand off.');
    expect(changes([asks, failed, more, goesOn], [more, asks, failed, goesOn])).toEqual([
      ['moved', 'If more, hand off.', 'If more, hand off.'],
    ]);
  });

  it('counts a rule that became a guardrail, and one whose cut sentence hides the difference', () => {
    expect(changes([asks], [{ ...asks, guardrail: true }])).toMatchObject([['changed', asks.sentence, asks.sentence]]);
    expect(changes([{ ...asks, exact: 'a' }], [{ ...asks, exact: 'b' }])).toMatchObject([
      ['changed', '', ''].map((each, index) => (index ? asks.sentence : each)),
    ]);
  });
});
