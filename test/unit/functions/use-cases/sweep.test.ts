import { describe, expect, it } from 'vitest';
import { acceptHandoff } from '../../../../functions/use-cases/agent-actions.ts';
import { sweep } from '../../../../functions/use-cases/sweep.ts';
import { isOpen } from '../../../../shared/handoff/handoff.ts';
import { jonas, memoryBaton, newestState, textsOf } from '../../../support/fixtures/baton.ts';
import { owedEvent, owingNothing, plainEntry, queuedHandoff } from '../../../support/fixtures/entries.ts';
import { startMs } from '../../../support/fixtures/organisation.ts';
import { replaced } from '../../../support/memory/intercepted.ts';

const wanting = (topic: string) => ({ text: 'Please help.', topics: [topic] });

describe('a wait that is over', () => {
  it('goes on where the queue keeps its customers: they are told, and the timer runs anew', async () => {
    const { waiting, clock, sweepNow, publisher, handoffs, ...baton } = await memoryBaton();
    const id = await waiting();
    const before = (await handoffs.read(id))?.handoff;
    publisher.published.length = 0;
    clock.advance(300_000);
    expect(await sweepNow()).toEqual({ done: 1, failed: 0 });
    const after = (await handoffs.read(id))?.handoff;
    expect(after).toMatchObject({ state: 'queued', queueId: 'general', waitLimitAtMs: clock.now() + 300_000 });
    expect(after?.requestedAtMs).toBe(before?.requestedAtMs);
    expect(publisher.types()).toEqual(['message.delivered', 'handoff.timed-out']);
    expect((await textsOf(baton)).at(-1)).toBe('system: You are still in line.');
    expect(await newestState(baton)).toMatchObject({ control: 'waiting', epoch: 1 });
    clock.advance(299_999);
    expect(await sweepNow()).toEqual({ done: 0, failed: 0 });
    clock.advance(1);
    expect(await sweepNow()).toEqual({ done: 1, failed: 0 });
  });

  it('goes on in another queue, with its age kept', async () => {
    const { waiting, clock, sweepNow, handoffs, ...baton } = await memoryBaton();
    const old = await waiting('c-1', wanting('billing'));
    clock.advance(600_000);
    const fresh = await waiting('c-2');
    expect(await sweepNow()).toEqual({ done: 1, failed: 0 });
    expect((await handoffs.waitingIn(['general'], 10)).map(({ id }) => id)).toEqual([old, fresh]);
    expect((await handoffs.waitingIn(['billing'], 10)).length).toBe(0);
    expect((await newestState(baton)).handoff).toMatchObject({ id: old, queueId: 'general' });
    expect((await newestState(baton)).control).toBe('waiting');
  });

  it('ends where the queue gives its customers back to the AI', async () => {
    const { waiting, clock, sweepNow, handoffs, post, ...baton } = await memoryBaton();
    const id = await waiting('c-1', wanting('sales'));
    clock.advance(60_000);
    await sweepNow();
    expect((await handoffs.read(id))?.handoff).toMatchObject({
      state: 'returned',
      summary: 'Nobody was free in time.',
    });
    expect(await newestState(baton)).toMatchObject({ control: 'assistant', epoch: 2 });
    expect((await textsOf(baton)).at(-1)).toBe('system: Nobody is free right now.');
    clock.advance(86_400_000);
    expect(await sweepNow()).toEqual({ done: 0, failed: 0 });
  });

  it('is not over where an agent takes the customer at the last moment', async () => {
    const { waiting, clock, sweepNow, ...baton } = await memoryBaton();
    const id = await waiting();
    clock.advance(300_000);
    const handoffs = replaced(baton.handoffs, {
      read: async (handoffId) => {
        const seen = await baton.handoffs.read(handoffId);
        if (seen?.handoff.state === 'queued') await acceptHandoff({ ...baton, clock }, id, jonas);
        return seen;
      },
    });
    expect(await sweep({ ...baton, clock, handoffs }, clock.now() + 45_000)).toEqual({ done: 1, failed: 0 });
    expect((await baton.handoffs.read(id))?.handoff).toMatchObject({ state: 'accepted', agentId: 'jonas' });
  });

  it('of two sweeps at once is ended once', async () => {
    const { waiting, clock, sweepNow, publisher, ...baton } = await memoryBaton();
    await waiting();
    clock.advance(300_000);
    await Promise.all([sweepNow(), sweepNow(), sweepNow()]);
    expect((await textsOf(baton)).filter((text) => text.includes('still in line'))).toHaveLength(1);
    expect(new Set(publisher.of('handoff.timed-out').map(({ id }) => id)).size).toBe(1);
  });

  it('does not outgrow an item, however often it is over', async () => {
    const { waiting, clock, handoffs, sweepNow } = await memoryBaton();
    const id = await waiting();
    const sizes = [];
    for (let time = 1; time <= 300; time += 1) {
      clock.advance(300_000);
      await sweepNow();
      if (time % 100 === 0) sizes.push((await handoffs.read(id))?.handoff.history.length);
    }
    expect(sizes).toEqual([200, 200, 200]);
  });

  it('leaves no open handoff without a timer, through days of nobody', async () => {
    const { waiting, clock, sweepNow, handoffs, owedWork } = await memoryBaton();
    await waiting('c-1');
    await waiting('c-2', wanting('billing'));
    await waiting('c-3', wanting('sales'));
    for (let hour = 0; hour < 48; hour += 1) {
      clock.advance(3_600_000);
      await sweepNow();
      const armed = (await owedWork.dueBefore(clock.now() + 2 * 86_400_000, 10)).length;
      expect(armed).toBe(handoffs.all().filter(isOpen).length);
    }
    expect(handoffs.all().filter(isOpen)).toHaveLength(2);
  });
});

