import { describe, expect, it } from 'vitest';
import {
  acceptHandoff,
  addNote,
  resolveHandoff,
  returnHandoff,
  transferHandoff,
} from '../../../../functions/use-cases/agent-actions.ts';
import { evaluateMessage } from '../../../../functions/use-cases/evaluate-message.ts';
import { openHandoff } from '../../../../functions/use-cases/open-handoff.ts';
import { cancelHandoff, readHandoff } from '../../../../functions/use-cases/read-conversation.ts';
import { replyToCustomer } from '../../../../functions/use-cases/reply-to-customer.ts';
import { sweep } from '../../../../functions/use-cases/sweep.ts';
import { ConflictError, DependencyError, NotFoundError, ValidationError } from '../../../../shared/errors.ts';
import type { EventData } from '../../../../shared/events/catalogue.ts';
import { isOpen } from '../../../../shared/handoff/handoff.ts';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import {
  driver,
  entriesOf,
  jonas,
  leyla,
  type MemoryBaton,
  memoryBaton,
  newestState,
  textsOf,
} from '../../../support/fixtures/baton.ts';
import { crashing } from '../../../support/fixtures/crash.ts';
import { itemSize } from '../../../support/fixtures/item-size.ts';
import { channels } from '../../../support/fixtures/organisation.ts';
import { intercepted } from '../../../support/memory/intercepted.ts';

const handoffOf = async ({ handoffs }: Pick<MemoryBaton, 'handoffs'>, id: string) => {
  const stored = await handoffs.read(id);
  if (!stored) throw new Error(`There is no handoff ${id}.`);
  return stored;
};

/** A handoff that Jonas has taken. */
async function taken() {
  const baton = await memoryBaton();
  const id = await baton.waiting();
  await acceptHandoff(baton, id, jonas);
  await baton.deliver();
  return { baton, id };
}

describe('opening a handoff', () => {
  it('queues it once, however often it is asked for', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting('c-1', {
      customer: { id: 'ada', name: 'Ada', tier: 'gold', email: 'ada@example.com' },
    });
    const [requested] = baton.publisher.of('handoff.requested');
    const before = await handoffOf(baton, id);
    await Promise.all([1, 2, 3].map(() => openHandoff(baton, requested?.data as EventData<'handoff.requested'>)));
    expect(await handoffOf(baton, id)).toEqual(before);
    expect(baton.publisher.of('handoff.queued')).toHaveLength(1);
    expect(before.handoff).toMatchObject({
      state: 'queued',
      version: 1,
      queueId: 'general',
      waitLimitAtMs: baton.clock.now() + 300_000,
      preview: 'I want to talk to a person.',
      // Its list needs no address; the packet has all.
      customer: { id: 'ada', name: 'Ada', tier: 'gold' },
      promised: { text: 'Someone from Customer care will be with you.' },
    });
    expect(before.handoff.customer).not.toHaveProperty('email');
  });

  it('shows the customer’s newest words where the AI’s answer led to it', async () => {
    const baton = await memoryBaton();
    await baton.post('c-1', { text: 'Old words' });
    await baton.post('c-1', { text: 'New words' });
    const draft = { role: 'assistant', text: 'No idea.', confidence: 0.1 } as const;
    await baton.post('c-1', draft);
    const { handoff } = await baton.post('c-1', draft);
    await baton.deliver();
    expect((await handoffOf(baton, handoff?.id ?? '')).handoff.preview).toBe('New words');
  });

  it.each([0, 1, 2, 3])('never cuts a character in two for its preview: %d before', async (shift) => {
    const baton = await memoryBaton();
    const text = `${'x'.repeat(190 + shift)} ${'👩‍🚒'.repeat(10)} talk to a person`;
    const id = await baton.waiting('c-1', { text: `Let me speak to an agent. ${text.slice(26)}` });
    const { preview } = (await handoffOf(baton, id)).handoff;
    expect(preview.length).toBeGreaterThan(195);
    expect(preview.length).toBeLessThanOrEqual(200);
    expect(preview.isWellFormed()).toBe(true);
  });

  it('counts the wait from the next opening where nobody is there', async () => {
    const baton = await memoryBaton();
    baton.clock.advance(8 * 3_600_000); // 17:00: the office closes, and opens at 8
    const id = await baton.waiting('c-1', { text: 'My bill is wrong.', topics: ['billing'] });
    const { waitLimitAtMs = 0 } = (await handoffOf(baton, id)).handoff;
    expect(waitLimitAtMs - baton.clock.now()).toBe(15 * 3_600_000 + 600_000);
  });
});

