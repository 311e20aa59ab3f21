import { describe, expect, it } from 'vitest';
import type { HandoffStore } from '../../../functions/ports/handoff-store.ts';
import type { Handoff } from '../../../shared/handoff/handoff.ts';
import { placeInLine } from '../../../shared/handoff/place-in-line.ts';
import { owedEvent, owingNothing, queuedHandoff } from '../../support/fixtures/entries.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { everyStore } from '../../support/fixtures/stores.ts';

const idsOf = (handoffs: readonly Handoff[]) => handoffs.map(({ conversationId }) => conversationId);

/** Where a handoff can be seen: in the line of its queue, with its agent, or among those of the day. */
const whereabouts = async (handoffs: HandoffStore) => ({
  general: idsOf(await handoffs.waitingIn(['general'], 10)),
  billing: idsOf(await handoffs.waitingIn(['billing'], 10)),
  jonas: idsOf(await handoffs.takenBy(['jonas'])),
  ended: idsOf(await handoffs.endedOn(['2026-11-02'], 10)),
});

const accepted = (handoff: Handoff, agentId = 'jonas', acceptedAtMs = startMs + 1_000): Handoff => {
  const { waitLimitAtMs: _over, ...rest } = handoff;
  return { ...rest, state: 'accepted', agentId, agentName: agentId, acceptedAtMs, version: handoff.version + 1 };
};

