import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Operation } from '../../shared/api/operation.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { NotFoundError, ValidationError } from '../../shared/errors.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { Logger } from '../ports/logger.ts';
import type { SignedIn } from '../ports/outside.ts';
import { type AccessDeps, admit, type Caller } from './access.ts';
import { errorToResponse, statusOf } from './error-to-response.ts';
import { parseJsonBody } from './json-body.ts';
import { languageAsked, type SpokenLanguage } from './language.ts';

type Part<O, K extends string> = O extends { readonly [P in K]: infer S extends z.ZodType } ? z.infer<S> : undefined;
type Who<A> = A extends { readonly kind: 'channel' }
  ? { readonly channel: Channel }
  : A extends { readonly kind: 'staff' }
    ? { readonly person: SignedIn }
    : object;

/** A call that has passed every check: who it is, and its parts as their schemas say. */
export type Call<O extends Operation> = Who<O['access']> & {
  readonly params: Part<O, 'params'>;
  readonly query: Part<O, 'query'>;
  readonly body: Part<O, 'body'>;
  /** What sentences in the answer are to be in. */
  readonly language: SpokenLanguage;
};

/** One handler for each operation, and none for any other. */
export type Handlers<O extends Readonly<Record<string, Operation>>> = {
  readonly [Id in keyof O]: (call: Call<O[Id]>) => Promise<z.infer<O[Id]['response']>>;
};

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * A Lambda function behind an HTTP API: finds the operation of the route, lets the caller in, parses each part, calls
 * the handler and shapes the reply.
 */
export function httpHandler<O extends Readonly<Record<string, Operation>>>(
  operations: O,
  handlers: Handlers<O>,
  deps: AccessDeps & { readonly logger: Logger },
): HttpHandler {
  const byRoute = new Map(
    Object.entries(operations).map(([id, operation]) => [`${operation.method} ${operation.path}`, { id, operation }]),
  );
  return async (event) => {
    const { requestId } = event.requestContext;
    try {
      const route = byRoute.get(event.routeKey);
      if (!route) throw new NotFoundError('There is no such call; /v1/openapi.json lists all.');
      const caller = await admit(route.operation.access, event.headers.authorization, deps);
      const language = languageAsked(event.headers['accept-language']);
      const call = { ...who(caller), ...parse(route.operation, event), language };
      const handler = handlers[route.id] as unknown as (call: unknown) => Promise<unknown>;
      return json(await handler(call));
    } catch (error) {
      const status = statusOf(error);
      const facts = { requestId, route: event.routeKey, status, cause: String(error) };
      if (status >= 500) deps.logger.error('Request failed', { ...facts, ...rootCause(error) });
      else deps.logger.info('Request refused', { ...facts, cause: (error as Error).name });
      return errorToResponse(error, requestId);
    }
  };
}

const who = (caller: Caller): object =>
  caller.kind === 'channel' ? { channel: caller.channel } : caller.kind === 'staff' ? { person: caller.person } : {};

function parse({ params, query, body }: Operation, event: APIGatewayProxyEventV2) {
  return {
    params: params && parsePart(params, event.pathParameters ?? {}, ''),
    query: query && parsePart(query, event.queryStringParameters ?? {}, ''),
    body: body && parsePart(body, parseJsonBody(event.body, event.isBase64Encoded), ''),
  };
}

function parsePart(schema: z.ZodType, value: unknown, at: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: [at, ...path].filter(String).join('.'),
    message,
  }));
  throw new ValidationError('The request is not right; each entry of “errors” says what to change.', issues);
}

/** Members in order: a database keeps none, and a retry gets the same answer byte for byte. */
const json = (value: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: canonicalJson(value),
});

const rootCause = (error: unknown): { readonly rootCause?: string; readonly stack?: string | undefined } =>
  error instanceof Error ? { rootCause: String(error.cause ?? ''), stack: error.stack } : {};
