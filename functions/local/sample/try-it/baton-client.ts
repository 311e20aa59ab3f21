import * as z from 'zod';

/**
 * The four calls of Baton's public API that a chat needs. Written as an integrator would, from the API's description:
 * it shares no code with Baton, and reads only the fields that it uses, so new ones do not break it.
 */
const control = z.enum(['assistant', 'waiting', 'agent']);

const handoff = z.object({
  state: z.string(),
  queue: z.string().optional(),
  queueName: z.string().optional(),
  position: z.number().optional(),
  wait: z.object({ minSeconds: z.number(), maxSeconds: z.number() }).optional(),
  agentName: z.string().optional(),
});

const answer = z.object({
  seq: z.number(),
  decision: z.enum(['continue', 'offer', 'escalate']),
  reason: z.object({ text: z.string() }).optional(),
  ruleId: z.string().optional(),
  control,
  say: z.object({ text: z.string() }).optional(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  handoff: handoff.optional(),
});
export type Answer = z.infer<typeof answer>;

const listedMessage = z.object({
  seq: z.number(),
  messageId: z.string(),
  role: z.enum(['customer', 'assistant', 'agent', 'system']),
  text: z.string(),
  at: z.string(),
  author: z.string().optional(),
});
export type ListedMessage = z.infer<typeof listedMessage>;

const messageList = z.object({ messages: z.array(listedMessage), control });
export type MessageList = z.infer<typeof messageList>;

const standing = z.object({ control, handoff });
export type Standing = z.infer<typeof standing>;

/** What Baton sends to a chat's webhook. */
export const notice = z.object({
  type: z.string(),
  data: z.object({
    conversationId: z.string(),
    control,
    message: listedMessage.optional(),
  }),
});
export type Notice = z.infer<typeof notice>;

/** Baton said no; `problem` is its own explanation (RFC 9457). */
export class BatonRefusal extends Error {
  readonly status: number;
  readonly problem: Readonly<Record<string, unknown>>;
  constructor(status: number, problem: Readonly<Record<string, unknown>>) {
    super(typeof problem.detail === 'string' ? problem.detail : `Baton answered ${status}.`);
    this.name = 'BatonRefusal';
    this.status = status;
    this.problem = problem;
  }
}

/** Baton could not be reached, or answered with something that is not its API. */
export class BatonUnreachable extends Error {
  override readonly name = 'BatonUnreachable';
}

const timeoutMs = 10_000;

export class BatonClient {
  private readonly apiUrl: string;
  private readonly channelKey: string;
  private readonly send: typeof fetch;

  constructor(apiUrl: string, channelKey: string, send: typeof fetch = fetch) {
    this.apiUrl = apiUrl.replace(/\/+$/, '');
    this.channelKey = channelKey;
    this.send = send;
  }

  postMessage(conversationId: string, message: Readonly<Record<string, unknown>>): Promise<Answer> {
    return this.call(answer, 'POST', conversationId, 'messages', message);
  }

  askForPerson(conversationId: string, request: Readonly<Record<string, unknown>>): Promise<Answer> {
    return this.call(answer, 'POST', conversationId, 'handoff', request);
  }

  listMessages(conversationId: string, after: number): Promise<MessageList> {
    return this.call(messageList, 'GET', conversationId, `messages?after=${after}`);
  }

  readHandoff(conversationId: string): Promise<Standing> {
    return this.call(standing, 'GET', conversationId, 'handoff');
  }

  cancelHandoff(conversationId: string): Promise<Standing> {
    return this.call(standing, 'DELETE', conversationId, 'handoff');
  }

  /**
   * @throws {BatonRefusal} for any answer but 2xx
   * @throws {BatonUnreachable} when there is no answer, or not one of the API's
   */
  private async call<T>(
    schema: z.ZodType<T>,
    method: string,
    conversationId: string,
    path: string,
    body?: unknown,
  ): Promise<T> {
    const url = `${this.apiUrl}/v1/conversations/${encodeURIComponent(conversationId)}/${path}`;
    const response = await this.request(url, {
      method,
      headers: {
        authorization: `Bearer ${this.channelKey}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const read: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new BatonRefusal(response.status, isRecord(read) ? read : {});
    const parsed = schema.safeParse(read);
    if (!parsed.success)
      throw new BatonUnreachable('The answer did not come from Baton’s API.', { cause: parsed.error });
    return parsed.data;
  }

  private async request(url: string, init: RequestInit): Promise<Response> {
    try {
      return await this.send(url, init);
    } catch (error) {
      throw new BatonUnreachable('Baton did not answer.', { cause: error });
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
