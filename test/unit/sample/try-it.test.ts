import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame, MessageFrame } from '../../../functions/local/sample/try-it/frames.ts';
import { createTryIt } from '../../../functions/local/sample/try-it.ts';
import { FakeBaton } from './fake-baton.ts';

const secret = `whsec_${Buffer.from('a secret of exactly 32 bytes, so').toString('base64')}`;

let baton: FakeBaton;
let app: ReturnType<typeof createTryIt>;
let pages: Page[];

beforeEach(() => {
  baton = new FakeBaton();
  app = createTryIt({ apiUrl: 'http://baton.test', channelKey: 'key', webhookSecret: secret, fetch: baton.fetch });
  pages = [];
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
});

/** A visitor's page: reads the stream and keeps its frames. */
class Page {
  readonly frames: Frame[] = [];
  readonly ids: string[] = [];
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly ended: Promise<void>;

  constructor(response: Response) {
    if (!response.body) throw new Error('no stream');
    this.reader = response.body.getReader();
    this.ended = this.read();
  }

  messages(): readonly MessageFrame[] {
    return this.frames.filter((frame) => frame.kind === 'message');
  }
  texts(): readonly string[] {
    return this.messages().map(({ role, text }) => `${role}: ${text}`);
  }
  control(): string | undefined {
    return this.frames.findLast((frame) => frame.kind === 'status')?.control;
  }
  async close(): Promise<void> {
    await this.reader.cancel();
    await this.ended;
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let buffer = '';
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) return;
      const events = (buffer + decoder.decode(value, { stream: true })).split('\n\n');
      buffer = events.pop() ?? '';
      for (const event of events) this.take(event);
    }
  }
  private take(event: string): void {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(event)?.[1];
    const data = field('data');
    if (data) this.frames.push(JSON.parse(data));
    const id = field('id');
    if (id) this.ids.push(id);
  }
}

async function open(headers: Record<string, string> = {}): Promise<Page> {
  const page = new Page(await app.request('/c/events', { headers }));
  pages.push(page);
  await vi.waitFor(() => expect(page.control()).toBeDefined());
  return page;
}

const post = (path: string, body: unknown, headers = { 'content-type': 'application/json' }) =>
  app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });

const write = async (text: string, messageId: string) => (await post('/c/messages', { messageId, text })).json();

function notify(type: string, data: object, { id = `msg_${type}_${baton.seq}`, key = secret } = {}) {
  const body = JSON.stringify({ type, timestamp: '2026-11-18T09:00:00.000Z', data: { conversationId: 'c', ...data } });
  const now = new Date();
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(key).sign(id, now, body),
  };
  return app.request('/webhook', { method: 'POST', headers, body });
}

