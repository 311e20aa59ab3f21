import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateMessage } from '../../../../functions/use-cases/evaluate-message.ts';
import { requestHandoff } from '../../../../functions/use-cases/request-handoff.ts';
import { messageAnswer } from '../../../../shared/api/message-operations.ts';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import type { MessageInput } from '../../../../shared/conversation/message.ts';
import { conversationState } from '../../../../shared/conversation/state.ts';
import { DependencyError, ForbiddenError, UnprocessableError } from '../../../../shared/errors.ts';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import type { SignalSettings } from '../../../../shared/settings/signals.ts';
import { driver, entriesOf, jonas, memoryBaton, newestState } from '../../../support/fixtures/baton.ts';
import { channels, queues } from '../../../support/fixtures/organisation.ts';
import { type Process, processes } from '../../../support/fixtures/processes.ts';
import { intercepted, replaced } from '../../../support/memory/intercepted.ts';

const asked = 'I want to talk to a person.';

describe('a message', () => {
  it('that gives no cause lets the AI go on', async () => {
    const { post, publisher, ...baton } = await memoryBaton();
    expect(await post('c-1', { messageId: 'm-1', text: 'How do I pay?' })).toEqual({
      conversationId: 'c-1',
      messageId: 'm-1',
      seq: 1,
      decision: 'continue',
      ruleId: 'first-line.goes-on.2',
      control: 'assistant',
      epoch: 0,
    });
    const [entry] = await entriesOf(baton);
    expect(conversationState.parse(entry?.state)).toEqual(entry?.state);
    expect(publisher.published).toEqual([]);
  });

  it('that asks for a person hands over, and says so in the organisation’s words', async () => {
    const { post, publisher, ...baton } = await memoryBaton();
    const answer = await post('c-1', { text: asked });
    expect(messageAnswer.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      decision: 'escalate',
      reason: { code: 'asked-for-person' },
      ruleId: 'first-line.asks-person',
      control: 'waiting',
      epoch: 1,
      handoff: { id: toHandoffId('c-1', 1), state: 'requested', queue: 'general', channel: 'chat', position: 1 },
    });
    expect(publisher.types()).toEqual(['handoff.requested']);
    expect((await entriesOf(baton))[0]?.owed).toEqual([]);
  });

  it('promises a wait only where an agent backs it', async () => {
    const { post, agents, clock } = await memoryBaton();
    const alone = await post('c-1', { text: asked });
    expect(alone.say).toEqual({
      text: 'Someone from Customer care will be with you.',
      locale: 'en',
      messageKey: 'handoff-started-no-estimate',
    });
    expect(alone.handoff).not.toHaveProperty('wait');
    await agents.seen(jonas.id, jonas.name);
    const backed = await post('c-2', { text: asked });
    expect(backed.say?.messageKey).toBe('handoff-started');
    expect(backed.handoff).toMatchObject({ position: 1, wait: { minSeconds: 60, maxSeconds: 360 } });
    expect(backed.say?.text).toBe('You are number 1; it takes 1 to 6 minutes.');
    clock.advance(150_000);
    expect((await post('c-3', { text: asked })).handoff).not.toHaveProperty('wait');
  });

  it('says that nobody is there, and promises nothing, outside the hours of the queue', async () => {
    const { post, agents, clock } = await memoryBaton();
    clock.advance(10 * 3_600_000);
    await agents.seen(jonas.id, jonas.name);
    const answer = await post('c-1', { text: 'My bill is wrong.', topics: ['billing'] });
    expect(answer.say).toMatchObject({
      messageKey: 'handoff-started-closed',
      text: 'Billing is closed; we will answer later.',
    });
    expect(answer.handoff).not.toHaveProperty('wait');
  });

  it('counts who waits ahead', async () => {
    const { post, waiting, clock } = await memoryBaton();
    await waiting('c-1');
    await waiting('c-2');
    clock.advance(1);
    expect((await post('c-3', { text: asked })).handoff?.position).toBe(3);
  });

  it('goes to the fallback queue where a rule names one that is gone', async () => {
    const baton = await memoryBaton();
    const live = { ...(await baton.configuration.live()), queues: [queues.general] };
    const { post } = driver({ ...baton, configuration: replaced(baton.configuration, { live: async () => live }) });
    const { handoff } = await post('c-1', { text: 'My bill is wrong.', topics: ['billing'] });
    expect(handoff?.queue).toBe('general');
  });

  it('stays on its channel where the person’s channel has no address of the customer', async () => {
    const { post } = await memoryBaton();
    const byPhone = { text: 'Please sort this out.', topics: ['by-phone'] };
    expect((await post('c-1', byPhone)).handoff?.channel).toBe('chat');
    const phone = { id: 'ada', phone: '+4930123456' };
    expect((await post('c-2', { ...byPhone, customer: phone })).handoff?.channel).toBe('voice');
    const byMail = { text: 'Please sort this out.', topics: ['by-mail'] };
    expect((await post('c-3', { ...byMail, customer: phone })).handoff?.channel).toBe('chat');
    const mail = { id: 'ada', email: 'ada@example.com' };
    expect((await post('c-4', { ...byMail, customer: mail })).handoff?.channel).toBe('email');
  });

  it('while a person is on the way, or is there, decides nothing and tells the inbox', async () => {
    const { post, publisher, waiting, ...baton } = await memoryBaton();
    const handoffId = await waiting();
    publisher.published.length = 0;
    const answer = await post('c-1', { text: asked });
    expect(answer).toMatchObject({
      decision: 'escalate',
      control: 'waiting',
      epoch: 1,
      reason: { code: 'asked-for-person' },
      handoff: { id: handoffId, state: 'queued', queue: 'general' },
    });
    expect(answer).not.toHaveProperty('say');
    expect(answer).not.toHaveProperty('ruleId');
    expect(publisher.published.map(({ type, data }) => [type, data])).toEqual([
      ['message.delivered', expect.objectContaining({ handoffId, seq: 2, role: 'customer' })],
    ]);
    expect((await entriesOf(baton))[1]?.decision?.outcome).toEqual({ kind: 'continue' });
  });

  it('carries its trace when that is asked for, and only then', async () => {
    const baton = await memoryBaton();
    const input = { messageId: 'm-1', role: 'customer', text: 'How do I pay?' } as const;
    const request = { conversationId: 'c-1', channel: channels.web, input };
    expect(await evaluateMessage(baton, { ...request, trace: true })).toMatchObject({
      trace: { rules: expect.arrayContaining([]), signals: { asksForHuman: 0.02 } },
    });
    const next = { ...request, input: { ...input, messageId: 'm-2' } };
    expect(await evaluateMessage(baton, next)).not.toHaveProperty('trace');
  });
});

