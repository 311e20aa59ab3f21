import { describe, expect, it } from 'vitest';
import { acceptHandoff, resolveHandoff } from '../../../../functions/use-cases/agent-actions.ts';
import { countEscalations } from '../../../../functions/use-cases/count-escalations.ts';
import { listHandoffs } from '../../../../functions/use-cases/list-handoffs.ts';
import { readMe, setAvailability } from '../../../../functions/use-cases/me.ts';
import { cancelHandoff, listMessages, readHandoff } from '../../../../functions/use-cases/read-conversation.ts';
import { replyToCustomer } from '../../../../functions/use-cases/reply-to-customer.ts';
import type { InboxView } from '../../../../shared/api/agent-operations.ts';
import { handoffSummary } from '../../../../shared/api/agent-operations.ts';
import type { MessageInput } from '../../../../shared/conversation/message.ts';
import { NotFoundError } from '../../../../shared/errors.ts';
import { jonas, leyla, memoryBaton } from '../../../support/fixtures/baton.ts';
import { plainEntry } from '../../../support/fixtures/entries.ts';
import { channels } from '../../../support/fixtures/organisation.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';

describe('the lists of the inbox', () => {
  async function busy() {
    const baton = await memoryBaton();
    for (const agent of [jonas, leyla]) await baton.agents.seen(agent.id, agent.name);
    const ids: Record<string, string> = {};
    const customers: readonly [string, Partial<MessageInput>][] = [
      ['normal', {}],
      ['urgent', { text: 'My bill is wrong.', topics: ['billing'] }],
      ['mine', {}],
      ['theirs', {}],
      ['done', {}],
    ];
    for (const [id, input] of customers) {
      ids[id] = await baton.waiting(id, { ...input, customer: { id: `of-${id}`, email: 'ada@example.com' } });
      baton.clock.advance(1_000);
    }
    await acceptHandoff(baton, ids.mine ?? '', jonas);
    await acceptHandoff(baton, ids.theirs ?? '', leyla);
    await acceptHandoff(baton, ids.done ?? '', leyla);
    await resolveHandoff(baton, ids.done ?? '', leyla, { disposition: 'solved' });
    const view = async (name: InboxView, queueId?: string) => {
      const { handoffs, counts } = await listHandoffs(baton, jonas, name, queueId);
      return { seen: handoffs.map(({ conversationId }) => conversationId), counts, handoffs };
    };
    return { baton, view };
  }

  it('show who waits, the more urgent first, whatever the queue', async () => {
    const { view } = await busy();
    expect(await view('waiting')).toMatchObject({ seen: ['urgent', 'normal'], counts: { waiting: 2, mine: 1 } });
    expect(await view('waiting', 'general')).toMatchObject({ seen: ['normal'], counts: { waiting: 2, mine: 1 } });
  });

  it('tell mine from those of others, and from what is done', async () => {
    const { view, baton } = await busy();
    expect((await view('mine')).seen).toEqual(['mine']);
    expect((await view('others')).seen).toEqual(['theirs']);
    expect((await view('done')).seen).toEqual(['done']);
    baton.clock.advance(8 * 86_400_000);
    expect((await view('done')).seen).toEqual([]);
  });

  it('hold what the contract names, and nothing more', async () => {
    const { view } = await busy();
    for (const name of ['waiting', 'mine', 'others', 'done'] as const)
      for (const handoff of (await view(name)).handoffs)
        expect(handoffSummary.strict().parse(handoff)).toEqual(handoff);
  });
});

