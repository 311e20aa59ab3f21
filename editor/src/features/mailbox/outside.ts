import { networkProblem, problemFrom } from '../../app/api-problem.ts';
import { appConfig } from '../../app/config.ts';

/** What the local host answers at `/local/outside`; it is no part of the public API. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailSummary {
  readonly id: string;
  readonly receivedAtMs: number;
  readonly from?: MailAddress;
  readonly to: readonly MailAddress[];
  readonly recipients: readonly string[];
  readonly subject: string;
}

export interface Mail extends MailSummary {
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly text?: string;
  readonly html?: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly {
    readonly fileName: string;
    readonly contentType: string;
    readonly sizeBytes: number;
  }[];
}

/** A task for an agent to call a customer back. */
export interface CallBack {
  readonly kind: 'call-back';
  readonly id: string;
  readonly startedAtMs: number;
  readonly completedAtMs?: number;
  readonly name: string;
  readonly description?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
}

/** What a contact flow of Amazon Connect reads: a flat map of strings. */
export type FlowAnswer = Readonly<Record<string, string>>;

/** A caller whom somebody plays on this page. */
export interface IncomingCall {
  readonly kind: 'incoming';
  readonly id: string;
  readonly startedAtMs: number;
  readonly completedAtMs?: number;
  readonly phone?: string;
  readonly turns: readonly {
    readonly turn: number;
    readonly text: string;
    readonly atMs: number;
    readonly answer: FlowAnswer;
  }[];
}

export type Call = CallBack | IncomingCall;

export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly eventType: string;
  readonly event: unknown;
  readonly receives: number;
  readonly lastError?: string;
  readonly sentAtMs: number;
  readonly failedAtMs: number;
}

/** The newest, and how many there are in all. */
export interface DeadLetters {
  readonly deadLetters: readonly DeadLetter[];
  readonly total: number;
}

export const outsideUrl = (path: string): string => `${appConfig().apiUrl}/local/outside${path}`;

/** @throws {ApiProblem} for every failure, as the public API's client does */
async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(outsideUrl(path), { ...init, headers: { 'content-type': 'application/json' } });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw networkProblem(error);
  }
  if (!response.ok) throw await problemFrom(response);
  return (await response.json()) as T;
}

const post = <T>(path: string, body: unknown = {}): Promise<T> =>
  ask<T>(path, { method: 'POST', body: JSON.stringify(body) });

export const outsideKeys = {
  mails: ['outside', 'mails'],
  calls: ['outside', 'calls'],
  deadLetters: ['outside', 'dead-letters'],
};

export const mailsQuery = {
  queryKey: outsideKeys.mails,
  queryFn: ({ signal }: { signal: AbortSignal }) => ask<{ mails: readonly MailSummary[] }>('/mails', { signal }),
};

/** A mail never changes once it is there. */
export const mailQuery = (id: string) => ({
  queryKey: ['outside', 'mail', id],
  queryFn: ({ signal }: { signal: AbortSignal }) => ask<Mail>(`/mails/${encodeURIComponent(id)}`, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const callsQuery = {
  queryKey: outsideKeys.calls,
  queryFn: ({ signal }: { signal: AbortSignal }) => ask<{ calls: readonly Call[] }>('/calls', { signal }),
};

export const deadLettersQuery = {
  queryKey: outsideKeys.deadLetters,
  queryFn: ({ signal }: { signal: AbortSignal }) => ask<DeadLetters>('/dead-letters', { signal }),
};

export interface CallerTurn {
  readonly contactId: string;
  readonly phone?: string;
  readonly text: string;
  readonly turn: number;
}

export const sayAsCaller = (turn: CallerTurn): Promise<FlowAnswer> => post('/calls/incoming', turn);
export const completeCall = (id: string): Promise<Call> => post(`/calls/${encodeURIComponent(id)}/complete`);
/** @param queue all queues where none is named */
export const redrive = (queue?: string): Promise<{ readonly redriven: number }> =>
  post('/dead-letters/redrive', queue === undefined ? {} : { queue });