describe.each(everyStore())('the handoff store $name', ({ open }) => {
  it('creates a handoff once', async () => {
    const { handoffs } = await open();
    const stored = {
      handoff: queuedHandoff('c-1'),
      owed: { events: [owedEvent('c-1', 1)], line: { messageId: 'l-1', text: 'Hello' } },
    };
    expect(await handoffs.read(stored.handoff.id)).toBeUndefined();
    expect(await handoffs.create(stored)).toBe(true);
    expect(await handoffs.create(owingNothing(queuedHandoff('c-1', { preview: 'Another' })))).toBe(false);
    expect(await handoffs.read(stored.handoff.id)).toEqual(stored);
  });

  it('lets one of 20 win who change the same version at once', async () => {
    const { handoffs } = await open();
    const handoff = queuedHandoff('c-1');
    await handoffs.create(owingNothing(handoff));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, agent) => handoffs.update(owingNothing(accepted(handoff, `agent-${agent}`)), 1)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect((await handoffs.read(handoff.id))?.handoff.agentId).toBe(`agent-${outcomes.indexOf(true)}`);
    expect(await handoffs.update(owingNothing(accepted(handoff, 'late')), 1)).toBe(false);
  });

  it('changes nothing where nothing was created', async () => {
    const { handoffs } = await open();
    expect(await handoffs.update(owingNothing(queuedHandoff('c-1')), 1)).toBe(false);
    expect(await handoffs.read(queuedHandoff('c-1').id)).toBeUndefined();
    await handoffs.settle(queuedHandoff('c-1'));
    expect(await handoffs.read(queuedHandoff('c-1').id)).toBeUndefined();
  });

  it('shows a handoff in its queue, then with its agent, then in another queue, then as ended', async () => {
    const { handoffs } = await open();
    const nowhere = { general: [], billing: [], jonas: [], ended: [] };
    const queued = queuedHandoff('c-1');
    await handoffs.create(owingNothing(queued));
    expect(await whereabouts(handoffs)).toEqual({ ...nowhere, general: ['c-1'] });
    await handoffs.update(owingNothing(accepted(queued)), 1);
    expect(await whereabouts(handoffs)).toEqual({ ...nowhere, jonas: ['c-1'] });
    await handoffs.update(owingNothing({ ...queued, queueId: 'billing', version: 3 }), 2);
    expect(await whereabouts(handoffs)).toEqual({ ...nowhere, billing: ['c-1'] });
    const ended = { ...queued, state: 'resolved', endedAtMs: startMs + 5_000, waitLimitAtMs: undefined } as const;
    await handoffs.update(owingNothing({ ...ended, version: 4 }), 3);
    expect(await whereabouts(handoffs)).toEqual({ ...nowhere, ended: ['c-1'] });
    expect(await handoffs.endedOn(['2026-11-03'], 10)).toEqual([]);
  });

  it('lists those who wait by priority, then by age, in each queue up to the limit', async () => {
    const { handoffs } = await open();
    const line: readonly [string, Partial<Handoff>][] = [
      ['third', { priority: 'normal', requestedAtMs: startMs }],
      ['first', { priority: 'urgent', requestedAtMs: startMs + 9_000 }],
      ['fourth', { priority: 'normal', requestedAtMs: startMs + 1_000 }],
      ['second', { priority: 'high', requestedAtMs: startMs + 5_000 }],
      ['elsewhere', { queueId: 'billing' }],
    ];
    for (const [id, change] of line) await handoffs.create(owingNothing(queuedHandoff(id, change)));
    expect(idsOf(await handoffs.waitingIn(['general'], 10))).toEqual(['first', 'second', 'third', 'fourth']);
    expect(idsOf(await handoffs.waitingIn(['general', 'billing'], 2))).toEqual(['first', 'second', 'elsewhere']);
    expect(await handoffs.waitingIn([], 10)).toEqual([]);
  });

  it('counts who is ahead in line: the more urgent, and the longer waiting', async () => {
    const { handoffs } = await open();
    const normal = (id: string, ageMs: number) => queuedHandoff(id, { requestedAtMs: startMs - ageMs });
    for (const handoff of [normal('old', 60_000), normal('new', 0), queuedHandoff('urgent', { priority: 'urgent' })])
      await handoffs.create(owingNothing(handoff));
    const ahead = (handoff: Handoff) => handoffs.countAhead('general', placeInLine(handoff));
    expect(await ahead(queuedHandoff('urgent', { priority: 'urgent' }))).toBe(0);
    expect(await ahead(normal('old', 60_000))).toBe(1);
    expect(await ahead(normal('new', 0))).toBe(2);
    expect(await ahead(queuedHandoff('low', { priority: 'low' }))).toBe(3);
    expect(await handoffs.countAhead('billing', placeInLine(normal('new', 0)))).toBe(0);
  });

  it('lists what agents have, newest first', async () => {
    const { handoffs } = await open();
    for (const [id, agent, atMs] of [
      ['c-1', 'jonas', 1],
      ['c-2', 'jonas', 3],
      ['c-3', 'leyla', 2],
    ] as const)
      await handoffs.create(owingNothing(accepted(queuedHandoff(id), agent, startMs + atMs)));
    expect(idsOf(await handoffs.takenBy(['jonas']))).toEqual(['c-2', 'c-1']);
    expect(idsOf(await handoffs.takenBy(['leyla', 'jonas']))).toEqual(['c-3', 'c-2', 'c-1']);
    expect(await handoffs.takenBy([])).toEqual([]);
    expect(await handoffs.takenBy(['nobody'])).toEqual([]);
  });

  it('lists what ended on some days, newest first', async () => {
    const { handoffs } = await open();
    const day = 86_400_000;
    for (const [id, endedAtMs] of [
      ['today', startMs],
      ['later-today', startMs + 1],
      ['yesterday', startMs - day],
      ['long-ago', startMs - 9 * day],
    ] as const)
      await handoffs.create(
        owingNothing(queuedHandoff(id, { state: 'resolved', endedAtMs, waitLimitAtMs: undefined })),
      );
    expect(idsOf(await handoffs.endedOn(['2026-11-02', '2026-11-01'], 10))).toEqual([
      'later-today',
      'today',
      'yesterday',
    ]);
    expect(idsOf(await handoffs.endedOn(['2026-11-02', '2026-11-01'], 2))).toEqual(['later-today', 'today']);
  });

  it('lists a customer’s handoffs, newest first, and nobody else’s', async () => {
    const { handoffs } = await open();
    for (const [conversation, customer, ageMs] of [
      ['c-1', 'ada', 2],
      ['c-2', 'ada', 1],
      ['c-3', 'adam', 0],
    ] as const)
      await handoffs.create(
        owingNothing(queuedHandoff(conversation, { customer: { id: customer }, requestedAtMs: startMs - ageMs })),
      );
    expect(idsOf(await handoffs.ofCustomer('ada', 10))).toEqual(['c-2', 'c-1']);
    expect(idsOf(await handoffs.ofCustomer('ada', 1))).toEqual(['c-2']);
  });

  it('reads more than fit into one batch', async () => {
    const { handoffs } = await open();
    const ids = Array.from({ length: 130 }, (_, index) => `c-${String(index).padStart(3, '0')}`);
    await Promise.all(
      ids.map((id, index) => handoffs.create(owingNothing(queuedHandoff(id, { requestedAtMs: startMs + index })))),
    );
    expect(idsOf(await handoffs.waitingIn(['general'], 500))).toEqual(ids);
  });

  it('takes off what was owed at a version, unless a newer one owes things of its own', async () => {
    const { handoffs } = await open();
    const handoff = queuedHandoff('c-1');
    const owed = { events: [owedEvent('c-1', 1)] };
    await handoffs.create({ handoff, owed });
    const next = accepted(handoff);
    await handoffs.update({ handoff: next, owed }, 1);
    await handoffs.settle(handoff);
    expect((await handoffs.read(handoff.id))?.owed).toEqual(owed);
    await handoffs.settle(next);
    expect(await handoffs.read(handoff.id)).toEqual({ handoff: next, owed: { events: [] } });
  });
});
