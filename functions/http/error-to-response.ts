import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ProblemDetails } from '../../shared/api/problem.ts';
import {
  type BatonError,
  ConflictError,
  DependencyError,
  ForbiddenError,
  InvariantError,
  NotFoundError,
  UnauthorizedError,
  UnprocessableError,
  ValidationError,
} from '../../shared/errors.ts';
import { TooLargeError } from './json-body.ts';

interface Kind {
  readonly status: number;
  readonly title: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const kinds: readonly (readonly [abstract new (...args: never[]) => BatonError, Kind])[] = [
  [ValidationError, { status: 400, title: 'The request is not right' }],
  [UnauthorizedError, { status: 401, title: 'Not signed in', headers: { 'www-authenticate': 'Bearer' } }],
  [ForbiddenError, { status: 403, title: 'Not allowed' }],
  [NotFoundError, { status: 404, title: 'Not found' }],
  [ConflictError, { status: 409, title: 'Someone else was first' }],
  [TooLargeError, { status: 413, title: 'Too large' }],
  [UnprocessableError, { status: 422, title: 'Not possible as asked' }],
  [DependencyError, { status: 503, title: 'Try again in a moment', headers: { 'retry-after': '1' } }],
  [InvariantError, { status: 500, title: 'Our mistake' }],
];

const unknownKind: Kind = { status: 500, title: 'Our mistake' };

export const statusOf = (error: unknown): number => kindOf(error).status;

const kindOf = (error: unknown): Kind => kinds.find(([type]) => error instanceof type)?.[1] ?? unknownKind;

/** The one place that knows how an error is told over HTTP. What went wrong inside is for the log, not for the caller. */
export function errorToResponse(error: unknown, requestId: string): APIGatewayProxyStructuredResultV2 {
  const { status, title, headers } = kindOf(error);
  const problem: ProblemDetails = {
    type: 'about:blank',
    title,
    status,
    detail: status >= 500 ? insideDetail(status) : (error as BatonError).message,
    code: status >= 500 ? (status === 503 ? 'dependency-failed' : 'internal-error') : (error as BatonError).code,
    requestId,
    ...(error instanceof ValidationError && error.issues.length > 0 && { errors: [...error.issues] }),
    ...(error instanceof ConflictError && { current: error.current }),
    ...(error instanceof UnprocessableError && error.details),
  };
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify(problem),
  };
}

const insideDetail = (status: number): string =>
  status === 503
    ? 'Something that Baton stands on did not answer. Send the same request again; it is safe to.'
    : 'Something went wrong on our side. Send the same request again, or tell us the request id.';
