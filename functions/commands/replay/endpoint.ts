import * as z from 'zod';
import type { CommandIo } from './io.ts';

const answer = z.object({
  decision: z.enum(['continue', 'offer', 'escalate']),
  reason: z.object({ code: z.string() }).optional(),
  ruleId: z.string().optional(),
  control: z.enum(['assistant', 'waiting', 'agent']),
});
export type Answer = z.infer<typeof answer>;

/** This call failed; others may do better. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
}

/** No call can succeed: nobody is there, or the key does not open. */
export class RunFailed extends Error {
  override readonly name = 'RunFailed';
}

const tries = 4;
const timeoutMs = 30_000;

/** The one endpoint that every channel calls. A message that meets a passing failure is posted again: its id makes that safe. */
export class Endpoint {
  private readonly url: string;
  private readonly key: string;
  private readonly io: Pick<CommandIo, 'fetch' | 'sleep'>;

  constructor(url: string, key: string, io: Pick<CommandIo, 'fetch' | 'sleep'>) {
    this.url = url;
    this.key = key;
    this.io = io;
  }

  /**
   * @throws {CallFailed} for a refusal, or when the endpoint keeps failing
   * @throws {RunFailed} when nobody answers, or the key is refused
   */
  async post(conversationId: string, message: Readonly<Record<string, unknown>>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.send(conversationId, message, attempt);
      const passing = response === undefined || response.status === 429 || response.status >= 500;
      if (response && (!passing || attempt === tries)) return this.read(response);
      await response?.body?.cancel();
      await this.io.sleep(pause(response, attempt));
    }
  }

  /** @returns `undefined` where nobody answered and another try is left */
  private async send(conversationId: string, message: unknown, attempt: number): Promise<Response | undefined> {
    try {
      return await this.io.fetch(`${this.url}/v1/conversations/${encodeURIComponent(conversationId)}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      if (attempt < tries) return undefined;
      throw new RunFailed(`Nobody answers at ${this.url}: start Baton with npm start, or give --url.`, {
        cause: error,
      });
    }
  }

  private async read(response: Response): Promise<Answer> {
    const body: unknown = await response.json().catch(() => undefined);
    if (response.status === 401) throw new RunFailed('Baton refused the key: check --key.');
    if (!response.ok) throw new CallFailed(`${response.status} ${detailOf(body)}`.trim());
    const parsed = answer.safeParse(body);
    if (parsed.success) return parsed.data;
    throw new RunFailed(`What answers at ${this.url} is not Baton's API: check --url.`);
  }
}

/** As long as the server asks for, but no more than half a minute; else a little longer each time. */
function pause(response: Response | undefined, attempt: number): number {
  const asked = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(asked) ? Math.min(asked, 30) * 1_000 : 150 * 2 ** attempt;
}

function detailOf(body: unknown): string {
  const problem = z.object({ code: z.string().optional(), detail: z.string().optional() }).safeParse(body);
  return problem.success ? [problem.data.code, problem.data.detail].filter(Boolean).join(': ') : '';
}
