import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';
import { SampleAssistant } from './assistant.ts';
import { BatonClient, BatonRefusal, BatonUnreachable, notice } from './try-it/baton-client.ts';
import { Recent } from './try-it/recent.ts';
import { TryItService } from './try-it/service.ts';
import { visitorStream } from './try-it/visitor-stream.ts';

export interface TryItSettings {
  /** Where Baton's API is, without `/v1`. */
  readonly apiUrl: string;
  /** A key of the chat channel; it stays on this side, the visitor's page never has it. */
  readonly channelKey: string;
  /** Of the chat channel's webhook: `whsec_…`. */
  readonly webhookSecret: string;
  readonly assistant?: SampleAssistant;
  /** For tests: how Baton is called, and how often a silent stream gives a sign of life. */
  readonly fetch?: typeof fetch;
  readonly heartbeatMs?: number;
}

const maxBodyBytes = 128 * 1_024;

const customer = z.record(z.string(), z.unknown());
const visitorMessage = z.object({
  messageId: z.string().min(1),
  text: z.string().min(1),
  language: z.string().optional(),
  customer: customer.optional(),
});
const personRequest = z.object({
  messageId: z.string().min(1).optional(),
  language: z.string().optional(),
  customer: customer.optional(),
});

/**
 * The try-it chat, to be mounted at `/local/try`: an ordinary client of Baton's public API, with a small assistant. A
 * visitor's page needs no key; it is meant for one machine, not for the internet.
 */
export function createTryIt({
  apiUrl,
  channelKey,
  webhookSecret,
  assistant = new SampleAssistant(),
  fetch: send,
  heartbeatMs = 15_000,
}: TryItSettings): Hono {
  const service = new TryItService(new BatonClient(apiUrl, channelKey, send), assistant);
  const webhook = new Webhook(webhookSecret);
  const heard = new Recent(2_000);
  const app = new Hono();

  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: (c) => refuse(c, 413, 'The message is too long.') }));
  app.onError(toReply);

  app.post('/webhook', async (c) => {
    const body = await c.req.text();
    if (!isSigned(webhook, body, c.req.header())) return refuse(c, 401, 'The signature does not fit.');
    const parsed = notice.safeParse(readJson(body));
    // A kind of notice that this version does not know is no reason to have it sent again and again.
    if (!parsed.success) return c.body(null, 204);
    const id = c.req.header('webhook-id') ?? '';
    if (!heard.has(id)) await service.hear(parsed.data);
    // Noted only now: what failed must be heard when it comes again.
    heard.add(id);
    return c.body(null, 204);
  });

  app.post('/:conversationId/messages', async (c) => {
    const message = visitorMessage.safeParse(await readBody(c));
    if (!message.success) return refuse(c, 400, 'Send JSON with a messageId and a text.');
    return c.json(await service.receive(c.req.param('conversationId'), message.data));
  });

  app.post('/:conversationId/ask-for-person', async (c) => {
    const request = personRequest.safeParse((await readBody(c)) ?? {});
    if (!request.success) return refuse(c, 400, 'Send JSON with a messageId, or nothing.');
    const { messageId = `ask-${randomUUID()}`, ...rest } = request.data;
    return c.json(await service.askForPerson(c.req.param('conversationId'), { messageId, ...rest }));
  });

  app.delete('/:conversationId/handoff', async (c) => c.json(await service.stopWaiting(c.req.param('conversationId'))));

  app.get('/:conversationId/events', (c) => visitorStream(c, service, c.req.param('conversationId'), heartbeatMs));

  return app;
}

/** @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
function isSigned(webhook: Webhook, body: string, headers: Record<string, string>): boolean {
  try {
    webhook.verify(body, headers);
    return true;
  } catch {
    return false;
  }
}

/**
 * @returns `undefined` for anything but JSON. The content type counts: a page of another origin can send plain text
 * without asking, but not JSON, so nobody else's page can write in a visitor's name.
 */
async function readBody(c: Context): Promise<unknown> {
  if (!c.req.header('content-type')?.startsWith('application/json')) return undefined;
  return readJson(await c.req.text());
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toReply(error: Error, c: Context): Response {
  if (error instanceof BatonRefusal) {
    // The key is ours: that it does not work is nothing that the visitor could mend.
    if (error.status === 401 || error.status === 403) return refuse(c, 502, 'Baton refused our channel key.');
    return problem(c, error.status, error.problem);
  }
  if (error instanceof BatonUnreachable) return refuse(c, 502, error.message);
  console.error(error);
  return refuse(c, 500, 'Something went wrong here.');
}

const refuse = (c: Context, status: number, detail: string): Response =>
  problem(c, status, { type: 'about:blank', title: 'Not possible', status, detail });

const problem = (c: Context, status: number, body: Readonly<Record<string, unknown>>): Response =>
  c.body(JSON.stringify(body), status as 400, { 'content-type': 'application/problem+json' });
