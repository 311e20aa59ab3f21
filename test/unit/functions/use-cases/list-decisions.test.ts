import { describe, expect, it } from 'vitest';
import { explainDecision } from '../../../../functions/use-cases/explain-decision.ts';
import { listDecisions } from '../../../../functions/use-cases/list-decisions.ts';
import { driver, memoryBaton } from '../../../support/fixtures/baton.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';

async function talked() {
  const baton = await memoryBaton();
  const { post } = driver(baton);
  await post('c-1', { text: 'Where is my parcel?' });
  await post('c-1', { role: 'assistant', text: 'On its way.', confidence: 0.9 });
  await post('c-1', { text: 'I want to talk to a person' });
  return baton;
}

describe('the decisions of a conversation', () => {
  it('are listed oldest first, with what was said and what came of it', async () => {
    const { decisions } = await listDecisions(await talked(), 'c-1');
    expect(decisions.map(({ seq, role, text, outcome }) => [seq, role, text, outcome.kind])).toEqual([
      [1, 'customer', 'Where is my parcel?', 'continue'],
      [2, 'assistant', 'On its way.', 'continue'],
      [3, 'customer', 'I want to talk to a person', 'handoff'],
    ]);
  });

  it('end where a person takes over: what is said on the way to one is decided by no rule', async () => {
    const baton = await talked();
    await driver(baton).post('c-1', { messageId: 'm-4', text: 'Is anybody there? I want to talk to a person' });
    const { decisions } = await listDecisions(baton, 'c-1');
    expect(decisions.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('are none of a conversation that does not exist', async () => {
    await expect(listDecisions(await talked(), 'c-2')).rejects.toThrow('There is no conversation “c-2”.');
  });

  it('are each explained with the versions that were live, and the way through each', async () => {
    const { workflows, ways, ruleId } = await explainDecision(await talked(), 'c-1', 3);
    expect(workflows).toEqual([{ workflowId: workflow.id, version: 1 }]);
    expect(ways).toEqual([
      expect.objectContaining({
        workflowId: workflow.id,
        ruleId,
        outcome: expect.objectContaining({ kind: 'handoff' }),
      }),
    ]);
    const [first, last] = [ways[0]?.path[0], ways[0]?.path.at(-1)];
    expect(first).toBe('start');
    expect(ruleId).toContain(`.${last}`);
  });
});