describe('of 20 agents who accept at once', () => {
  it('exactly one wins, and the others learn the owner’s name', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    const handoffs = intercepted(baton.handoffs, { before: () => baton.clock.sleep(1 + Math.random() * 3) });
    const log = intercepted(baton.log, { before: () => baton.clock.sleep(1 + Math.random() * 3) });
    const deps = { ...baton, handoffs, log };
    const agents = Array.from({ length: 20 }, (_, index) => ({ id: `agent-${index}`, name: `Agent ${index}` }));
    const outcomes = await Promise.allSettled(agents.map((agent) => acceptHandoff(deps, id, agent)));
    const winner = agents[outcomes.findIndex(({ status }) => status === 'fulfilled')];
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(19);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(ConflictError);
      expect(reason).toMatchObject({ code: 'already-taken', current: { state: 'accepted', owner: winner } });
      expect(reason.message).toContain(winner?.name);
    }
    expect((await handoffOf(baton, id)).handoff).toMatchObject({ agentId: winner?.id, version: 2 });
    expect(baton.publisher.of('handoff.accepted')).toHaveLength(1);
    expect((await textsOf(baton)).filter((text) => text.includes('talking to'))).toHaveLength(1);
  });

  it('the winner may ask again', async () => {
    const { baton, id } = await taken();
    const again = await acceptHandoff(baton, id, jonas);
    expect(again).toMatchObject({ agentId: 'jonas', version: 2 });
    expect(baton.publisher.of('handoff.accepted')).toHaveLength(1);
    expect((await newestState(baton)).control).toBe('agent');
  });
});

describe('control of a conversation', () => {
  it('goes to the agent who accepts, to the queue on a transfer, and back to the AI at the end', async () => {
    const { baton, id } = await taken();
    const states = [await newestState(baton)];
    await transferHandoff(baton, id, jonas, { queueId: 'billing', note: 'It is about a bill.' });
    states.push(await newestState(baton));
    await acceptHandoff(baton, id, leyla);
    states.push(await newestState(baton));
    await returnHandoff(baton, id, leyla, { summary: 'Refunded 12 euros.' });
    states.push(await newestState(baton));
    expect(states.map(({ control, epoch }) => [control, epoch])).toEqual([
      ['agent', 2],
      ['waiting', 3],
      ['agent', 4],
      ['assistant', 5],
    ]);
    expect(states.at(-1)).not.toHaveProperty('handoff');
    expect((await textsOf(baton)).slice(1)).toEqual([
      'system: You are talking to Jonas now.',
      'system: You are in line at Billing now.',
      'system: You are talking to Leyla now.',
      'system: The assistant goes on.',
    ]);
    const { handoff } = await readHandoff(baton, 'c-1', channels.web);
    expect(handoff).toMatchObject({ state: 'returned', summary: 'Refunded 12 euros.' });
  });

  it('does not hand over again at the customer’s next word', async () => {
    const { baton, id } = await taken();
    await returnHandoff(baton, id, jonas, { summary: 'Done.' });
    expect(await baton.post('c-1', { text: 'Thanks!' })).toMatchObject({ decision: 'continue', control: 'assistant' });
  });

  it('may lead to a second handoff, while never two are open', async () => {
    const { baton, id } = await taken();
    await resolveHandoff(baton, id, jonas, { disposition: 'solved' });
    const second = await baton.waiting();
    expect(second).not.toBe(id);
    expect(baton.handoffs.all().filter(isOpen)).toHaveLength(1);
    expect(baton.publisher.of('handoff.resolved')[0]?.data).toMatchObject({ disposition: 'solved' });
  });
});