describe('a draft of the AI', () => {
  it('is withheld when it is what hands the customer over', async () => {
    const { post, ...baton } = await memoryBaton();
    const unsure = { role: 'assistant', confidence: 0.2 } as const;
    await post('c-1', { text: 'How do I pay?' });
    expect(await post('c-1', { ...unsure, text: 'Maybe so.' })).toMatchObject({ decision: 'continue' });
    expect(await post('c-1', { ...unsure, text: 'Perhaps.' })).toMatchObject({
      decision: 'escalate',
      reason: { code: 'low-confidence' },
    });
    const entries = await entriesOf(baton);
    expect(entries.map(({ message }) => message.withheld ?? false)).toEqual([false, false, true]);
    expect(entries[2]?.state.tags).toEqual(['unsure']);
  });

  it('is withheld while a person has the conversation', async () => {
    const { post, waiting, publisher, ...baton } = await memoryBaton();
    await waiting();
    const answer = await post('c-1', { role: 'assistant', text: 'Let me help.', confidence: 0.9 });
    expect(answer).toMatchObject({ decision: 'escalate', control: 'waiting' });
    expect((await entriesOf(baton)).at(-1)?.message.withheld).toBe(true);
    expect(publisher.of('message.delivered').at(-1)?.data).toMatchObject({ role: 'assistant' });
  });
});

