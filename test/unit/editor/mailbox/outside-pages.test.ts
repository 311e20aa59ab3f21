import { beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '../../../../functions/local/aws/connect/call.ts';
import { openCallCentre } from '../../../../functions/local/aws/connect/calls.ts';
import type { Mail } from '../../../../functions/local/aws/mail/mail.ts';
import { openQueues, type Queues } from '../../../../functions/local/aws/queues/queues.ts';
import { openStore, type Store } from '../../../../functions/local/aws/store.ts';
import { createTopic } from '../../../../functions/local/aws/topic.ts';
import { outsidePages } from '../../../../functions/local/outside-pages/routes.ts';

const log = () => undefined;
const mail: Mail = {
  id: 'm-1',
  receivedAtMs: 5,
  from: { name: 'Baton', address: 'baton@example.com' },
  to: [{ name: '', address: 'team@example.com' }],
  cc: [],
  replyTo: [],
  recipients: ['team@example.com'],
  subject: 'A case',
  html: '<p>Hello</p>',
  headers: [],
  attachments: [
    { fileName: 'a.txt', contentType: 'text/plain', contentBase64: Buffer.from('four').toString('base64') },
  ],
};

let store: Store;
let queues: Queues;
let invoked: [name: string, event: unknown][];
let answer: () => Promise<unknown>;
let isMailBroken: boolean;
let arrivals: ReturnType<typeof createTopic<Mail>>;
let pages: ReturnType<typeof outsidePages>;
let startCall: () => Promise<string>;

beforeEach(async () => {
  store = await openStore();
  invoked = [];
  isMailBroken = true;
  answer = async () => ({ ok: 'true', decision: 'continue' });
  queues = await openQueues({
    store,
    log,
    subscriptions: [{ name: 'notify-email', pattern: {}, function: 'notify-email', batchSize: 1, maxReceives: 2 }],
    invoke: async () => {
      if (isMailBroken) throw new Error('The mail server is away');
    },
    backoff: () => 0,
  });
  queues.start();
  arrivals = createTopic<Mail>(log);
  const centre = openCallCentre({ store, log, now: () => 1_000 });
  startCall = () =>
    centre.start({ name: 'Call back', instanceId: 'i', attributes: { whisper: 'Ana' }, references: {} }, undefined);
  pages = outsidePages({
    mailbox: {
      list: async () => [mail],
      read: async (id) => (id === mail.id ? mail : undefined),
      subscribe: arrivals.subscribe,
    },
    calls: centre.calls,
    queues,
    invoke: async (name, event) => {
      invoked.push([name, event]);
      return answer();
    },
    heartbeatMs: 60_000,
  });
});

const get = async (path: string) => {
  const response = await pages.request(path);
  return { status: response.status, body: await response.json() };
};

const post = async (path: string, body: unknown = {}) => {
  const response = await pages.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

const turn = { contactId: 'c-1', phone: '+493023125042', text: 'Hello', turn: 1 };

describe('mails', () => {
  it('are read without the bytes of their attachments', async () => {
    const { body } = await get('/mails/m-1');
    expect(body).toMatchObject({ subject: 'A case', attachments: [{ fileName: 'a.txt', sizeBytes: 4 }] });
    expect(JSON.stringify(body)).not.toContain('contentBase64');
  });

  it('are not found in the form of every other problem', async () => {
    expect(await get('/mails/nowhere')).toMatchObject({ status: 404, body: { code: 'not-found', status: 404 } });
  });
});

describe('a simulated caller', () => {
  it('goes through the contact-flow function as Amazon Connect would call it', async () => {
    expect(await post('/calls/incoming', turn)).toEqual({ status: 200, body: { ok: 'true', decision: 'continue' } });
    expect(invoked).toMatchObject([
      [
        'connect-flow',
        {
          Name: 'ContactFlowEvent',
          Details: {
            ContactData: { ContactId: 'c-1', CustomerEndpoint: { Address: '+493023125042' } },
            Parameters: { text: 'Hello', turn: '1' },
          },
        },
      ],
    ]);
  });

  it('stays in the list with each turn once, a repeated one included', async () => {
    await post('/calls/incoming', turn);
    await post('/calls/incoming', { ...turn, text: 'A person, please', turn: 2 });
    await post('/calls/incoming', { ...turn, text: 'A person, please', turn: 2 });
    const { body } = await get('/calls');
    expect(body.calls).toHaveLength(1);
    expect(body.calls[0]).toMatchObject({
      kind: 'incoming',
      turns: [{ turn: 1 }, { turn: 2, text: 'A person, please' }],
    });
  });

  it('may withhold the number, but not say one that is none', async () => {
    const { phone: _phone, ...withheld } = turn;
    expect(await post('/calls/incoming', withheld)).toMatchObject({ status: 200 });
    expect(await post('/calls/incoming', { ...turn, phone: '030' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'phone' }] },
    });
  });

  it('hears of a flow that failed, and of one that answers in another form', async () => {
    answer = () => Promise.reject(new Error('took longer than 8 s'));
    expect(await post('/calls/incoming', turn)).toMatchObject({
      status: 502,
      body: { code: 'flow-failed', detail: 'took longer than 8 s' },
    });
    answer = async () => ({ nested: {} });
    expect(await post('/calls/incoming', turn)).toMatchObject({ status: 502 });
    expect((await get('/calls')).body).toEqual({ calls: [] });
  });

  it('cannot go on once the call is over', async () => {
    await post('/calls/incoming', turn);
    expect((await post('/calls/c-1/complete')).body).toMatchObject({ id: 'c-1', completedAtMs: expect.any(Number) });
    expect(await post('/calls/incoming', { ...turn, turn: 2 })).toMatchObject({ status: 409 });
  });
});