describe('who does not own a handoff', () => {
  it.each([
    ['resolve', (baton: MemoryBaton, id: string) => resolveHandoff(baton, id, leyla, { disposition: 'solved' })],
    ['return', (baton: MemoryBaton, id: string) => returnHandoff(baton, id, leyla, { summary: 'Done.' })],
    [
      'transfer',
      (baton: MemoryBaton, id: string) => transferHandoff(baton, id, leyla, { queueId: 'sales', note: 'x' }),
    ],
    ['reply', (baton: MemoryBaton, id: string) => replyToCustomer(baton, id, leyla, { messageId: 'r-1', text: 'Hi' })],
    ['cancel', (baton: MemoryBaton) => cancelHandoff(baton, 'c-1', channels.web)],
  ])('cannot %s it', async (_what, act) => {
    const { baton, id } = await taken();
    const before = await handoffOf(baton, id);
    const entries = await entriesOf(baton);
    const attempt = act(baton, id);
    await expect(attempt).rejects.toThrow(ConflictError);
    await expect(attempt).rejects.toMatchObject({ current: { owner: { id: 'jonas', name: 'Jonas Petersen' } } });
    expect(await handoffOf(baton, id)).toEqual(before);
    expect(await entriesOf(baton)).toEqual(entries);
  });

  it('finds no handoff that was never there', async () => {
    const baton = await memoryBaton();
    const id = toHandoffId('none', 1);
    await expect(acceptHandoff(baton, id, jonas)).rejects.toThrow(NotFoundError);
    await expect(replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hi' })).rejects.toThrow(NotFoundError);
    await expect(addNote(baton, id, jonas, { noteId: 'n-1', text: 'Hi' })).rejects.toThrow(NotFoundError);
  });

  it('cannot pass a customer on to a queue that is not there', async () => {
    const { baton, id } = await taken();
    const transfer = transferHandoff(baton, id, jonas, { queueId: 'nowhere', note: 'x' });
    await expect(transfer).rejects.toThrow(ValidationError);
    await expect(transfer).rejects.toMatchObject({ issues: [{ path: 'queueId' }] });
  });
});

describe('a reply', () => {
  it('is appended with its author, and told to the channel', async () => {
    const { baton, id } = await taken();
    const reply = await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Good morning!' });
    expect(reply).toMatchObject({ role: 'agent', text: 'Good morning!', author: 'Jonas Petersen' });
    expect(baton.publisher.of('message.delivered').at(-1)?.data).toMatchObject({ role: 'agent', seq: reply.seq });
  });

  it('sent again is said once', async () => {
    const { baton, id } = await taken();
    const first = await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' });
    expect(await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' })).toEqual(first);
    const other = replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Goodbye' });
    await expect(other).rejects.toMatchObject({ code: 'message-id-reused' });
    expect((await textsOf(baton)).filter((text) => text.startsWith('agent'))).toEqual(['agent: Hello']);
  });

  it('has an id of its own, whatever ids the channel gives its messages', async () => {
    const { baton, id } = await taken();
    await baton.post('c-1', { messageId: 'r-1', text: 'Are you there?' });
    expect(await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Yes' })).toMatchObject({ text: 'Yes' });
  });

  it('that comes late does not reach a customer who has moved on', async () => {
    const { baton, id } = await taken();
    // Between reading the handoff and appending, the conversation is passed on.
    const log = intercepted(baton.log, {
      before: async (call) => {
        if (call === 'newest' && (await handoffOf(baton, id)).handoff.state === 'accepted')
          await transferHandoff(baton, id, jonas, { queueId: 'billing', note: 'Bill' });
      },
    });
    const late = replyToCustomer({ ...baton, log }, id, jonas, { messageId: 'r-1', text: 'Late' });
    await expect(late).rejects.toMatchObject({ code: 'not-yours' });
    expect((await textsOf(baton)).filter((text) => text.startsWith('agent'))).toEqual([]);
  });

  it('right after accepting gets through, even where whoever accepted died before telling the conversation', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    const { deps } = crashing(baton, 2, 'before'); // the handoff is updated, the line is not appended
    await expect(acceptHandoff(deps, id, jonas)).rejects.toThrow(DependencyError);
    expect((await newestState(baton)).control).toBe('waiting');
    await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' });
    expect((await textsOf(baton)).slice(1)).toEqual(['system: You are talking to Jonas now.', 'agent: Hello']);
  });

  it('needs the handoff to be accepted first', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    const early = replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' });
    await expect(early).rejects.toMatchObject({ code: 'not-yours', current: { state: 'queued' } });
  });
});

describe('a note', () => {
  it('is added once, for staff', async () => {
    const { baton, id } = await taken();
    await addNote(baton, id, leyla, { noteId: 'n-1', text: 'Knows me.' });
    const noted = await addNote(baton, id, leyla, { noteId: 'n-1', text: 'Knows me.' });
    expect(noted.notes).toEqual([
      { id: 'n-1', agentId: 'leyla', agentName: 'Leyla Demir', text: 'Knows me.', atMs: baton.clock.now() },
    ]);
    expect(await textsOf(baton)).toHaveLength(2);
  });

  it('does not make anybody forget what is owed', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    const { deps } = crashing(baton, 2, 'before');
    await expect(acceptHandoff(deps, id, jonas)).rejects.toThrow(DependencyError);
    const { owed } = await handoffOf(baton, id);
    await addNote(baton, id, leyla, { noteId: 'n-1', text: 'Careful.' });
    expect((await handoffOf(baton, id)).owed).toEqual(owed);
    baton.clock.advance(6_000);
    await baton.sweepNow();
    expect((await newestState(baton)).control).toBe('agent');
    expect(baton.publisher.of('handoff.accepted')).toHaveLength(1);
    expect((await handoffOf(baton, id)).handoff.notes).toHaveLength(1);
  });

  it('is refused where all notes together would not fit any more, so that the handoff can still be closed', async () => {
    const { baton, id } = await taken();
    const add = (number: number) => addNote(baton, id, jonas, { noteId: `n-${number}`, text: '語'.repeat(4_000) });
    for (let number = 1; number <= 15; number += 1) await add(number);
    await expect(add(16)).rejects.toMatchObject({ code: 'too-many-notes' });
    await expect(add(15)).resolves.toMatchObject({ version: 17 });
    await resolveHandoff(baton, id, jonas, { disposition: 'solved', summary: '語'.repeat(4_000) });
    const stored = await handoffOf(baton, id);
    expect(itemSize({ ...stored })).toBeLessThan(300_000);
  });

  it('keeps the timer of a customer who waits', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    await addNote(baton, id, jonas, { noteId: 'n-1', text: 'Regular.' });
    expect(await baton.owedWork.dueBefore(baton.clock.now() + 300_000, 10)).toEqual([
      { kind: 'handoff', handoffId: id },
    ]);
  });

  it('is refused, not lost, where the handoff changes meanwhile', async () => {
    const { baton, id } = await taken();
    const handoffs = intercepted(baton.handoffs, {
      after: (call) => (call === 'read' ? transferOnce() : undefined),
    });
    let isFirst = true;
    const transferOnce = async () => {
      if (!isFirst) return;
      isFirst = false;
      await transferHandoff(baton, id, jonas, { queueId: 'sales', note: 'Sales' });
    };
    const note = addNote({ ...baton, handoffs }, id, leyla, { noteId: 'n-1', text: 'Late' });
    await expect(note).rejects.toThrow(ConflictError);
    expect((await handoffOf(baton, id)).handoff.notes.map(({ text }) => text)).toEqual(['Sales']);
  });
});

