import { describe, expect, it } from 'vitest';
import { acceptHandoff, resolveHandoff, transferHandoff } from '../../../../functions/use-cases/agent-actions.ts';
import { buildPacket } from '../../../../functions/use-cases/build-packet.ts';
import { notifyChat } from '../../../../functions/use-cases/notify-chat.ts';
import { isRobot, notifyEmail } from '../../../../functions/use-cases/notify-email.ts';
import { notifyInbox } from '../../../../functions/use-cases/notify-inbox.ts';
import { notifyVoice, toCallBack } from '../../../../functions/use-cases/notify-voice.ts';
import { cancelHandoff } from '../../../../functions/use-cases/read-conversation.ts';
import { replyToCustomer } from '../../../../functions/use-cases/reply-to-customer.ts';
import type { MessageInput } from '../../../../shared/conversation/message.ts';
import type { BatonEvent } from '../../../../shared/events/envelope.ts';
import { jonas, type MemoryBaton, memoryBaton } from '../../../support/fixtures/baton.ts';
import { channels } from '../../../support/fixtures/organisation.ts';

const ada = { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', phone: '+4930123456', tier: 'gold' } as const;

const newest = (baton: MemoryBaton, type: string): BatonEvent => {
  const event = baton.publisher.of(type).at(-1);
  if (!event) throw new Error(`No ${type} was published.`);
  return event;
};

describe('a chat channel', () => {
  it('hears by webhook what its customer should see, and that the handoff moves', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting('c-1', { customer: ada });
    await acceptHandoff(baton, id, jonas);
    await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' });
    await baton.post('c-1', { text: 'Hi' });
    await baton.post('c-1', { role: 'assistant', text: 'Withheld' });
    await resolveHandoff(baton, id, jonas, { disposition: 'solved' });
    await baton.deliver();
    const told = baton.webhooks.sent.map(({ payload: { type, data } }) => {
      const { message, handoff, control } = data as {
        message?: { text: string };
        handoff?: { state: string };
        control: string;
      };
      return `${type}: ${message?.text ?? handoff?.state} (${control})`;
    });
    // The events were delivered late, so the handoff is told as it stands, not as it was.
    expect(told).toEqual([
      'handoff.requested: queued (waiting)',
      'handoff.queued: queued (waiting)',
      'message.delivered: You are talking to Jonas now. (agent)',
      'handoff.accepted: resolved (assistant)',
      'message.delivered: Hello (agent)',
      'message.delivered: This request is closed. (assistant)',
      'handoff.resolved: resolved (assistant)',
    ]);
    expect(new Set(baton.webhooks.sent.map(({ url }) => url))).toEqual(new Set([channels.web.webhook.url]));
  });

  it('is told the same id at each try, and another for each event', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting();
    await acceptHandoff(baton, id, jonas);
    for (const event of baton.publisher.published) await notifyChat(baton, event);
    const first = baton.webhooks.sent.splice(0);
    for (const event of baton.publisher.published) await notifyChat(baton, event);
    const ids = (sent: readonly { readonly id: string }[]) => sent.slice(-4).map((each) => each.id);
    expect(ids(baton.webhooks.sent)).toEqual(ids(first));
    expect(new Set(ids(first)).size).toBe(4);
    for (const each of ids(first)) expect(each).toMatch(/^msg_[0-9a-f]{32}$/);
  });

  it('is told nothing where it has no webhook, nothing of its own words, and nothing internal', async () => {
    const baton = await memoryBaton();
    await baton.post('s-1', { text: baton.asked }, channels.shop);
    await baton.waiting();
    await cancelHandoff(baton, 'c-1', channels.web);
    baton.webhooks.sent.length = 0;
    await notifyChat(baton, newest(baton, 'message.delivered'));
    for (const event of baton.publisher.published.filter(({ subject }) => subject === 's-1'))
      await notifyChat(baton, event);
    expect(baton.webhooks.sent).toEqual([]);
  });
});