describe('what a customer’s channel reads', () => {
  it('is neither what was withheld nor what only staff may know', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    await baton.post('c-1', { role: 'assistant', text: 'Withheld draft' });
    await acceptHandoff(baton, id, jonas);
    await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' });
    await resolveHandoff(baton, id, jonas, { disposition: 'solved', summary: 'Secret' });
    const second = await baton.waiting();
    await cancelHandoff(baton, 'c-1', channels.web);
    const { messages, control, epoch } = await listMessages(baton, 'c-1', 0, channels.web);
    const answer = 'system: Someone from Customer care will be with you.';
    expect(messages.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      `customer: ${baton.asked}`,
      answer,
      'system: You are talking to Jonas now.',
      'agent: Hello',
      'system: This request is closed.',
      `customer: ${baton.asked}`,
      answer,
    ]);
    expect({ control, epoch }).toEqual({ control: 'assistant', epoch: 5 });
    expect(messages[3]).toMatchObject({ author: 'Jonas Petersen', at: '2026-11-02T09:00:00.000Z' });
    expect(second).not.toBe(id);
  });

  it('is what came after a number, a page at a time', async () => {
    const baton = await memoryBaton();
    for (let seq = 1; seq <= 450; seq += 1) await baton.log.append(plainEntry('c-1', seq));
    const seqs: number[] = [];
    for (let after = 0; ; after = seqs.at(-1) ?? 0) {
      const { messages } = await listMessages(baton, 'c-1', after, channels.web);
      if (messages.length === 0) break;
      expect(messages.length).toBeLessThanOrEqual(200);
      seqs.push(...messages.map(({ seq }) => seq));
    }
    expect(seqs).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
  });

  it('of another channel’s conversation is the same as of one that is not there', async () => {
    const baton = await memoryBaton();
    await baton.waiting();
    const failures = await Promise.all(
      [
        listMessages(baton, 'c-1', 0, channels.shop),
        readHandoff(baton, 'c-1', channels.shop),
        cancelHandoff(baton, 'c-1', channels.shop),
      ].map((call) => call.catch((error: unknown) => error)),
    );
    for (const error of failures) {
      expect(error).toBeInstanceOf(NotFoundError);
      expect((error as Error).message).toBe('There is no conversation “c-1”.');
    }
    await expect(listMessages(baton, 'c-9', 0, channels.shop)).rejects.toThrow('There is no conversation “c-9”.');
  });

  it('of a handoff is where it stands: place and wait while waiting, then the agent, then how it ended', async () => {
    const baton = await memoryBaton();
    await baton.agents.seen(jonas.id, jonas.name);
    await baton.waiting('c-0');
    baton.clock.advance(1_000);
    const id = await baton.waiting();
    const read = async () => (await readHandoff(baton, 'c-1', channels.web)).handoff;
    expect(await read()).toMatchObject({
      id,
      state: 'queued',
      position: 2,
      wait: { minSeconds: 180, maxSeconds: 780 },
    });
    await acceptHandoff(baton, id, jonas);
    const now = await read();
    expect(now).toMatchObject({ state: 'accepted', agentName: 'Jonas Petersen' });
    expect(now).not.toHaveProperty('position');
    await resolveHandoff(baton, id, jonas, { disposition: 'solved', summary: 'Paid.' });
    expect(await read()).toMatchObject({ state: 'resolved', summary: 'Paid.' });
  });

  it('of a conversation without a handoff is nothing', async () => {
    const baton = await memoryBaton();
    await baton.post('c-1', { text: 'Hello' });
    await expect(readHandoff(baton, 'c-1', channels.web)).rejects.toThrow(NotFoundError);
    await expect(cancelHandoff(baton, 'c-1', channels.web)).rejects.toThrow(NotFoundError);
  });
});

describe('who is signed in', () => {
  it('takes customers as an agent until they say otherwise', async () => {
    const baton = await memoryBaton();
    expect(await readMe(baton, jonas)).toEqual({
      id: 'jonas',
      name: 'Jonas Petersen',
      roles: ['agent'],
      availability: 'available',
    });
    expect(await readMe(baton, { ...jonas, roles: ['analyst'] })).toMatchObject({ availability: 'away' });
    expect(await setAvailability(baton, jonas, 'away')).toMatchObject({ availability: 'away' });
    expect(await readMe(baton, jonas)).toMatchObject({ availability: 'away' });
  });
});

describe('the escalations of a week', () => {
  it('are counted by workflow, whether they wait, are taken, or have ended', async () => {
    const baton = await memoryBaton();
    for (const agent of [jonas, leyla]) await baton.agents.seen(agent.id, agent.name);
    await baton.waiting('long-ago', {});
    baton.clock.advance(8 * 86_400_000);
    await baton.waiting('waits', {});
    await acceptHandoff(baton, await baton.waiting('taken', {}), jonas);
    const done = await baton.waiting('done', {});
    await acceptHandoff(baton, done, leyla);
    await resolveHandoff(baton, done, leyla, { disposition: 'solved' });
    expect(await countEscalations(baton)).toEqual({
      sinceMs: baton.clock.now() - 7 * 86_400_000,
      counts: { [workflow.id]: 3 },
      isComplete: true,
    });
  });
});