describe('a customer who stops waiting', () => {
  it('is with the AI again; only staff read why', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    const told = await cancelHandoff(baton, 'c-1', channels.web);
    expect(told).toMatchObject({ control: 'assistant', epoch: 2, handoff: { id, state: 'abandoned' } });
    expect((await entriesOf(baton)).at(-1)?.message).toMatchObject({ role: 'system', internal: true });
    expect(await cancelHandoff(baton, 'c-1', channels.web)).toEqual(told);
    expect(baton.publisher.of('handoff.abandoned')).toHaveLength(1);
  });

  it('may do so before the handoff is open', async () => {
    const baton = await memoryBaton();
    const { handoff } = await baton.post('c-1', { text: baton.asked });
    expect(await readHandoff(baton, 'c-1', channels.web)).toMatchObject({ handoff: { state: 'requested' } });
    expect(await cancelHandoff(baton, 'c-1', channels.web)).toMatchObject({
      control: 'assistant',
      handoff: { id: handoff?.id, state: 'abandoned' },
    });
    await baton.deliver(); // the event that opens it comes late
    expect((await handoffOf(baton, handoff?.id ?? '')).handoff.state).toBe('abandoned');
    expect((await newestState(baton)).control).toBe('assistant');
  });

  it('or takes the agent, never both', async () => {
    for (let round = 0; round < 20; round += 1) {
      const baton = await memoryBaton();
      const id = await baton.waiting();
      const handoffs = intercepted(baton.handoffs, { before: () => baton.clock.sleep(1 + Math.random() * 3) });
      const deps = { ...baton, handoffs };
      const [accepted, cancelled] = await Promise.allSettled([
        acceptHandoff(deps, id, jonas),
        cancelHandoff(deps, 'c-1', channels.web),
      ]);
      expect([accepted.status, cancelled.status].sort()).toEqual(['fulfilled', 'rejected']);
      const { state } = (await handoffOf(baton, id)).handoff;
      expect(state).toBe(accepted.status === 'fulfilled' ? 'accepted' : 'abandoned');
      expect((await newestState(baton)).control).toBe(state === 'accepted' ? 'agent' : 'assistant');
    }
  });
});