describe('a retry', () => {
  it.each([
    ['of a plain message', 'How do I pay?'],
    ['of a message that handed over', asked],
  ])('%s gets the stored answer, whole, however the conversation went on', async (_what, text) => {
    const { post, agents, publisher, ...baton } = await memoryBaton();
    await agents.seen(jonas.id, jonas.name);
    const first = await post('c-1', { messageId: 'm-1', text });
    const again = await post('c-1', { messageId: 'm-1', text });
    await post('c-1', { text: 'And then?' });
    const published = publisher.published.length;
    const late = await post('c-1', { messageId: 'm-1', text });
    expect(canonicalJson(again)).toBe(canonicalJson(first));
    expect(canonicalJson(late)).toBe(canonicalJson(first));
    expect(await entriesOf(baton)).toHaveLength(2);
    expect(publisher.published).toHaveLength(published);
  });

  it('with another body is refused, and stores nothing', async () => {
    const { post, ...baton } = await memoryBaton();
    await post('c-1', { messageId: 'm-1', text: 'How do I pay?' });
    await post('c-1', { text: 'Hello?' });
    const other = post('c-1', { messageId: 'm-1', text: 'How do I get out?' });
    await expect(other).rejects.toThrow(UnprocessableError);
    await expect(other).rejects.toMatchObject({ code: 'message-id-reused' });
    expect(await entriesOf(baton)).toHaveLength(2);
  });

  it('is recognised for 128 messages', async () => {
    const { post, ...baton } = await memoryBaton();
    const first = await post('c-1', { messageId: 'm-first', text: 'How do I pay?' });
    for (let count = 0; count < 127; count += 1) await post('c-1', { text: `Message ${count}` });
    expect(await post('c-1', { messageId: 'm-first', text: 'How do I pay?' })).toEqual(first);
    expect(await entriesOf(baton)).toHaveLength(128);
  });

  it('of a message that was stored while its answer got lost is the same message', async () => {
    const baton = await memoryBaton();
    let lose = true;
    const log = intercepted(baton.log, {
      after: (call) => {
        if (call !== 'append' || !lose) return;
        lose = false;
        throw new DependencyError('The database did not answer as it should.');
      },
    });
    const { post } = driver({ ...baton, log });
    await expect(post('c-1', { messageId: 'm-1', text: asked })).rejects.toThrow(DependencyError);
    const answer = await post('c-1', { messageId: 'm-1', text: asked });
    expect(answer).toMatchObject({ seq: 1, decision: 'escalate' });
    expect(await entriesOf(baton)).toHaveLength(1);
    expect(baton.publisher.types()).toEqual(['handoff.requested']);
  });

  it('is fine with an old copy of the newest entry: it only loses the race and looks again', async () => {
    const baton = await memoryBaton();
    const log = replaced(baton.log, {
      newest: async (id, options) => (options?.consistent ? baton.log.newest(id) : undefined),
    });
    const { post } = driver({ ...baton, log });
    const first = await post('c-1', { messageId: 'm-1', text: 'How do I pay?' });
    expect(await post('c-1', { messageId: 'm-1', text: 'How do I pay?' })).toEqual(first);
    expect(await post('c-1', { text: 'And then?' })).toMatchObject({ seq: 2 });
    expect(await entriesOf(baton)).toHaveLength(2);
  });
});

describe('another channel', () => {
  it('may not post into a conversation, nor ask for a person in it', async () => {
    const { post, ...baton } = await memoryBaton();
    await post('c-1', { text: 'How do I pay?' });
    await expect(post('c-1', { text: 'Let me in.' }, channels.shop)).rejects.toThrow(ForbiddenError);
    const request = requestHandoff(baton, 'c-1', { messageId: 'b-1' }, channels.shop);
    await expect(request).rejects.toThrow(ForbiddenError);
    expect(await entriesOf(baton)).toHaveLength(1);
  });

  it('may not name a kind that its key is not for', async () => {
    const { post, ...baton } = await memoryBaton();
    await expect(post('c-1', { text: 'Hello', channel: 'voice' })).rejects.toThrow(ForbiddenError);
    expect(await entriesOf(baton)).toHaveLength(0);
    expect(await post('c-1', { text: 'Hello', channel: 'chat' })).toMatchObject({ seq: 1 });
  });
});

