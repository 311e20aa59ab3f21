import { describe, expect, it } from 'vitest';
import type { Handoff } from '../../../shared/handoff/handoff.ts';
import { owedEvent, owingNothing, plainEntry, queuedHandoff } from '../../support/fixtures/entries.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { everyStore } from '../../support/fixtures/stores.ts';

const work = ({ id }: Handoff) => ({ kind: 'handoff', handoffId: id });
const owed = { events: [owedEvent('c-1', 1)] };

describe.each(everyStore())('the index of owed work $name', ({ open }) => {
  it('lists a wait when its time has come, to the millisecond, and not before', async () => {
    const { handoffs, owedWork } = await open();
    const handoff = queuedHandoff('c-1');
    await handoffs.create(owingNothing(handoff));
    expect(await owedWork.dueBefore(startMs + 299_999, 10)).toEqual([]);
    expect(await owedWork.dueBefore(startMs + 300_000, 10)).toEqual([work(handoff)]);
  });

  it('gives a writer five seconds before somebody else does what it owes', async () => {
    const { handoffs, log, owedWork } = await open();
    const handoff = queuedHandoff('c-1');
    await handoffs.create({ handoff, owed });
    await log.append(plainEntry('c-1', 1, { owed: owed.events }));
    expect(await owedWork.dueBefore(startMs + 4_999, 10)).toEqual([]);
    expect(await owedWork.dueBefore(startMs + 5_000, 10)).toEqual([work(handoff)]);
    expect(await owedWork.dueBefore(startMs + 6_000, 10)).toEqual([
      work(handoff),
      { kind: 'entry', conversationId: 'c-1', seq: 1 },
    ]);
  });

  it('puts the timer back once what was owed is out', async () => {
    const { handoffs, owedWork } = await open();
    const handoff = queuedHandoff('c-1');
    await handoffs.create({ handoff, owed });
    await handoffs.settle(handoff);
    expect(await owedWork.dueBefore(startMs + 299_999, 10)).toEqual([]);
    expect(await owedWork.dueBefore(startMs + 300_000, 10)).toEqual([work(handoff)]);
  });

  it('moves the timer with the limit', async () => {
    const { handoffs, owedWork } = await open();
    const handoff = queuedHandoff('c-1');
    await handoffs.create(owingNothing(handoff));
    await handoffs.update(owingNothing({ ...handoff, version: 2, waitLimitAtMs: startMs + 900_000 }), 1);
    expect(await owedWork.dueBefore(startMs + 899_999, 10)).toEqual([]);
    expect(await owedWork.dueBefore(startMs + 900_000, 10)).toEqual([work(handoff)]);
  });

  it.each(['accepted', 'resolved', 'returned', 'abandoned'] as const)(
    'has no timer for a handoff that is %s, even where a limit was left on it',
    async (state) => {
      const { handoffs, owedWork } = await open();
      await handoffs.create(owingNothing(queuedHandoff('c-1', { state, agentId: 'jonas', endedAtMs: startMs })));
      expect(await owedWork.dueBefore(Number.MAX_SAFE_INTEGER / 1_000, 10)).toEqual([]);
    },
  );

  it('lists the longest due first, up to the limit', async () => {
    const { handoffs, owedWork } = await open();
    for (const [id, afterMs] of [
      ['c-2', 2],
      ['c-1', 1],
      ['c-3', 3],
    ] as const)
      await handoffs.create(owingNothing(queuedHandoff(id, { waitLimitAtMs: startMs + afterMs })));
    const due = await owedWork.dueBefore(startMs + 10, 2);
    expect(due).toEqual([work(queuedHandoff('c-1')), work(queuedHandoff('c-2'))]);
  });

  it('leads back to an entry whatever characters its conversation’s id has', async () => {
    const { log, owedWork } = await open();
    const conversationId = 'A-z.0_9:@+=~';
    await log.append(plainEntry(conversationId, 12, { owed: owed.events }));
    expect(await owedWork.dueBefore(startMs + 60_000, 10)).toEqual([{ kind: 'entry', conversationId, seq: 12 }]);
  });
});
