import { describe, expect, it } from 'vitest';
import { sampleWorkflow } from '../../../../../functions/local/sample/workflow.ts';
import { runCases } from '../../../../../shared/workflow/cases/run-case.ts';
import { type SampleCase, sampleCase } from '../../../../../shared/workflow/cases/sample-case.ts';
import { sampleRules } from '../../../sample/play.ts';

const nowMs = Date.parse('2026-11-18T10:00:00+01:00');
const { rules } = sampleRules();
const workflow = { workflowId: 'first-line', rules };

const asks: SampleCase = {
  id: 'asks',
  name: 'Asks for a person',
  turns: [{ role: 'customer', text: 'The invoice is wrong, let me speak to a person', topics: ['billing'] }],
  expect: { decision: 'escalate', queueId: 'billing', reason: 'asked-for-person', turn: 1 },
};

const run = async (...cases: readonly SampleCase[]) => runCases(cases, workflow, nowMs);

describe('sample cases', () => {
  it('all pass for the sample workflow, which carries one for each of its ways', async () => {
    const results = await run(...(sampleWorkflow.cases ?? []));
    expect(results.length).toBeGreaterThan(15);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('say what came instead of what was expected', async () => {
    const [result] = await run({ ...asks, expect: { decision: 'continue' } });
    expect(result).toMatchObject({
      passed: false,
      expected: { decision: 'continue' },
      got: { decision: 'escalate', turn: 1, queueId: 'billing', ruleId: 'first-line.asks-billing' },
    });
  });

  it.each([
    ['queue', { queueId: 'technical' }],
    ['reason', { reason: 'safety' }],
    ['turn', { turn: 2 }],
  ] as const)('fail by another %s than expected', async (_, other) => {
    const [result] = await run({ ...asks, expect: { decision: 'escalate', ...other } });
    expect(result?.passed).toBe(false);
  });

  it('pass by any queue, reason and turn where none is expected', async () => {
    const [result] = await run({ ...asks, expect: { decision: 'escalate' } });
    expect(result?.passed).toBe(true);
  });

  it('see the hours closed that they name', async () => {
    const [result] = await run({ ...asks, facts: { closed: ['office'] } });
    expect(result?.got.queueId).toBe('general');
  });

  it('are refused without a turn, or with a field that no message has', () => {
    expect(sampleCase.safeParse(asks).success).toBe(true);
    expect(sampleCase.safeParse({ ...asks, turns: [] }).success).toBe(false);
    expect(sampleCase.safeParse({ ...asks, turns: [{ role: 'customer', text: 'hi', mood: 'bad' }] }).success).toBe(
      false,
    );
  });
});