describe('a message to the try-it chat', () => {
  it('is answered by the assistant while Baton lets it go on', async () => {
    const { messages, status } = await write('Where do I find my PUK?', 'm-1');
    expect(messages).toMatchObject([
      { kind: 'message', seq: 1, role: 'customer', text: 'Where do I find my PUK?' },
      { kind: 'message', seq: 2, role: 'assistant', text: expect.stringContaining('SIM card') },
    ]);
    expect(status).toEqual({ kind: 'status', control: 'assistant' });
  });

  it('brings what Baton says, and no answer of the assistant, when a person takes over', async () => {
    const { messages, status } = await write('I want a person', 'm-1');
    expect(messages).toMatchObject([
      { seq: 1, role: 'customer' },
      { seq: 1.5, role: 'system', text: 'A person will take over from here.' },
    ]);
    expect(status).toMatchObject({ control: 'waiting', handoff: { state: 'queued', position: 1 } });
    expect(baton.calls).toHaveLength(1);
  });

  it('keeps back a draft that Baton answers with a handoff', async () => {
    await write('xyzzy plugh', 'm-1');
    const { messages } = await write('quux frobnicate', 'm-2');
    expect(messages).toMatchObject([
      { seq: 3, role: 'customer' },
      { seq: 4.5, role: 'system' },
    ]);
    expect(messages).toHaveLength(2);
  });

  it('keeps the assistant silent when someone took over while it was thinking', async () => {
    baton.before = ({ role }) => {
      if (role === 'assistant') baton.control = 'agent';
    };
    const { messages, status } = await write('Where do I find my PUK?', 'm-1');
    expect(messages).toMatchObject([{ role: 'customer' }]);
    expect(messages).toHaveLength(1);
    expect(status.control).toBe('agent');
  });

  it('posts the assistant’s confidence, topics, sources and intent', async () => {
    const bodies: Record<string, unknown>[] = [];
    baton.before = (body) => void bodies.push(body);
    await write('Where do I find my PUK?', 'm-1');
    expect(bodies[1]).toMatchObject({
      role: 'assistant',
      topics: ['mobile'],
      intent: 'puk',
      sources: ['faq/puk'],
      answered: true,
    });
  });

  it('is one message, however often the page sends it', async () => {
    const first = await write('Where do I find my PUK?', 'm-1');
    const again = await write('Where do I find my PUK?', 'm-1');
    expect(again.messages.map(({ seq }: MessageFrame) => seq)).toEqual(
      first.messages.map(({ seq }: MessageFrame) => seq),
    );
    expect(baton.seq).toBe(2);
  });

  it('does not bring an old state back when the page sends an old message again', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    await app.request('/c/handoff', { method: 'DELETE' });
    expect((await write('I want a person', 'm-1')).status).toEqual({ kind: 'status', control: 'assistant' });
    expect(page.control()).toBe('assistant');
  });

  it.each([{}, { messageId: 'm-1' }, { text: 'Hello' }, 'Hello', null])('needs an id and a text: %j', async (body) => {
    const response = await post('/c/messages', body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is refused as plain text, which a page of any origin could send', async () => {
    const response = await post('/c/messages', { messageId: 'm-1', text: 'Hello' }, { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
  });

  it('is refused when it is too long', async () => {
    expect((await post('/c/messages', { messageId: 'm-1', text: 'x'.repeat(200_000) })).status).toBe(413);
  });
});

describe('when Baton fails', () => {
  it('passes its explanation on', async () => {
    baton.failWith = 422;
    const response = await post('/c/messages', { messageId: 'm-1', text: 'Hello' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: 'not now' });
  });

  it('does not blame the visitor for a key that is refused', async () => {
    app = createTryIt({ apiUrl: 'http://baton.test', channelKey: 'old', webhookSecret: secret, fetch: baton.fetch });
    expect((await post('/c/messages', { messageId: 'm-1', text: 'Hello' })).status).toBe(502);
  });

  it('says so when nobody answers', async () => {
    const nobody = () => Promise.reject(new TypeError('fetch failed'));
    app = createTryIt({ apiUrl: 'http://baton.test', channelKey: 'key', webhookSecret: secret, fetch: nobody });
    const response = await post('/c/messages', { messageId: 'm-1', text: 'Hello' });
    expect([response.status, (await response.json()).detail]).toEqual([502, 'Baton did not answer.']);
  });

  it('ends the stream, so that the page connects again', async () => {
    baton.failWith = 503;
    const page = new Page(await app.request('/c/events'));
    await page.ended;
    expect(page.frames).toEqual([]);
  });
});

describe('asking for a person, and thinking better of it', () => {
  it('works with an empty body', async () => {
    const response = await app.request('/c/ask-for-person', { method: 'POST' });
    expect(await response.json()).toMatchObject({
      messages: [{ role: 'system', text: 'A person will take over from here.' }],
      status: { control: 'waiting' },
    });
  });

  it('gives the conversation back to the assistant when the visitor stops waiting', async () => {
    await write('I want a person', 'm-1');
    const response = await app.request('/c/handoff', { method: 'DELETE' });
    expect(await response.json()).toEqual({ messages: [], status: { kind: 'status', control: 'assistant' } });
  });

  it('says why when it is too late to stop waiting', async () => {
    await write('I want a person', 'm-1');
    baton.control = 'agent';
    const response = await app.request('/c/handoff', { method: 'DELETE' });
    expect([response.status, (await response.json()).code]).toEqual([409, 'not-waiting']);
  });
});

describe('the stream of a visitor', () => {
  it('begins with the whole conversation, page by page, and its state', async () => {
    await write('Where do I find my PUK?', 'm-1');
    await write('I want a person', 'm-2');
    const page = await open();
    expect(page.messages().map(({ seq }) => seq)).toEqual([1, 2, 3, 3.5]);
    expect(page.ids).toEqual(['1', '2', '3', '3.5']);
    expect(page.frames.at(-1)).toMatchObject({ kind: 'status', control: 'waiting', handoff: { position: 1 } });
  });

  it('begins empty for a conversation that has not begun', async () => {
    const page = await open();
    expect(page.frames).toEqual([{ kind: 'status', control: 'assistant' }]);
  });

  it.each([
    ['3', [3.5]],
    ['3.5', []],
    ['2', [3, 3.5]],
    ['nonsense', [1, 2, 3, 3.5]],
  ])('goes on after Last-Event-ID %s', async (id, seqs) => {
    await write('Where do I find my PUK?', 'm-1');
    await write('I want a person', 'm-2');
    const page = await open({ 'last-event-id': id });
    expect(page.messages().map(({ seq }) => seq)).toEqual(seqs);
  });

  it('shows each message of a conversation once, with the assistant typing in between', async () => {
    const page = await open();
    await write('Where do I find my PUK?', 'm-1');
    await vi.waitFor(() => expect(page.texts()).toHaveLength(2));
    expect(
      page.frames.map((frame) =>
        frame.kind === 'message' ? frame.role : frame.kind === 'typing' ? `typing ${frame.on}` : frame.kind,
      ),
    ).toEqual(['status', 'customer', 'typing true', 'typing false', 'assistant']);
  });

  it('shows the same to two pages', async () => {
    const [one, other] = [await open(), await open()];
    await write('Where do I find my PUK?', 'm-1');
    await vi.waitFor(() => expect(other.texts()).toHaveLength(2));
    expect(one.frames).toEqual(other.frames);
  });

  it('shows what happens while it is opened once, in order, with the status that holds at the end', async () => {
    await write('Where do I find my PUK?', 'm-1');
    let goOn = (): void => undefined;
    baton.beforeList = new Promise((resolve) => {
      goOn = resolve;
    });
    const page = new Page(await app.request('/c/events'));
    pages.push(page);
    await write('Where can I download an old bill?', 'm-2');
    await write('I want a person', 'm-3');
    goOn();
    await vi.waitFor(() => expect(page.control()).toBeDefined());
    expect(page.messages().map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 5.5]);
    expect(page.frames.filter(({ kind }) => kind !== 'message')).toMatchObject([
      { kind: 'status', control: 'waiting' },
    ]);
  });

  it('survives a restart of the service', async () => {
    await write('I want a person', 'm-1');
    app = createTryIt({ apiUrl: 'http://baton.test', channelKey: 'key', webhookSecret: secret, fetch: baton.fetch });
    const page = await open();
    expect(page.texts()).toEqual(['customer: I want a person', 'system: A person will take over from here.']);
    expect(page.control()).toBe('waiting');
  });

  it('tells a new place in line, and gives a sign of life', async () => {
    app = createTryIt({
      apiUrl: 'http://baton.test',
      channelKey: 'key',
      webhookSecret: secret,
      fetch: baton.fetch,
      heartbeatMs: 5,
    });
    baton.position = 4;
    await write('I want a person', 'm-1');
    const page = await open();
    baton.position = 3;
    await vi.waitFor(() => expect(page.frames.at(-1)).toMatchObject({ kind: 'status', handoff: { position: 3 } }));
  });
});

describe('the webhook', () => {
  it('brings a person’s words to the page at once', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    baton.control = 'agent';
    const joined = baton.write('system', 'Leyla is with you now.');
    expect((await notify('message.delivered', { control: 'agent', message: joined })).status).toBe(204);
    const callsBefore = baton.calls.length;
    await notify('message.delivered', { control: 'agent', message: baton.write('agent', 'Hello, how can I help?') });
    await vi.waitFor(() =>
      expect(page.texts().slice(2)).toEqual(['system: Leyla is with you now.', 'agent: Hello, how can I help?']),
    );
    expect(page.messages().at(-1)?.author).toBe('Leyla');
    expect(page.frames.findLast(({ kind }) => kind === 'status')).toMatchObject({
      control: 'agent',
      handoff: { agentName: 'Leyla' },
    });
    // The next in order needs no look at Baton.
    expect(baton.calls).toHaveLength(callsBefore);
  });

  it('shows a message once that comes twice', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    const message = baton.write('agent', 'Hello');
    await notify('message.delivered', { control: 'waiting', message }, { id: 'msg_1' });
    await notify('message.delivered', { control: 'waiting', message }, { id: 'msg_1' });
    await notify('message.delivered', { control: 'waiting', message }, { id: 'msg_2' });
    await vi.waitFor(() => expect(page.texts()).toHaveLength(3));
    await write('Thanks', 'm-2');
    await vi.waitFor(() => expect(page.texts()).toHaveLength(4));
    expect(page.texts().filter((text) => text === 'agent: Hello')).toHaveLength(1);
  });

  it('keeps the order when notices overtake one another', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    const first = baton.write('agent', 'First');
    const second = baton.write('agent', 'Second');
    await notify('message.delivered', { control: 'waiting', message: second });
    await notify('message.delivered', { control: 'waiting', message: first }, { id: 'msg_late' });
    await vi.waitFor(() => expect(page.texts().slice(2)).toEqual(['agent: First', 'agent: Second']));
  });

  it('makes good for a notice that never came, when the visitor writes', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    baton.write('agent', 'Are you there?');
    await write('Yes', 'm-2');
    await vi.waitFor(() => expect(page.texts().slice(2)).toEqual(['agent: Are you there?', 'customer: Yes']));
  });

  it('tells that the assistant is back', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    baton.control = 'assistant';
    baton.write('system', 'Our assistant is with you again.');
    await notify('handoff.returned', { control: 'assistant' });
    await vi.waitFor(() => expect(page.control()).toBe('assistant'));
    expect(page.texts().at(-1)).toBe('system: Our assistant is with you again.');
  });

  it('hears a late notice without believing what it says about now', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    baton.control = 'agent';
    await notify('handoff.queued', { control: 'waiting' });
    await vi.waitFor(() => expect(page.control()).toBe('agent'));
  });

  it('asks for a notice again that could not be heard', async () => {
    const page = await open();
    await write('I want a person', 'm-1');
    baton.write('system', 'Still waiting.');
    baton.failWith = 503;
    expect((await notify('handoff.timed-out', { control: 'waiting' }, { id: 'msg_1' })).status).toBe(503);
    baton.failWith = undefined;
    expect((await notify('handoff.timed-out', { control: 'waiting' }, { id: 'msg_1' })).status).toBe(204);
    await vi.waitFor(() => expect(page.texts().at(-1)).toBe('system: Still waiting.'));
  });

  it('is content with a conversation that nobody watches', async () => {
    expect((await notify('handoff.queued', { control: 'waiting' })).status).toBe(204);
    expect(baton.calls).toEqual([]);
  });

  it('passes over a kind of notice that it does not know', async () => {
    expect((await notify('weather.changed', { conversationId: 7 })).status).toBe(204);
  });

  it('refuses a wrong signature, and one that is missing', async () => {
    const wrong = `whsec_${Buffer.from('another secret of 32 bytes, or so').toString('base64')}`;
    expect((await notify('handoff.queued', { control: 'waiting' }, { key: wrong })).status).toBe(401);
    expect((await app.request('/webhook', { method: 'POST', body: '{}' })).status).toBe(401);
  });
});
