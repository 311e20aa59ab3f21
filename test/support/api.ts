import type { OperationId, ResponseOf } from '../../shared/api/operations.ts';
import { operations } from '../../shared/api/operations.ts';

export interface Reply<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CallOptions {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls an operation of the public API over HTTP, with a channel key or a staff token. */
export const apiOf =
  (url: string, credential?: string) =>
  async <Id extends OperationId>(
    id: Id,
    { params = {}, query = {}, body, headers = {} }: CallOptions = {},
  ): Promise<Reply<ResponseOf<Id>>> => {
    const { method, path } = operations[id];
    const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(params[name])));
    const search = new URLSearchParams(query).toString();
    const response = await fetch(`${url}${filled}${search && `?${search}`}`, {
      method,
      headers: {
        ...(credential && { authorization: `Bearer ${credential}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as ResponseOf<Id> };
  };

/** Asks again until what is wanted is there; events take a moment. */
export async function until<T>(ask: () => Promise<T | undefined | false>, timeoutMs = 10_000): Promise<T> {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > endMs) throw new Error(`It did not happen within ${timeoutMs / 1_000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