/** What somebody asks for, may have to ask for again, and must get exactly once. */
interface Act {
  readonly name: string;
  readonly prepare: (baton: MemoryBaton) => Promise<string>;
  readonly run: (deps: MemoryBaton, id: string) => Promise<unknown>;
  readonly expected: {
    readonly texts: readonly string[];
    readonly control: string;
    readonly events: readonly string[];
  };
}

const handedOver = 'customer: I want to talk to a person.';
const joined = 'system: You are talking to Jonas now.';
const accepted = async (baton: MemoryBaton) => {
  const id = await baton.waiting();
  await acceptHandoff(baton, id, jonas);
  await baton.deliver();
  return id;
};
const late = async (baton: MemoryBaton, topic: string) => {
  const id = await baton.waiting('c-1', { text: 'Help', topics: [topic] });
  baton.clock.advance(700_000);
  return id;
};

const acts: readonly Act[] = [
  {
    name: 'handing over',
    prepare: async () => toHandoffId('c-1', 1),
    run: (deps) =>
      evaluateMessage(deps, {
        conversationId: 'c-1',
        channel: channels.web,
        input: { messageId: 'm-1', role: 'customer', text: 'I want to talk to a person.' },
      }),
    expected: { texts: [handedOver], control: 'waiting', events: ['handoff.requested', 'handoff.queued'] },
  },
  {
    name: 'opening',
    prepare: async (baton) => (await baton.post('c-1', { text: baton.asked })).handoff?.id ?? '',
    run: (deps) => openHandoff(deps, deps.publisher.of('handoff.requested')[0]?.data as never),
    expected: { texts: [handedOver], control: 'waiting', events: ['handoff.requested', 'handoff.queued'] },
  },
  {
    name: 'accepting',
    prepare: (baton) => baton.waiting(),
    run: (deps, id) => acceptHandoff(deps, id, jonas),
    expected: { texts: [handedOver, joined], control: 'agent', events: ['handoff.accepted'] },
  },
  {
    name: 'replying',
    prepare: accepted,
    run: (deps, id) => replyToCustomer(deps, id, jonas, { messageId: 'r-1', text: 'Hello' }),
    expected: { texts: [handedOver, joined, 'agent: Hello'], control: 'agent', events: ['message.delivered'] },
  },
  {
    name: 'transferring',
    prepare: accepted,
    run: (deps, id) => transferHandoff(deps, id, jonas, { queueId: 'billing', note: 'Bill' }),
    expected: {
      texts: [handedOver, joined, 'system: You are in line at Billing now.'],
      control: 'waiting',
      events: ['handoff.transferred', 'handoff.queued'],
    },
  },
  {
    name: 'resolving',
    prepare: accepted,
    run: (deps, id) => resolveHandoff(deps, id, jonas, { disposition: 'solved' }),
    expected: {
      texts: [handedOver, joined, 'system: This request is closed.'],
      control: 'assistant',
      events: ['handoff.resolved'],
    },
  },
  {
    name: 'returning',
    prepare: accepted,
    run: (deps, id) => returnHandoff(deps, id, jonas, { summary: 'Done' }),
    expected: {
      texts: [handedOver, joined, 'system: The assistant goes on.'],
      control: 'assistant',
      events: ['handoff.returned'],
    },
  },
  {
    name: 'cancelling',
    prepare: (baton) => baton.waiting(),
    run: (deps) => cancelHandoff(deps, 'c-1', channels.web),
    expected: {
      texts: [handedOver, 'system: The customer stopped waiting.'],
      control: 'assistant',
      events: ['handoff.abandoned'],
    },
  },
  {
    name: 'timing out into another queue',
    prepare: (baton) => late(baton, 'billing'),
    run: (deps) => sweep(deps, deps.clock.now() + 45_000),
    expected: {
      texts: ['customer: Help', 'system: You are in line at Customer care now.'],
      control: 'waiting',
      events: ['handoff.timed-out', 'handoff.queued'],
    },
  },
  {
    name: 'timing out back to the AI',
    prepare: (baton) => late(baton, 'sales'),
    run: (deps) => sweep(deps, deps.clock.now() + 45_000),
    expected: {
      texts: ['customer: Help', 'system: Nobody is free right now.'],
      control: 'assistant',
      events: ['handoff.timed-out', 'handoff.returned'],
    },
  },
];

