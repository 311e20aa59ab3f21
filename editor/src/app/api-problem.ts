import type { Message } from '../i18n/messages.ts';
import { t } from '../i18n/translate.ts';
import { messages } from './messages.ts';

/** One wrong field of a request. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

interface ProblemFacts {
  /** HTTP status; 0 when no answer came at all. */
  readonly status: number;
  /** Stable; what code may branch on. `network` when no answer came. */
  readonly code: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldProblem[];
  readonly requestId?: string | undefined;
  /** The whole problem document, for what a code adds to it (who took the handoff, the newer revision). */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Every failed call of the API ends up as one of these, so that pages have one kind of error to show. */
export class ApiProblem extends Error implements ProblemFacts {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(facts: ProblemFacts, options?: ErrorOptions) {
    super(facts.detail ?? facts.title, options);
    this.status = facts.status;
    this.code = facts.code;
    this.title = facts.title;
    this.detail = facts.detail;
    this.errors = facts.errors ?? [];
    this.requestId = facts.requestId;
    this.body = facts.body ?? {};
  }

  /** What is wrong with one field, to show under it. */
  errorAt(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message;
  }
}

export function isApiProblem(error: unknown, status?: number): error is ApiProblem {
  return error instanceof ApiProblem && (status === undefined || error.status === status);
}

/** Worth another try by itself: no answer came, or the server was overloaded. A 4xx will say the same again. */
export function isPassing(error: unknown): boolean {
  return isApiProblem(error) && (error.status === 0 || error.status >= 500 || error.status === 429);
}

/** @see https://www.rfc-editor.org/rfc/rfc9457 */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body: Record<string, unknown> = await response
    .json()
    .then((json: unknown) => (typeof json === 'object' && json !== null ? { ...json } : {}))
    .catch(() => ({})); // a proxy in between may answer with a web page
  const text = (key: string): string | undefined => (typeof body[key] === 'string' ? body[key] : undefined);
  return new ApiProblem({
    status: response.status,
    code: text('code') ?? `http-${response.status}`,
    title: text('title') ?? titleOf(response.status),
    detail: text('detail'),
    errors: Array.isArray(body.errors) ? body.errors.filter(isFieldProblem) : [],
    requestId: text('requestId') ?? response.headers.get('x-request-id') ?? undefined,
    body,
  });
}

export function networkProblem(cause: unknown): ApiProblem {
  return new ApiProblem(
    {
      status: 0,
      code: 'network',
      title: t(navigator.onLine ? messages.unreachable : messages.offline),
      detail: t(navigator.onLine ? messages.unreachableDetail : messages.offlineDetail),
    },
    { cause },
  );
}

const titles: Readonly<Record<number, Message>> = {
  401: messages.status401,
  403: messages.status403,
  404: messages.status404,
  409: messages.status409,
  413: messages.status413,
  429: messages.status429,
};

function titleOf(status: number): string {
  const title = titles[status] ?? (status >= 500 ? messages.status500 : messages.statusOther);
  return t(title);
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'path' in value && 'message' in value;
}
