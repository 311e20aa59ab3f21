import { describe, expect, it } from 'vitest';
import { explainDecision } from '../../../../functions/use-cases/explain-decision.ts';
import { publishWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { saveSignals } from '../../../../functions/use-cases/signal-settings.ts';
import { saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import { readSignal } from '../../../../shared/signals/catalogue.ts';
import { admin, driver, entriesOf, memoryBaton, newestState } from '../../../support/fixtures/baton.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';
import { intercepted } from '../../../support/memory/intercepted.ts';

const customer = { id: 'ada' };
const hourMs = 3_600_000;

/** Hands over who is back, and counts the looks at earlier conversations. */
async function watching(asks = true) {
  const baton = await memoryBaton();
  if (asks) {
    const nodes = workflow.nodes.map((node) =>
      node.id === 'asks' ? { ...node, data: { condition: { signal: 'repeatContact', op: 'eq', value: true } } } : node,
    );
    await saveWorkflow(baton, workflow.id, { revision: 1, document: { ...workflow, nodes } }, admin);
    await publishWorkflow(baton, workflow.id, { revision: 2, note: 'Notices who is back' }, admin);
  }
  const looks: string[] = [];
  const log = intercepted(baton.log, { before: (call) => call === 'ofCustomer' && looks.push(call) });
  return { ...baton, ...driver({ ...baton, log }), looks };
}

const isBack = async (baton: Parameters<typeof newestState>[0], conversationId: string) =>
  readSignal('repeatContact', { state: await newestState(baton, conversationId) } as never);

describe('the last contact of a customer', () => {
  it('is looked up once a conversation and kept in its state', async () => {
    const { post, looks, ...baton } = await watching();
    await post('c-1', { text: 'Where is my parcel?', customer, intent: 'track' });
    baton.clock.advance(hourMs);
    looks.length = 0;
    const answer = await post('c-2', { text: 'Hello', customer, intent: 'track' });
    expect(answer.decision).toBe('escalate');
    await post('c-3', { text: 'Hello', customer, intent: 'pay' });
    await post('c-3', { text: 'How do I pay?', customer });
    await post('c-3', { role: 'assistant', text: 'By card.' });
    expect(looks).toHaveLength(2);
    expect((await newestState(baton, 'c-2')).lastContact).toMatchObject({ customerId: 'ada', intent: 'track' });
  });

  it('is looked up when the customer becomes known, and again for another customer', async () => {
    const { post, looks, ...baton } = await watching();
    await post('c-1', { text: 'Hello' });
    expect(looks).toHaveLength(0);
    await post('c-1', { text: 'It is me', customer });
    await post('c-1', { text: 'My husband goes on', customer: { id: 'ben' } });
    expect(looks).toHaveLength(2);
    expect(await isBack(baton, 'c-1')).toBe(false);
  });

  it('costs nothing while no live rule asks about it', async () => {
    const { post, looks, ...baton } = await watching(false);
    await post('c-1', { text: 'Hello', customer });
    expect(looks).toHaveLength(0);
    expect(await isBack(baton, 'c-1')).toBeUndefined();
  });

  it('counts within the days of the settings', async () => {
    const { post, ...baton } = await watching();
    await saveSignals(baton, { repeatContact: { days: 2 } }, admin);
    await post('c-1', { text: 'Hello', customer, intent: 'track' });
    baton.clock.advance(47 * hourMs);
    await post('c-2', { text: 'Hello', customer, intent: 'track' });
    expect(await isBack(baton, 'c-2')).toBe(true);
    baton.clock.advance(49 * hourMs);
    await post('c-3', { text: 'Hello', customer, intent: 'track' });
    expect(await isBack(baton, 'c-3')).toBe(false);
  });

  it('counts for a week where the settings say nothing', async () => {
    const { post, ...baton } = await watching();
    await post('c-1', { text: 'Hello', customer, intent: 'track' });
    baton.clock.advance(7 * 24 * hourMs);
    await post('c-2', { text: 'Hello', customer, intent: 'track' });
    expect(await isBack(baton, 'c-2')).toBe(true);
    baton.clock.advance(7 * 24 * hourMs + 1);
    await post('c-3', { text: 'Hello', customer, intent: 'track' });
    expect(await isBack(baton, 'c-3')).toBe(false);
  });

  it('is unresolved where the customer waited, and no more once a person resolved it', async () => {
    const { post, waiting, ...baton } = await watching();
    await post('c-0', { text: 'Hello', customer, intent: 'other' });
    baton.clock.advance(1);
    await waiting('c-1', { customer, topics: ['billing'], text: 'My bill is wrong' });
    baton.clock.advance(1);
    await post('c-2', { text: 'Hello again', customer });
    expect(await isBack(baton, 'c-2')).toBe(true);
  });

  it('that cannot be looked up is unknown; the message is decided all the same, and the next one looks again', async () => {
    const { post: _post, ...baton } = await watching();
    let isAway = true;
    const log = intercepted(baton.log, {
      before: (call) => {
        if (call === 'ofCustomer' && isAway) throw new Error('The index is away');
      },
    });
    const { post } = driver({ ...baton, log });
    expect((await post('c-1', { text: 'Hello', customer })).decision).toBe('continue');
    expect(baton.logger.lines.at(-1)).toMatchObject({ message: 'A message was decided without the last contact' });
    expect(await newestState(baton)).not.toHaveProperty('lastContact');
    isAway = false;
    await post('c-1', { text: 'Still there?', customer });
    expect((await newestState(baton)).lastContact).toEqual({ customerId: 'ada' });
  });

  it('and the half-life of the time decide again to the byte, whatever is set later', async () => {
    const { post, ...baton } = await watching();
    await saveSignals(baton, { frustration: { halfLifeTurns: 1 }, repeatContact: { days: 3 } }, admin);
    await post('c-1', { text: 'Hello', customer, intent: 'track' });
    baton.clock.advance(hourMs);
    await post('c-2', { text: 'This is a damn disgrace, I am furious!!!', customer });
    await post('c-2', { text: 'and where is it', intent: 'track' });
    const before = await entriesOf(baton, 'c-2');
    await saveSignals(baton, { frustration: { halfLifeTurns: 20 }, repeatContact: { days: 1 } }, admin);
    baton.clock.advance(100 * hourMs);
    for (const { seq } of before) expect((await explainDecision(baton, 'c-2', seq)).same).toBe(true);
    const [upset, calmer] = before.map(({ state }) => state.frustration ?? 0);
    expect(upset).toBeGreaterThan(0.3);
    expect(calmer).toBeCloseTo((upset ?? 0) / 2, 1);
  });
});
