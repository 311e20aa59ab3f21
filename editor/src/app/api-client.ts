import { operationRoutes } from 'virtual:operation-routes';
import type * as z from 'zod';
import type { OperationId, Operations, ResponseOf } from '../../../shared/api/operations.ts';
import { currentLanguage } from '../i18n/translate.ts';
import { networkProblem, problemFrom } from './api-problem.ts';
import { appConfig } from './config.ts';
import { endSession, freshToken } from './session.ts';

export type { OperationId } from '../../../shared/api/operations.ts';

/** What a caller may send, before defaults are filled in. */
type Part<Id extends OperationId, Name extends 'params' | 'query' | 'body'> = Operations[Id] extends {
  readonly [part in Name]: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : undefined;

/** Asked for when the schema has it, optional when every field of it is, and refused when there is none. */
type Field<Name extends string, Value> = Value extends undefined
  ? { readonly [name in Name]?: never }
  : Record<never, never> extends Value
    ? { readonly [name in Name]?: Value }
    : { readonly [name in Name]: Value };

export type CallInput<Id extends OperationId> = Field<'params', Part<Id, 'params'>> &
  Field<'query', Part<Id, 'query'>> &
  Field<'body', Part<Id, 'body'>> & {
    readonly signal?: AbortSignal;
    /** A channel's key, for the calls that only channels make; without it the person's own token goes along. */
    readonly channelKey?: string;
  };

export type CallResult<Id extends OperationId> = ResponseOf<Id>;

type CallArguments<Id extends OperationId> =
  Record<never, never> extends CallInput<Id> ? [input?: CallInput<Id>] : [input: CallInput<Id>];

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly channelKey?: string;
}

/**
 * Calls one operation of the public API as the person who is signed in.
 * Types come from the contract in `shared/api`; the server has checked the answer, so it is not parsed again here.
 * @throws {ApiProblem} for every failure, a lost connection included; an aborted call throws `AbortError` as fetch does
 */
export async function call<Id extends OperationId>(
  operationId: Id,
  ...[input]: CallArguments<Id>
): Promise<CallResult<Id>> {
  const loose = (input ?? {}) as LooseInput;
  const [method, url] = addressOf(operationId, loose);
  let response = await send(method, url, loose, loose.channelKey ?? (await freshToken()));
  if (response.status === 401 && loose.channelKey === undefined) {
    // Clocks differ: the token may have run out for the server a little before it does for us.
    response = await send(method, url, loose, await freshToken({ renew: true }));
    if (response.status === 401) endSession('expired');
  }
  if (!response.ok) throw await problemFrom(response);
  return (await readBody(response)) as CallResult<Id>;
}

/** The key under which TanStack Query keeps an operation's answer; `keyOf(id)` alone matches all of its answers. */
export function keyOf<Id extends OperationId>(
  operationId: Id,
  input?: Pick<LooseInput, 'params' | 'query' | 'body'>,
): readonly unknown[] {
  return input === undefined ? [operationId] : [operationId, input];
}

/** Options for `useQuery` and friends: `useQuery(queryOf('listHandoffs', { query: { queueId } }))`. */
export function queryOf<Id extends OperationId>(operationId: Id, ...[input]: CallArguments<Id>) {
  const callLoosely = call as (id: Id, input: LooseInput) => Promise<CallResult<Id>>;
  return {
    queryKey: keyOf(operationId, keyPartOf((input ?? {}) as LooseInput)),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<CallResult<Id>> =>
      callLoosely(operationId, { ...((input ?? {}) as LooseInput), signal }),
  };
}

/** Without the channel's key: a secret has no place in a cache key. */
const keyPartOf = ({ params, query, body }: LooseInput): Pick<LooseInput, 'params' | 'query' | 'body'> => ({
  ...(params && { params }),
  ...(query && { query }),
  ...(body !== undefined && { body }),
});

function addressOf(operationId: string, { params, query }: LooseInput): readonly [method: string, url: string] {
  const route = operationRoutes[operationId];
  if (route === undefined) throw new Error(`The API has no operation "${operationId}".`);
  const [method, template] = route;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params?.[name] ?? '')));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  const asked = search.size > 0 ? `?${search}` : '';
  return [method.toUpperCase(), `${appConfig().apiUrl}${path}${asked}`];
}

async function send(method: string, url: string, input: LooseInput, token: string | undefined): Promise<Response> {
  // Else the browser asks for its own languages, which may be others than the app speaks.
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': currentLanguage() };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  try {
    return await fetch(url, {
      method,
      headers,
      body: input.body === undefined ? null : JSON.stringify(input.body),
      signal: input.signal ?? null,
    });
  } catch (error) {
    if (input.signal?.aborted) throw error;
    throw networkProblem(error);
  }
}

async function readBody(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
  return isJson ? await response.json() : await response.text();
}