describe('a call-back', () => {
  it('is listed beside simulated calls, the latest first, and can be done', async () => {
    const id = await startCall();
    await post('/calls/incoming', turn);
    const kinds = (await get('/calls')).body.calls.map(({ kind }: Call & { kind: string }) => kind);
    expect(kinds).toEqual(['incoming', 'call-back']);
    expect((await post(`/calls/${id}/complete`)).body).toMatchObject({ kind: 'call-back', completedAtMs: 1_000 });
    expect(await post('/calls/nowhere/complete')).toMatchObject({ status: 404 });
  });
});

describe('what was not delivered', () => {
  const event = {
    id: 'e-1',
    'detail-type': 'handoff.queued',
    detail: { data: { handoffId: 'h-1' } },
    source: 'baton',
    account: '',
    region: '',
    time: '',
    version: '0',
    resources: [],
  };

  it('is told with its reason, and goes out when it is sent again', async () => {
    await queues.send([{ queue: 'notify-email', event }]);
    await queues.idle();
    expect((await get('/dead-letters')).body.deadLetters).toMatchObject([
      { queue: 'notify-email', eventType: 'handoff.queued', receives: 2, lastError: 'The mail server is away' },
    ]);
    isMailBroken = false;
    expect(await post('/dead-letters/redrive', { queue: 'notify-chat' })).toEqual({
      status: 200,
      body: { redriven: 0 },
    });
    expect(await post('/dead-letters/redrive')).toEqual({ status: 200, body: { redriven: 1 } });
    await queues.idle();
    expect((await get('/dead-letters')).body).toEqual({ deadLetters: [], total: 0 });
  });

  it('cannot be sent again by a form of another site', async () => {
    const response = await pages.request('/dead-letters/redrive', { method: 'POST', body: 'queue=notify-email' });
    expect(response.status).toBe(415);
  });
});

describe('hints', () => {
  it('say what kind of thing is new, and nothing about it', async () => {
    const response = await pages.request('/events');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('retry:');
    arrivals.publish(mail);
    expect((await reader?.read())?.value).toBe('data: {"kind":"mail"}\n\n');
    await startCall();
    expect((await reader?.read())?.value).toBe('data: {"kind":"call"}\n\n');
    await reader?.cancel();
  });
});
