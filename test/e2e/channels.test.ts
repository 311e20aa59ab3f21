import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiOf, until } from '../support/api.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { tokenFor } from '../support/staff.ts';

let host: TestHost;
let agent: ReturnType<typeof apiOf>;

beforeAll(async () => {
  host = await startHostForTests();
  agent = apiOf(host.url, await tokenFor(host.url, 'agent'));
});
afterAll(() => host.stop());

interface Mail {
  readonly id: string;
  readonly subject: string;
}

const outside = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${host.url}/local/outside${path}`)).json()) as T;

const mailWith = (words: string) =>
  until(async () => {
    const { mails } = await outside<{ mails: Mail[] }>('/mails');
    for (const { id } of mails) {
      const mail = JSON.stringify(await outside(`/mails/${id}`));
      if (mail.includes(words)) return mail;
    }
    return undefined;
  });

it('mails the packet to the team, and the words of the agent to the customer, when the customer wrote by mail', async () => {
  const mail = apiOf(host.url, host.channelKeys.email);
  const params = { conversationId: 'letter-1' };
  const customer = { id: 'c-7', name: 'Ada Example', email: 'ada@customer.example' };
  const text = 'I want to speak to a person about <b>my bill</b>';
  const { body } = await mail('postMessage', {
    params,
    body: { messageId: 'm1', role: 'customer', text, channel: 'email', customer },
  });
  expect(body).toMatchObject({ decision: 'escalate', handoff: { channel: 'email' } });

  const team = await mailWith('[Customer care]').catch(() => mailWith('Ada Example'));
  expect(team).toContain('&lt;b&gt;my bill&lt;/b&gt;');
  expect(team).not.toContain('<b>my bill</b></td>');
  expect(team).toMatch(/auto-submitted/i);

  const handoffId = body.handoff?.id ?? '';
  await until(async () => (await agent('acceptHandoff', { params: { handoffId } })).status === 200);
  await agent('replyToCustomer', {
    params: { handoffId },
    body: { messageId: 'r1', text: 'Good morning Ada, I see your bill.' },
  });
  const answer = await mailWith('Good morning Ada, I see your bill.');
  expect(answer).toContain('ada@customer.example');
  expect(answer).toMatch(/in-reply-to/i);
});

it('starts one call-back in Amazon Connect, with what the agent must know, when the customer called', async () => {
  const phone = apiOf(host.url, host.channelKeys.voice);
  const customer = { id: 'c-8', name: 'Bela Example', phone: '+4930123456', tier: 'gold' };
  const body = {
    messageId: 'm1',
    role: 'customer',
    text: 'Can I talk to somebody please',
    channel: 'voice',
    customer,
  } as const;
  const answer = await phone('postMessage', { params: { conversationId: 'call-1' }, body });
  expect(answer.body).toMatchObject({ decision: 'escalate', handoff: { channel: 'voice' } });
  const calls = await until(async () => {
    const found = await outside<{ calls: { attributes?: Record<string, string> }[] }>('/calls');
    return found.calls.length > 0 && found.calls;
  });
  expect(calls).toHaveLength(1);
  expect(JSON.stringify(calls[0])).toContain('Bela Example');
  expect(JSON.stringify(calls[0])).toContain('+4930123456');
});

it('answers a contact flow of Amazon Connect with flat strings, and hands a caller over who asks for it', async () => {
  const say = async (text: string, turn: number) =>
    (await (
      await fetch(`${host.url}/local/outside/calls/incoming`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ contactId: 'contact-1', phone: '+4930765432', text, turn }),
      })
    ).json()) as Record<string, string>;
  expect(await say('My line is down', 1)).toMatchObject({ ok: 'true', decision: 'continue', control: 'assistant' });
  const handed = await say('I need to speak to a person', 2);
  expect(handed).toMatchObject({ ok: 'true', decision: 'escalate', reason: 'asked-for-person' });
  expect(Object.values(handed).every((value) => typeof value === 'string')).toBe(true);
});

it('serves the contract as OpenAPI 3.1 to anybody', async () => {
  const { body } = await apiOf(host.url)('readOpenApi');
  expect(body).toMatchObject({ openapi: '3.1.0' });
});