describe('mail', () => {
  const byMail = (customer: MessageInput['customer'] = ada) => ({
    text: 'Please sort this out.',
    topics: ['by-mail'],
    customer,
  });

  async function mailed(change: Partial<MessageInput> = {}) {
    const baton = await memoryBaton();
    const { handoff } = await baton.post('Case 7'.replace(' ', ':'), { ...byMail(), ...change }, channels.mail);
    await baton.deliver();
    return { baton, id: handoff?.id ?? '' };
  }

  it('brings the packet to the team, which can answer the customer straight away', async () => {
    const { baton, id } = await mailed();
    await notifyEmail(baton, newest(baton, 'handoff.queued'));
    expect(baton.mailer.mails).toEqual([
      expect.objectContaining({
        to: 'care@fenlark.example',
        replyTo: 'ada@example.com',
        subject: '[Customer care] Ada Lovelace: Our rules ask for a person here',
        headers: {
          References: '<Case-7@conversation.baton>',
          'In-Reply-To': '<Case-7@conversation.baton>',
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'X-Baton-Handoff': id,
        },
      }),
    ]);
    expect(baton.mailer.mails[0]?.text).toContain(`https://inbox.fenlark.example/inbox/${id}`);
    expect(baton.mailer.mails[0]?.text).toContain('Please sort this out.');
  });

  it('shows what a customer wrote as text, whatever it looks like', async () => {
    const { baton } = await mailed({ text: '<img src=x onerror=alert(1)> sort this' });
    await notifyEmail(baton, newest(baton, 'handoff.queued'));
    expect(baton.mailer.mails[0]?.html).not.toContain('<img');
    expect(baton.mailer.mails[0]?.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('of a person is in the customer’s thread and no machine’s; of Baton it says that a machine wrote it', async () => {
    const { baton, id } = await mailed();
    await acceptHandoff(baton, id, jonas);
    await notifyEmail(baton, newest(baton, 'message.delivered'));
    await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Dear Ada,\nit is <done>.' });
    await notifyEmail(baton, newest(baton, 'message.delivered'));
    const [joined, reply] = baton.mailer.mails;
    const thread = { References: '<Case-7@conversation.baton>', 'In-Reply-To': '<Case-7@conversation.baton>' };
    expect(joined).toMatchObject({ to: 'ada@example.com', text: 'You are talking to Jonas now.' });
    expect(joined?.headers).toEqual({
      ...thread,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    });
    expect(reply).toMatchObject({ to: 'ada@example.com', subject: 'Re: Your message to Fenlark' });
    expect(reply?.headers).toEqual(thread);
    expect(reply?.html).toBe('<p>Dear Ada,<br>it is &lt;done&gt;.</p>');
  });

  it('is not sent twice for an event that comes twice', async () => {
    const { baton } = await mailed();
    const event = newest(baton, 'handoff.queued');
    for (let time = 0; time < 3; time += 1) await notifyEmail(baton, event);
    expect(baton.mailer.mails).toHaveLength(1);
  });

  it('is sent again where the first try failed', async () => {
    const { baton } = await mailed();
    const event = newest(baton, 'handoff.queued');
    const away = { ...baton, mailer: { send: async () => Promise.reject(new Error('away')) } };
    await expect(notifyEmail(away, event)).rejects.toThrow('away');
    await notifyEmail(baton, event);
    expect(baton.mailer.mails).toHaveLength(1);
  });

  it('never goes to a machine', async () => {
    const robot = { id: 'robot', email: 'noreply@shop.example' };
    const { baton, id } = await mailed({ customer: robot });
    await notifyEmail(baton, newest(baton, 'handoff.queued'));
    expect(baton.mailer.mails[0]).not.toHaveProperty('replyTo');
    await acceptHandoff(baton, id, jonas);
    await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'Hello' });
    await notifyEmail(baton, newest(baton, 'message.delivered'));
    expect(baton.mailer.mails).toHaveLength(1);
    // The team's own address may be one, too.
    await transferHandoff(baton, id, jonas, { queueId: 'sales', note: 'Sales' });
    await notifyEmail(baton, newest(baton, 'handoff.queued'));
    expect(baton.mailer.mails).toHaveLength(1);
  });

  it.each([
    ['no-reply@a.example', true],
    ['noreply@a.example', true],
    ['No-Reply+17@a.example', true],
    ['do-not-reply@a.example', true],
    ['mailer-daemon@a.example', true],
    ['postmaster@a.example', true],
    ['bounces-17@a.example', true],
    ['bounce+x=y@a.example', true],
    ['norah@a.example', false],
    ['reply@a.example', false],
    ['postmasters.friend@a.example', false],
  ])('knows whether %s is one: %s', (address, is) => {
    expect(isRobot(address)).toBe(is);
  });

  it('tells the customer nothing that the customer or the AI said, and nothing internal', async () => {
    const { baton } = await mailed();
    await baton.post('Case:7', { text: 'More of it' }, channels.mail);
    await notifyEmail(baton, newest(baton, 'message.delivered'));
    await cancelHandoff(baton, 'Case:7', channels.mail);
    await notifyEmail(baton, newest(baton, 'message.delivered'));
    expect(baton.mailer.mails).toEqual([]);
  });
});

describe('a call-back', () => {
  const byPhone = { text: 'My bill is wrong this month.', topics: ['by-phone'], customer: ada };

  async function called(change: Partial<MessageInput> = {}) {
    const baton = await memoryBaton();
    const id = await baton.waiting('c-1', { ...byPhone, ...change });
    return { baton, id, event: newest(baton, 'handoff.queued') as BatonEvent<'handoff.queued'> };
  }

  it('is asked for with what the agent must know', async () => {
    const { baton, id, event } = await called();
    await notifyVoice(baton, event);
    expect(baton.callCentre.asked).toEqual([
      {
        token: id,
        name: 'Ada Lovelace: Our rules ask for a person here',
        description: 'My bill is wrong this month.',
        link: `https://inbox.fenlark.example/inbox/${id}`,
        connectQueueId: 'connect-billing',
        attributes: {
          handoffId: id,
          conversationId: 'c-1',
          reason: 'policy',
          reasonText: 'Our rules ask for a person here',
          priority: 'normal',
          queue: 'billing',
          connectQueueId: 'connect-billing',
          customerName: 'Ada Lovelace',
          customerPhone: '+4930123456',
          customerTier: 'gold',
          language: 'en',
          whisper:
            'Ada Lovelace, gold customer. Our rules ask for a person here. They said: My bill is wrong this month.',
        },
      },
    ]);
  });

  it('keeps the limits of Amazon Connect, whatever the customer is called or says', async () => {
    const { baton, id } = await called({
      text: `${'👩‍🚒語 '.repeat(2_000)}`,
      customer: { ...ada, name: '語'.repeat(120), tier: 'x'.repeat(32) },
      language: 'en',
    });
    const callBack = toCallBack(await buildPacket(baton, id), 'q'.repeat(256), 'https://inbox.example/inbox/x');
    const pairs = Object.entries(callBack.attributes);
    for (const [key, value] of pairs) {
      expect(key).toMatch(/^[A-Za-z0-9_-]{1,255}$/);
      expect(value.isWellFormed()).toBe(true);
    }
    const bytes = pairs.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    expect(bytes).toBeLessThanOrEqual(32_768);
    expect(callBack.name.length).toBeLessThanOrEqual(512);
    expect(callBack.description.length).toBeLessThanOrEqual(4_096);
    expect(callBack.token.length).toBeLessThanOrEqual(500);
  });

  it('whispers at most 60 words', async () => {
    const { baton, id } = await called({ text: 'a b c d e f g h i j k l '.repeat(12) });
    const whisper = toCallBack(await buildPacket(baton, id), undefined, '').attributes.whisper ?? '';
    expect(whisper.split(/\s+/).filter((word) => word !== '…')).toHaveLength(60);
  });

  it('is not made to a caller who is on the line', async () => {
    const { baton, event } = await called({ attributes: { connectContactId: 'contact-1' } });
    await notifyVoice(baton, event);
    expect(baton.callCentre.asked).toEqual([]);
  });

  it('is started once for an event that comes twice, also after the customer was told to wait on', async () => {
    const { baton, event } = await called();
    const { queues } = await baton.settings.settings();
    const billing = queues.find(({ id }) => id === 'billing');
    if (!billing) throw new Error('There is no billing.');
    await baton.settings.save([{ kind: 'queue', value: { ...billing, pastLimit: { action: 'keep-waiting' } } }]);
    await notifyVoice(baton, event);
    await notifyVoice(baton, event);
    baton.clock.advance(600_000);
    await baton.sweepNow();
    await notifyVoice(baton, event);
    expect(baton.callCentre.asked).toHaveLength(3);
    expect(baton.callCentre.started()).toBe(1);
  });

  it('is another one in another queue', async () => {
    const { baton, id, event } = await called();
    await notifyVoice(baton, event);
    await acceptHandoff(baton, id, jonas);
    await transferHandoff(baton, id, jonas, { queueId: 'general', note: 'Not a bill' });
    await notifyVoice(baton, newest(baton, 'handoff.queued') as BatonEvent<'handoff.queued'>);
    expect(baton.callCentre.asked.map(({ token }) => token)).toEqual([id, `${id}-2`]);
    expect(baton.callCentre.asked[1]).not.toHaveProperty('connectQueueId');
  });
});

describe('the open pages of the inbox', () => {
  it('are told that something changed, never what', async () => {
    const baton = await memoryBaton();
    for (const connectionId of ['one', 'two', 'gone'])
      await baton.agents.openSocket({ connectionId, agentId: 'jonas' });
    baton.sockets.gone.add('gone');
    const id = await baton.waiting('c-1', { customer: ada });
    for (const event of baton.publisher.published) await notifyInbox(baton, event);
    expect(baton.sockets.frames.map(({ connectionId, frame }) => [connectionId, frame])).toEqual([
      ['one', { type: 'handoff.requested', conversationId: 'c-1', handoffId: id, seq: 1, atMs: expect.any(Number) }],
      ['two', expect.objectContaining({ type: 'handoff.requested' })],
      ['one', { type: 'handoff.queued', conversationId: 'c-1', handoffId: id, atMs: expect.any(Number) }],
      ['two', expect.objectContaining({ type: 'handoff.queued' })],
    ]);
    expect((await baton.agents.sockets()).map(({ connectionId }) => connectionId)).toEqual(['one', 'two']);
    expect(JSON.stringify(baton.sockets.frames)).not.toContain('Ada');
  });
});

describe('an event', () => {
  it('never carries what a customer or an agent said, nor who they are', async () => {
    const baton = await memoryBaton();
    const id = await baton.waiting('c-1', { text: 'SECRET: I want to talk to a person.', customer: ada });
    await acceptHandoff(baton, id, jonas);
    await replyToCustomer(baton, id, jonas, { messageId: 'r-1', text: 'SECRET' });
    await baton.post('c-1', { text: 'SECRET' });
    await transferHandoff(baton, id, jonas, { queueId: 'billing', note: 'SECRET' });
    await acceptHandoff(baton, id, jonas);
    await resolveHandoff(baton, id, jonas, { disposition: 'solved', summary: 'SECRET' });
    const published = JSON.stringify(baton.publisher.published);
    expect(baton.publisher.published.length).toBeGreaterThan(8);
    for (const word of ['SECRET', 'Lovelace', 'ada@example.com', '+4930123456']) expect(published).not.toContain(word);
  });
});