describe.each(acts)('$name', ({ prepare, run, expected }) => {
  it.each(['before', 'after'] as const)(
    'comes about exactly once, whatever write its function dies %s',
    async (moment) => {
      let atCall = 1;
      for (let happened = true; happened; atCall += 1) {
        const baton = await memoryBaton();
        const id = await prepare(baton);
        const crash = crashing(baton, atCall, moment);
        await run({ ...crash.deps, ...driver(crash.deps) }, id).catch(() => undefined);
        happened = crash.happened();
        // Whoever asked asks again; what is left over is the sweeper's.
        await run(baton, id);
        await baton.deliver();
        baton.clock.advance(6_000);
        await baton.sweepNow();
        await baton.deliver();
        const at = `at call ${atCall}`;
        expect(await textsOf(baton), at).toEqual(expected.texts);
        expect((await newestState(baton)).control, at).toBe(expected.control);
        expect(baton.publisher.types(), at).toEqual(expect.arrayContaining([...expected.events]));
        expect((await handoffOf(baton, id)).owed, at).toEqual({ events: [] });
        expect(
          (await entriesOf(baton)).flatMap(({ owed }) => owed),
          at,
        ).toEqual([]);
        // An event may come twice, but as the same event.
        const ids = new Set(baton.publisher.published.map((event) => `${event.type} ${event.id}`));
        for (const type of expected.events.filter((each) => each !== 'handoff.queued' && each !== 'message.delivered'))
          expect(
            [...ids].filter((each) => each.startsWith(`${type} `)),
            at,
          ).toHaveLength(1);
      }
      expect(atCall).toBeGreaterThan(3);
    },
  );
});