describe('messages at the same moment', () => {
  let everyProcess: readonly Process[];
  beforeAll(async () => {
    everyProcess = await processes(6);
  });

  /** 100 calls, by several processes; reading and writing take a moment, so that many look at the same newest entry. */
  async function crowd(message: (index: number) => Pick<MessageInput, 'messageId' | 'text'>) {
    const baton = await memoryBaton();
    let refused = 0;
    const log = intercepted(baton.log, {
      before: () => baton.clock.sleep(1 + Math.random() * 4),
      after: (call, _entry, won) => {
        if (call === 'append' && won === false) refused += 1;
      },
    });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => {
        const { evaluateMessage: evaluate } = everyProcess[index % everyProcess.length] as Process;
        const input = { role: 'customer' as const, ...message(index) };
        return evaluate({ ...baton, log }, { conversationId: 'c-1', channel: channels.web, input });
      }),
    );
    expect(refused).toBeGreaterThan(0);
    return { baton, answers, entries: await entriesOf(baton) };
  }

  it('all get in, one after another, without a gap', async () => {
    const { answers, entries } = await crowd((index) => ({ messageId: `m-${index}`, text: `Message ${index}` }));
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(new Set(entries.map(({ message }) => message.messageId)).size).toBe(100);
    for (const { seq, messageId } of answers) expect(entries[seq - 1]?.message.messageId).toBe(messageId);
    expect(entries.at(-1)?.state.turns.customer).toBe(100);
  });

  it('open one handoff, even where all ask for a person', async () => {
    const { baton, answers, entries } = await crowd((index) => ({ messageId: `m-${index}`, text: asked }));
    expect(new Set(answers.map(({ handoff }) => handoff?.id)).size).toBe(1);
    expect(baton.publisher.of('handoff.requested')).toHaveLength(1);
    expect(entries.filter(({ change }) => change?.kind === 'requested')).toHaveLength(1);
    expect(new Set(entries.map(({ state }) => state.epoch))).toEqual(new Set([1]));
  });

  it('with the same id are one message', async () => {
    const { answers, entries } = await crowd(() => ({ messageId: 'm-1', text: asked }));
    expect(new Set(answers.map(canonicalJson)).size).toBe(1);
    expect(entries).toHaveLength(1);
  });

  it('within one process take turns, and lose no race against each other', async () => {
    const baton = await memoryBaton();
    let appends = 0;
    const log = intercepted(baton.log, {
      before: (call) => {
        if (call === 'append') appends += 1;
        return baton.clock.sleep(2);
      },
    });
    const { post } = driver({ ...baton, log });
    await Promise.all(Array.from({ length: 50 }, (_, index) => post('c-1', { messageId: `m-${index}`, text: 'Hi' })));
    expect(appends).toBe(50);
    expect((await entriesOf(baton)).map(({ message }) => message.messageId)).toEqual(
      Array.from({ length: 50 }, (_, index) => `m-${index}`),
    );
  });

  it('do not wait for ever for one that hangs', async () => {
    const baton = await memoryBaton();
    const hangs = replaced(baton.log, { newest: () => new Promise(() => undefined) });
    void driver({ ...baton, log: hangs }).post('c-1', { text: 'First' });
    const before = baton.clock.now();
    expect(await baton.post('c-1', { text: 'Second' })).toMatchObject({ seq: 1 });
    expect(baton.clock.now() - before).toBeLessThanOrEqual(5_000);
  });

  it('are judged anew by who loses the race, on what the winner left', async () => {
    const baton = await memoryBaton();
    let isFirst = true;
    const log = intercepted(baton.log, {
      before: async (call) => {
        if (call !== 'append' || !isFirst) return;
        isFirst = false;
        await baton.post('c-1', { messageId: 'm-winner', text: asked });
      },
    });
    const { post } = driver({ ...baton, log });
    const answer = await post('c-1', {
      messageId: 'm-loser',
      role: 'assistant',
      text: 'Pay by card.',
      confidence: 0.9,
    });
    expect(answer).toMatchObject({ seq: 2, decision: 'escalate', control: 'waiting' });
    const entries = await entriesOf(baton);
    expect(entries.map(({ message }) => message.messageId)).toEqual(['m-winner', 'm-loser']);
    expect(entries[1]?.message.withheld).toBe(true);
  });

  it('are told to come again where a conversation is busy for ten seconds', async () => {
    const baton = await memoryBaton();
    const log = replaced(baton.log, { append: async () => false });
    const { post } = driver({ ...baton, log });
    const before = baton.clock.now();
    await expect(post('c-1', { text: 'Hello' })).rejects.toThrow(DependencyError);
    expect(baton.clock.now() - before).toBeGreaterThanOrEqual(10_000);
    expect(baton.clock.now() - before).toBeLessThan(11_000);
  });
});

