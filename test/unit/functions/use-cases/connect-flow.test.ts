import { describe, expect, it } from 'vitest';
import {
  answerContactFlow,
  type ContactFlowEvent,
  contactFlowEvent,
  safeAnswer,
} from '../../../../functions/use-cases/connect-flow.ts';
import { notifyVoice } from '../../../../functions/use-cases/notify-voice.ts';
import { publishWorkflow } from '../../../../functions/use-cases/publish-workflow.ts';
import { saveWorkflow } from '../../../../functions/use-cases/workflows.ts';
import type { BatonEvent } from '../../../../shared/events/envelope.ts';
import { admin, entriesOf, memoryBaton } from '../../../support/fixtures/baton.ts';
import { channels } from '../../../support/fixtures/organisation.ts';
import { intercepted, replaced } from '../../../support/memory/intercepted.ts';
import { drawn, edges, goOn, handOff, node, start } from '../../shared/samples.ts';

interface Change {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly contact?: Readonly<Record<string, unknown>>;
}

/** As Amazon Connect sends it, with more members than we read. */
const flowEvent = ({ parameters = {}, contact = {} }: Change = {}): ContactFlowEvent =>
  contactFlowEvent.parse({
    Name: 'ContactFlowEvent',
    Details: {
      ContactData: {
        Attributes: {},
        Channel: 'VOICE',
        ContactId: '4a573372-1f28-4e26-b97b-1c6a7a1d2f01',
        CustomerEndpoint: { Address: '+4930123456', Type: 'TELEPHONE_NUMBER' },
        InitialContactId: '4a573372-1f28-4e26-b97b-1c6a7a1d2f00',
        InitiationMethod: 'INBOUND',
        InstanceARN: 'arn:aws:connect:eu-central-1:1:instance/x',
        LanguageCode: 'en-US',
        PreviousContactId: 'x',
        Queue: null,
        SystemEndpoint: { Address: '+4930999', Type: 'TELEPHONE_NUMBER' },
        ...contact,
      },
      Parameters: { text: 'How do I pay?', ...parameters },
    },
  });

const conversationId = 'connect-4a573372-1f28-4e26-b97b-1c6a7a1d2f00';
const asked = { text: 'I want to talk to a person.' };

const expectFlat = (answer: object): void => {
  for (const value of Object.values(answer)) expect(typeof value).toBe('string');
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(32_768);
};

