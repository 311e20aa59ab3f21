import { describe, expect, it } from 'vitest';
import { notifyChat } from '../../../../functions/use-cases/notify-chat.ts';
import { notifyInbox } from '../../../../functions/use-cases/notify-inbox.ts';
import { publishWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { listMessages } from '../../../../functions/use-cases/read-conversation.ts';
import { saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import { isEvent } from '../../../../shared/events/envelope.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { admin, entriesOf, jonas, memoryBaton, newestState, textsOf } from '../../../support/fixtures/baton.ts';
import { channels } from '../../../support/fixtures/organisation.ts';
import { asks, drawn, edges, goOn, handOff, node, start } from '../../shared/samples.ts';

const says = (topic: string) => ({ signal: 'topics', op: 'has', value: topic });

/** Offers a person or a call to whom the AI cannot help; asks for the order number before it hands over. */
const drawing: WorkflowDocument = drawn(
  [
    start(),
    asks('unsure', { signal: 'confidence', op: 'lt', value: 0.4 }),
    node('sorry', 'send-message', {
      texts: { en: 'Sorry {customerName}, I am not sure.', de: 'Ich bin nicht sicher.' },
    }),
    node('offer', 'offer', {
      texts: { en: 'Shall a person help?', de: 'Soll ein Mensch helfen?' },
      choices: [
        { id: 'person', label: 'Yes, a person' },
        { id: 'call', label: 'Call me' },
      ],
    }),
    node('order', 'collect', {
      texts: { en: 'What is your order number?' },
      attribute: 'orderNumber',
      expects: 'number',
      tries: 2,
    }),
    handOff('person', { queueId: 'general', reason: 'low-confidence' }),
    handOff('blind', { queueId: 'general', reason: 'policy' }),
    handOff('call', { queueId: 'billing', channel: 'voice' }),
    node('back', 'return-to-ai'),
    node('marked', 'tag', { tags: ['declined-help'] }),
    node('remark', 'note', { text: 'Agreed with the team in May.' }),
    goOn('ai'),
  ],
  edges(
    'start>unsure',
    'unsure.yes>sorry',
    'unsure.no>ai',
    'sorry>offer',
    'offer.person>order',
    'offer.call>call',
    'offer.declined>marked',
    'offer.no-answer>ai',
    'marked>back',
    'order.given>person',
    'order.not-given>blind',
  ),
);

async function live(document: WorkflowDocument = drawing) {
  const baton = await memoryBaton();
  const own = { ...document, id: 'offers' };
  await saveWorkflow(baton, own.id, { revision: 0, document: own }, admin);
  await publishWorkflow(baton, own.id, { revision: 1, note: 'Offers' }, admin);
  baton.publisher.published.length = 0;
  const draft = (text = 'Maybe so.') => baton.post('c-1', { role: 'assistant', text, confidence: 0.2 });
  return { ...baton, draft };
}

describe('an offer', () => {
  it('asks the customer in place of an answer that the AI was not sure of', async () => {
    const baton = await live();
    await baton.post('c-1', { text: 'Why is it red?', customer: { id: 'ada', name: 'Ada Byron' } });
    expect(await baton.draft()).toMatchObject({
      decision: 'offer',
      control: 'assistant',
      ruleId: 'offers.offer',
      say: { text: 'Sorry Ada, I am not sure.\n\nShall a person help?', locale: 'en' },
      choices: [
        { id: 'person', label: 'Yes, a person' },
        { id: 'call', label: 'Call me' },
      ],
    });
    const { messages } = await listMessages(baton, 'c-1', 0, channels.web);
    expect(messages.map(({ role }) => role)).toEqual(['customer', 'system']);
  });

  it('speaks the customer’s language where there is a text in it', async () => {
    const baton = await live();
    await baton.post('c-1', { text: 'Warum ist es rot?', language: 'de-AT' });
    expect((await baton.draft()).say?.text).toBe('Ich bin nicht sicher.\n\nSoll ein Mensch helfen?');
  });

  it('speaks the language that the customer writes where the caller tells none', async () => {
    const baton = await live();
    await baton.post('c-1', { text: 'Warum ist das Licht an dem Gerät rot und nicht grün?' });
    expect((await baton.draft()).say?.text).toBe('Ich bin nicht sicher.\n\nSoll ein Mensch helfen?');
  });

  it('goes on by the choice, by its button or in words, though what led to it holds no more', async () => {
    for (const answer of [{ text: 'x', choice: 'call' }, { text: 'Please call me' }]) {
      const baton = await live();
      await baton.draft();
      const answered = await baton.post('c-1', { ...answer, customer: { id: 'ada', phone: '+4930123456' } });
      expect(answered).toMatchObject({ decision: 'escalate', handoff: { queue: 'billing', channel: 'voice' } });
    }
  });

  it('leaves marks on the way of whoever declines, and lets the AI go on', async () => {
    const baton = await live();
    await baton.draft();
    expect(await baton.post('c-1', { text: 'No thanks' })).toMatchObject({
      decision: 'continue',
      ruleId: 'offers.back',
    });
    const state = await newestState(baton);
    expect(state).toMatchObject({ tags: ['declined-help'], answer: { value: 'declined' } });
    expect(state.asked).toBeUndefined();
  });

  it('is over with the customer’s next words, whatever they are', async () => {
    const baton = await live();
    await baton.draft();
    expect(await baton.post('c-1', { text: 'What about the blue one?' })).toMatchObject({
      ruleId: expect.stringMatching(/^offers\.ai/),
    });
    const late = await baton.post('c-1', { text: 'Yes, a person', choice: 'person' });
    expect(late.ruleId).not.toMatch(/^offers\.order/);
  });

  it('waits while the AI speaks again', async () => {
    const baton = await live();
    await baton.draft();
    await baton.post('c-1', { role: 'assistant', text: 'Are you there?', confidence: 0.9 });
    expect(await baton.post('c-1', { text: 'Yes, a person' })).toMatchObject({ ruleId: 'offers.order' });
  });

  it('gives way to a customer who asks for a person outright', async () => {
    const baton = await live();
    await baton.draft();
    const answer = await baton.post('c-1', { text: baton.asked });
    expect(answer).toMatchObject({ decision: 'escalate', reason: { code: 'asked-for-person' } });
    expect((await newestState(baton)).asked).toBeUndefined();
  });

  it('answers a retry with the same words again', async () => {
    const baton = await live();
    const draft = { messageId: 'same', role: 'assistant', text: 'Maybe.', confidence: 0.2 } as const;
    const first = await baton.post('c-1', draft);
    expect(await baton.post('c-1', draft)).toEqual(first);
    expect(await entriesOf(baton)).toHaveLength(1);
  });
});

describe('a question for a detail', () => {
  const reached = async () => {
    const baton = await live();
    await baton.draft();
    expect(await baton.post('c-1', { text: 'Yes, a person' })).toMatchObject({
      decision: 'offer',
      ruleId: 'offers.order',
      say: { text: 'What is your order number?' },
    });
    return baton;
  };

  it('notes the answer and goes on', async () => {
    const baton = await reached();
    const answer = await baton.post('c-1', { text: 'It is 4711.' });
    expect(answer).toMatchObject({ decision: 'escalate', ruleId: 'offers.person', reason: { code: 'low-confidence' } });
    expect((await newestState(baton)).attributes).toEqual({ orderNumber: 4711 });
  });

  it('is asked again as often as the admin allows, and then goes on without', async () => {
    const baton = await reached();
    expect(await baton.post('c-1', { text: 'the lamp' })).toMatchObject({
      decision: 'offer',
      ruleId: 'offers.order.2',
    });
    expect(await baton.post('c-1', { text: 'the red one' })).toMatchObject({
      decision: 'escalate',
      ruleId: 'offers.blind',
    });
    expect((await newestState(baton)).attributes).toBeUndefined();
  });
});

describe('availability', () => {
  const document = drawn(
    [
      start(),
      asks('bill', says('bill')),
      node('free', 'availability', { queueId: 'general', agentsOn: 1 }),
      handOff('person', { reason: 'complex-matter' }),
      node('later', 'send-message', { texts: { en: 'Nobody is in now.' } }),
      goOn('ai'),
    ],
    edges('start>bill', 'bill.yes>free', 'bill.no>ai', 'free.available>person', 'free.not-available>later', 'later>ai'),
  );
  const bill = { text: 'My bill', topics: ['bill'] };

  it('goes by who is on now, and the entry keeps what was seen', async () => {
    const baton = await live(document);
    expect(await baton.post('c-1', bill)).toMatchObject({ decision: 'continue', say: { text: 'Nobody is in now.' } });
    await baton.agents.setAvailability(jonas.id, jonas.name, 'available');
    await baton.agents.seen(jonas.id, jonas.name);
    baton.clock.advance(5_000);
    expect(await baton.post('c-2', bill)).toMatchObject({ decision: 'escalate' });
    const [entry] = await entriesOf(baton, 'c-2');
    expect(entry?.facts?.queues).toMatchObject({ general: { open: true, agentsOn: 1 } });
  });

  it('looks at the queue at most every five seconds, however many write', async () => {
    const baton = await live(document);
    let looks = 0;
    const agents = baton.agents.agents.bind(baton.agents);
    baton.agents.agents = () => {
      looks += 1;
      return agents();
    };
    for (let index = 0; index < 20; index += 1) await baton.post(`c-${index}`, bill);
    expect(looks).toBe(1);
  });
});

describe('a handoff that comes to nothing', () => {
  const document = drawn(
    [
      start(),
      asks('bill', says('bill')),
      handOff('first', { reason: 'complex-matter' }),
      node('late', 'tag', { tags: ['waited-long'] }),
      node('sorry', 'send-message', { texts: { en: 'We are sorry for the wait.' } }),
      handOff('second', { queueId: 'sales', priority: 'high', channel: 'voice' }),
      node('ask', 'offer', {
        texts: { en: 'Shall we write to you?' },
        choices: [{ id: 'mail', label: 'By email' }],
      }),
      handOff('mail', { queueId: 'billing', channel: 'email' }),
      goOn('ai'),
    ],
    edges(
      'start>bill',
      'bill.yes>first',
      'bill.no>ai',
      'first.timed-out>late',
      'late>sorry',
      'sorry>second',
      'second.timed-out>ask',
      'ask.mail>mail',
      'ask.declined>ai',
      'ask.no-answer>ai',
    ),
  );
  const ada = { id: 'ada', phone: '+4930123456', email: 'ada@example.com' };

  it('goes on as drawn: another queue and channel, then an offer, then by the customer’s choice', async () => {
    const baton = await live(document);
    const id = await baton.waiting('c-1', { text: 'My bill', topics: ['bill'], customer: ada });
    baton.clock.advance(300_000);
    expect(await baton.sweepNow()).toEqual({ done: 1, failed: 0 });
    expect((await baton.handoffs.read(id))?.handoff).toMatchObject({
      state: 'queued',
      queueId: 'sales',
      channel: 'voice',
      priority: 'high',
      ruleId: 'offers.second',
    });
    expect(await newestState(baton)).toMatchObject({ control: 'waiting', tags: ['waited-long'] });
    expect((await textsOf(baton)).at(-1)).toMatch(/^system: We are sorry for the wait\.\n\n/);
    expect(baton.publisher.of('handoff.queued').at(-1)?.data).toMatchObject({ channel: 'voice', queueId: 'sales' });

    baton.clock.advance(60_000);
    expect(await baton.sweepNow()).toEqual({ done: 1, failed: 0 });
    expect((await baton.handoffs.read(id))?.handoff.state).toBe('returned');
    expect((await textsOf(baton)).at(-1)).toBe('system: Shall we write to you?');
    expect(await newestState(baton)).toMatchObject({ control: 'assistant', asked: { key: 'offers.ask' } });

    const answer = await baton.post('c-1', { text: 'By email, please' });
    expect(answer).toMatchObject({ decision: 'escalate', handoff: { queue: 'billing', channel: 'email' } });
    expect(answer.handoff?.id).not.toBe(id);
  });

  it('goes by the queue’s own setting where nothing is drawn', async () => {
    const plain = { ...document, edges: document.edges.filter(({ exit }) => exit !== 'timed-out') };
    const baton = await live(plain);
    const id = await baton.waiting('c-1', { text: 'My bill', topics: ['bill'] });
    baton.clock.advance(300_000);
    await baton.sweepNow();
    expect((await baton.handoffs.read(id))?.handoff).toMatchObject({ state: 'queued', queueId: 'general' });
  });

  it('takes the way for nobody there at once, where one is drawn and nobody is on', async () => {
    const nobody = {
      ...document,
      edges: [...document.edges, { id: 'nobody', source: 'first', exit: 'nobody-there', target: 'ask' }],
    };
    const baton = await live(nobody);
    const asked = await baton.post('c-1', { text: 'My bill', topics: ['bill'] });
    expect(asked).toMatchObject({ decision: 'offer', say: { text: 'Shall we write to you?' } });
    await baton.agents.setAvailability(jonas.id, jonas.name, 'available');
    await baton.agents.seen(jonas.id, jonas.name);
    baton.clock.advance(5_000);
    const handed = await baton.post('c-2', { text: 'My bill', topics: ['bill'] });
    expect(handed).toMatchObject({ decision: 'escalate', ruleId: 'offers.first' });
  });
});

describe('a notice', () => {
  const document = drawn(
    [
      start(),
      asks('bill', says('bill')),
      node('tell', 'notify', { title: 'A bill is disputed', to: 'inbox' }),
      node('call', 'notify', { title: 'To the billing system', to: 'webhook' }),
      goOn('ai'),
    ],
    edges('start>bill', 'bill.yes>tell', 'bill.no>ai', 'tell>call', 'call>ai'),
  );

  it('is given once a conversation, to the team or to the webhook, without the customer’s words', async () => {
    const baton = await live(document);
    for (const text of ['My secret bill', 'Still my bill']) await baton.post('c-1', { text, topics: ['bill'] });
    const notices = baton.publisher.published.flatMap((event) => (isEvent(event, 'workflow.notified') ? [event] : []));
    expect(notices.map(({ data }) => [data.title, data.to])).toEqual([
      ['A bill is disputed', 'inbox'],
      ['To the billing system', 'webhook'],
    ]);
    expect(JSON.stringify(notices)).not.toContain('secret');
    await baton.agents.openSocket({ connectionId: 's-1', agentId: jonas.id });
    for (const notice of notices) {
      await notifyInbox(baton, notice);
      await notifyChat(baton, notice);
    }
    expect(baton.sockets.frames.map(({ frame }) => frame)).toMatchObject([{ title: 'A bill is disputed' }]);
    expect(baton.webhooks.sent.map(({ payload }) => payload)).toMatchObject([
      { type: 'workflow.notified', data: { conversationId: 'c-1', title: 'To the billing system' } },
    ]);
  });
});