describe('while the bus is away', () => {
  it('a customer is answered all the same, and what is owed stays with the entry until it is out', async () => {
    const { post, publisher, logger, clock, sweepNow, ...baton } = await memoryBaton();
    publisher.isAway = true;
    expect(await post('c-1', { text: asked })).toMatchObject({ decision: 'escalate' });
    expect((await entriesOf(baton))[0]?.owed).toHaveLength(1);
    expect(logger.lines).toContainEqual(expect.objectContaining({ level: 'warn', message: 'Events stay owed' }));
    clock.advance(6_000);
    expect(await sweepNow()).toEqual({ done: 0, failed: 1 });
    publisher.isAway = false;
    expect(await sweepNow()).toEqual({ done: 1, failed: 0 });
    expect(publisher.types()).toEqual(['handoff.requested']);
    expect((await entriesOf(baton))[0]?.owed).toEqual([]);
  });

  it('a retry brings out what the first try could not', async () => {
    const { post, publisher } = await memoryBaton();
    publisher.isAway = true;
    const first = await post('c-1', { messageId: 'm-1', text: asked });
    publisher.isAway = false;
    expect(await post('c-1', { messageId: 'm-1', text: asked })).toEqual(first);
    expect(publisher.types()).toEqual(['handoff.requested']);
  });
});

describe('the button “Talk to a person”', () => {
  it('hands over without asking any rule', async () => {
    const { publisher, ...baton } = await memoryBaton();
    const answer = await requestHandoff(
      { publisher, ...baton },
      'c-1',
      { messageId: 'b-1', language: 'de' },
      channels.web,
    );
    expect(answer).toMatchObject({
      seq: 1,
      decision: 'escalate',
      ruleId: 'baton.asked-by-button',
      control: 'waiting',
      handoff: { queue: 'general', state: 'requested' },
    });
    expect(answer.say?.text).not.toBe('');
    const [entry] = await entriesOf(baton);
    expect(entry?.message).toMatchObject({ role: 'system', internal: true });
    expect(entry?.state).toMatchObject({ language: 'de', control: 'waiting' });
    expect(publisher.types()).toEqual(['handoff.requested']);
  });

  it('pressed again tells how it stands and opens nothing', async () => {
    const baton = await memoryBaton();
    const press = (messageId: string) => requestHandoff(baton, 'c-1', { messageId }, channels.web);
    const first = await press('b-1');
    expect(await press('b-1')).toEqual(first);
    await baton.deliver();
    expect(await press('b-2')).toMatchObject({ handoff: { id: first.handoff?.id, state: 'queued' }, messageId: 'b-2' });
    expect(await entriesOf(baton)).toHaveLength(1);
    expect(baton.publisher.of('handoff.requested')).toHaveLength(1);
  });

  it('and a message that asks for a person at the same moment open one handoff', async () => {
    const baton = await memoryBaton();
    const log = intercepted(baton.log, { before: () => baton.clock.sleep(2) });
    const deps = { ...baton, log };
    await Promise.all([
      requestHandoff(deps, 'c-1', { messageId: 'b-1' }, channels.web),
      driver(deps).post('c-1', { messageId: 'm-1', text: asked }),
    ]);
    await baton.deliver();
    expect(baton.handoffs.all()).toHaveLength(1);
    expect((await newestState(baton)).epoch).toBe(1);
  });
});

describe('what a closer look finds', () => {
  const stolen = 'my card was stolen on the train';

  it('is kept among the facts and in the topics of the conversation', async () => {
    const { post, ...baton } = await memoryBaton();
    await post('c-1', { text: stolen });
    const [entry] = await entriesOf(baton);
    expect(entry?.facts?.found?.topics?.fraud_security).toBeGreaterThanOrEqual(0.5);
    expect(entry?.state.topics).toEqual(['fraud_security']);
  });

  it('follows the settings of the organisation', async () => {
    const { post, ...baton } = await memoryBaton();
    const phrases = ['left it on the tram'];
    const value: SignalSettings = { topics: { fraud_security: { on: false }, safety: { phrases } } };
    await baton.settings.save([{ kind: 'signals', value }]);
    await post('c-1', { text: `${stolen}; or I left it on the tram` });
    expect((await newestState(baton)).topics).toEqual(['safety']);
  });

  it('may fail: the message is decided without it, and the log says so', async () => {
    const { post, ...baton } = await memoryBaton();
    const damaged = { scope: { examples: undefined, threshold: 0, spread: 0 } } as unknown as SignalSettings;
    await baton.settings.save([{ kind: 'signals', value: damaged }]);
    const answer = await post('c-1', { text: asked });
    expect(answer.decision).toBe('escalate');
    const [entry] = await entriesOf(baton);
    expect(entry?.facts).not.toHaveProperty('found');
    expect(baton.logger.lines).toContainEqual(expect.objectContaining({ level: 'warn' }));
  });
});
