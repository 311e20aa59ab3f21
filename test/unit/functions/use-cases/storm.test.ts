import { describe, expect, it } from 'vitest';
import { publishWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import { admin, entriesOf, memoryBaton } from '../../../support/fixtures/baton.ts';
import { drawn, edges, handOff, node, start } from '../../shared/samples.ts';

const always = drawn(
  [start(), node('mark', 'tag', { tags: ['stormy'] }), handOff('person')],
  edges('start>mark', 'mark>person'),
);

describe('a workflow that hands over at every message', () => {
  it('opens one handoff for a conversation, however much is said, and the state does not grow', async () => {
    const baton = await memoryBaton();
    await saveWorkflow(baton, always.id, { revision: 0, document: always }, admin);
    await publishWorkflow(baton, always.id, { revision: 1, note: 'Always' }, admin);
    baton.publisher.published.length = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      await baton.post('c-1', { text: `Message ${turn}` });
      await baton.post('c-1', { text: `Answer ${turn}`, role: 'assistant', confidence: 0.1 });
      await baton.deliver();
    }
    const requested = baton.publisher.published.filter(({ type }) => type === 'handoff.requested');
    expect(requested).toHaveLength(1);
    const entries = await entriesOf(baton);
    expect(entries.filter(({ change }) => change?.kind === 'requested')).toHaveLength(1);
    expect(entries.at(-1)?.state.tags).toEqual(['stormy']);
  });
});