describe('a sweep', () => {
  it('does not let what fails keep the rest', async () => {
    const baton = await memoryBaton();
    for (const id of ['c-1', 'c-2', 'c-3']) await baton.log.append(plainEntry(id, 1, { owed: [owedEvent(id, 1)] }));
    const publisher = replaced(baton.publisher, {
      publish: async (events) => {
        if (events[0]?.subject === 'c-2') throw new Error('refused');
        await baton.publisher.publish(events);
      },
    });
    baton.clock.advance(10_000);
    const deps = { ...baton, publisher };
    expect(await sweep(deps, baton.clock.now() + 45_000)).toEqual({ done: 2, failed: 1 });
    expect(baton.publisher.published.map(({ subject }) => subject)).toEqual(['c-1', 'c-3']);
    expect(baton.logger.lines).toEqual([
      expect.objectContaining({ level: 'error', facts: expect.objectContaining({ conversationId: 'c-2' }) }),
    ]);
  });

  it('comes to what is behind more failures than fit into one look', async () => {
    const baton = await memoryBaton();
    const ids = Array.from({ length: 250 }, (_, index) => `bad-${String(index).padStart(3, '0')}`);
    for (const id of ids) await baton.log.append(plainEntry(id, 1, { owed: [owedEvent(id, 1)] }));
    await baton.log.append(plainEntry('good', 2, { owed: [owedEvent('good', 2)] }));
    const publisher = replaced(baton.publisher, {
      publish: async (events) => {
        if (events[0]?.subject !== 'good') throw new Error('refused');
        await baton.publisher.publish(events);
      },
    });
    baton.clock.advance(10_000);
    expect(await sweep({ ...baton, publisher }, baton.clock.now() + 45_000)).toEqual({ done: 1, failed: 250 });
  });

  it('stops when its time is over, and leaves the rest to the next', async () => {
    const baton = await memoryBaton();
    for (let index = 0; index < 300; index += 1)
      await baton.log.append(plainEntry(`c-${index}`, 1, { owed: [owedEvent(`c-${index}`, 1)] }));
    baton.clock.advance(10_000);
    const publisher = replaced(baton.publisher, {
      publish: async () => baton.clock.advance(100),
    });
    const deps = { ...baton, publisher };
    expect(await sweep(deps, baton.clock.now() + 5_000)).toEqual({ done: 100, failed: 0 });
    expect(await sweep(deps, baton.clock.now() + 100_000)).toEqual({ done: 200, failed: 0 });
  });

  it('passes over index rows that lead nowhere, or to what is done', async () => {
    const baton = await memoryBaton();
    await baton.log.append(plainEntry('done', 1));
    await baton.handoffs.create(owingNothing(queuedHandoff('early')));
    const owedWork = {
      dueBefore: async () =>
        [
          { kind: 'entry', conversationId: 'gone', seq: 1 },
          { kind: 'entry', conversationId: 'done', seq: 1 },
          { kind: 'handoff', handoffId: queuedHandoff('gone').id },
          { kind: 'handoff', handoffId: queuedHandoff('early').id },
        ] as const,
    };
    expect(await sweep({ ...baton, owedWork }, startMs + 45_000)).toEqual({ done: 4, failed: 0 });
    expect(baton.publisher.published).toEqual([]);
    expect((await baton.handoffs.read(queuedHandoff('early').id))?.handoff.version).toBe(1);
  });
});