describe('a contact flow', () => {
  it('hears what the caller can choose from, and goes on by their words', async () => {
    const baton = await memoryBaton();
    const document = {
      ...drawn(
        [
          start(),
          node('offer', 'offer', {
            texts: { en: 'What do you need?' },
            choices: [
              { id: 'bill', label: 'My bill' },
              { id: 'call', label: 'A call back' },
            ],
          }),
          handOff('person'),
          goOn('ai'),
        ],
        edges('start>offer', 'offer.bill>person', 'offer.call>person', 'offer.declined>ai', 'offer.no-answer>ai'),
      ),
      id: 'offers',
    };
    await saveWorkflow(baton, document.id, { revision: 0, document }, admin);
    await publishWorkflow(baton, document.id, { revision: 1, note: 'Offers' }, admin);
    const answer = await answerContactFlow(baton, flowEvent());
    expectFlat(answer);
    expect(answer).toMatchObject({ decision: 'offer', say: 'What do you need?', choices: 'My bill, A call back' });
    const chosen = await answerContactFlow(
      baton,
      flowEvent({ parameters: { text: 'a call back, please', turn: '2' } }),
    );
    expect(chosen).toMatchObject({ decision: 'escalate' });
  });

  it('gets a flat map of strings for a plain message', async () => {
    const baton = await memoryBaton();
    const answer = await answerContactFlow(baton, flowEvent());
    expectFlat(answer);
    expect(answer).toEqual({ ok: 'true', channel: 'phone', decision: 'continue', control: 'assistant' });
    const [entry] = await entriesOf(baton, conversationId);
    expect(entry?.state).toMatchObject({
      channel: 'voice',
      language: 'en-US',
      customer: { id: '+4930123456', phone: '+4930123456' },
      attributes: { connectContactId: '4a573372-1f28-4e26-b97b-1c6a7a1d2f01' },
    });
  });

  it('gets what to say and where to send the caller when it hands over', async () => {
    const baton = await memoryBaton();
    await baton.agents.seen('jonas', 'Jonas');
    const answer = await answerContactFlow(baton, flowEvent({ parameters: asked }));
    expectFlat(answer);
    expect(answer).toMatchObject({
      ok: 'true',
      decision: 'escalate',
      control: 'waiting',
      say: 'You are number 1; it takes 1 to 6 minutes.',
      reason: 'asked-for-person',
      queue: 'general',
      handoffId: expect.stringMatching(/^h-/),
      waitMaxMinutes: '6',
    });
  });

  it('gets the queue of Amazon Connect where there is one', async () => {
    const baton = await memoryBaton();
    await baton.post(conversationId, { text: 'Hello', topics: ['by-phone'] }, channels.phone);
    expect(await answerContactFlow(baton, flowEvent({ parameters: asked }))).toMatchObject({
      queue: 'billing',
      connectQueueId: 'connect-billing',
    });
  });

  it('that asks again after a slow answer gets the same one, and the words are stored once', async () => {
    const baton = await memoryBaton();
    const first = await answerContactFlow(baton, flowEvent({ parameters: asked }));
    expect(await answerContactFlow(baton, flowEvent({ parameters: asked }))).toEqual(first);
    await answerContactFlow(baton, flowEvent({ parameters: { ...asked, turn: '2' } }));
    expect(await entriesOf(baton, conversationId)).toHaveLength(2);
  });

  it('brings in the AI’s draft with its confidence', async () => {
    const baton = await memoryBaton();
    await answerContactFlow(baton, flowEvent({ parameters: { role: 'assistant', confidence: '0.25', intent: 'pay' } }));
    const [entry] = await entriesOf(baton, conversationId);
    expect(entry?.state).toMatchObject({ confidence: 0.25, intent: 'pay', lowConfidenceStreak: 1 });
  });

  it.each([
    ['withholds the number', { CustomerEndpoint: { Address: 'anonymous', Type: 'TELEPHONE_NUMBER' } }],
    ['calls by SIP', { CustomerEndpoint: { Address: 'sip:ada@example.com', Type: 'VOIP' } }],
    ['has no endpoint', { CustomerEndpoint: null }],
  ])('is decided like any other for a caller who %s', async (_what, contact) => {
    const baton = await memoryBaton();
    expect(await answerContactFlow(baton, flowEvent({ contact }))).toMatchObject({ ok: 'true', decision: 'continue' });
    expect((await entriesOf(baton, conversationId))[0]?.state).not.toHaveProperty('customer');
  });

  it.each([
    ['no words', { text: ' ' }],
    ['a role that is none', { role: 'agent' }],
    ['a confidence that is none', { role: 'assistant', confidence: 'high' }],
  ])('with %s still gets an answer that brings the caller to a person', async (_what, parameters) => {
    const baton = await memoryBaton();
    const answer = await answerContactFlow(baton, flowEvent({ parameters }));
    expect(answer).toEqual(safeAnswer);
    expectFlat(answer);
    expect(baton.logger.lines).toEqual([expect.objectContaining({ level: 'error', message: 'Contact flow failed' })]);
  });

  it('gets the safe answer where something fails', async () => {
    const baton = await memoryBaton();
    const log = replaced(baton.log, { newest: async () => Promise.reject(new Error('away')) });
    expect(await answerContactFlow({ ...baton, log }, flowEvent())).toEqual(safeAnswer);
    await baton.settings.save([]);
    const configuration = replaced(baton.configuration, {
      live: async () => ({ ...(await baton.configuration.live()), channels: [] }),
    });
    expect(await answerContactFlow({ ...baton, configuration }, flowEvent())).toEqual(safeAnswer);
  });

  it('gets the safe answer after six and a half seconds, before Amazon Connect gives up', async () => {
    const baton = await memoryBaton();
    const startedAtMs = baton.clock.now();
    const log = intercepted(baton.log, {
      before: (call) => (call === 'append' ? baton.clock.sleep(9_000) : undefined),
    });
    expect(await answerContactFlow({ ...baton, log }, flowEvent({ parameters: asked }))).toEqual(safeAnswer);
    expect(baton.clock.now() - startedAtMs).toBe(6_500);
  });

  it('gets the decision where it takes six seconds', async () => {
    const baton = await memoryBaton();
    const log = intercepted(baton.log, {
      before: (call) => (call === 'append' ? baton.clock.sleep(6_000) : undefined),
    });
    expect(await answerContactFlow({ ...baton, log }, flowEvent())).toMatchObject({ ok: 'true', decision: 'continue' });
  });

  it('leads to no call-back: the caller is on the line', async () => {
    const baton = await memoryBaton();
    await answerContactFlow(baton, flowEvent({ parameters: asked }));
    await baton.deliver();
    await notifyVoice(baton, baton.publisher.of('handoff.queued')[0] as BatonEvent<'handoff.queued'>);
    expect(baton.callCentre.asked).toEqual([]);
  });
});

describe('an event that is none of a contact flow', () => {
  it.each([
    ['nothing', undefined],
    ['another event', { Name: 'OtherEvent', Details: {} }],
    ['no contact', { Name: 'ContactFlowEvent', Details: { Parameters: {} } }],
    [
      'parameters that are no texts',
      { Name: 'ContactFlowEvent', Details: { ContactData: { ContactId: 'x' }, Parameters: { turn: 3 } } },
    ],
  ])('is told apart: %s', (_what, event) => {
    expect(contactFlowEvent.safeParse(event).success).toBe(false);
  });
});
