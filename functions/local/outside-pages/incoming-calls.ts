import * as z from 'zod';
import { contactFlowEvent } from '../aws/connect/contact-flow-event.ts';
import type { Invoke } from '../aws/ports.ts';

/** What a caller says in one turn of a simulated call. */
export const incomingTurn = z.strictObject({
  contactId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'must be 1 to 64 letters, digits or dashes'),
  /** Absent where the caller withholds it. */
  phone: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/, 'must be in international form, such as +4930123456')
    .optional(),
  text: z.string().trim().min(1, 'must say something').max(2_000, 'must be at most 2,000 characters'),
  turn: z.int().min(1).max(200),
});
export type IncomingTurn = z.infer<typeof incomingTurn>;

/** What the contact flow reads at `$.External`. */
const flowAnswer = z.record(z.string(), z.string());
type FlowAnswer = z.infer<typeof flowAnswer>;

export interface IncomingCall {
  readonly kind: 'incoming';
  /** The contact id. */
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

type Said =
  | { readonly ok: true; readonly answer: FlowAnswer }
  | { readonly ok: false; readonly why: 'over' | 'failed'; readonly detail?: string };

const most = 100;

/**
 * Callers that somebody plays. Each turn goes through the real `connect-flow` function, as a contact flow of Amazon
 * Connect would call it. Kept in memory: what the conversation became is in the log, this is only the play.
 */
export class IncomingCalls {
  readonly #calls = new Map<string, IncomingCall>();
  readonly #listeners = new Set<() => void>();
  readonly #invoke: Invoke;
  readonly #now: () => number;

  constructor(invoke: Invoke, now: () => number = Date.now) {
    this.#invoke = invoke;
    this.#now = now;
  }

  list(): readonly IncomingCall[] {
    return [...this.#calls.values()];
  }

  async say({ contactId, phone, text, turn }: IncomingTurn): Promise<Said> {
    if (this.#calls.get(contactId)?.completedAtMs !== undefined) return { ok: false, why: 'over' };
    const event = contactFlowEvent({
      contactId,
      ...(phone && { customerNumber: phone }),
      parameters: { text, turn: String(turn) },
    });
    let answer: FlowAnswer;
    try {
      answer = flowAnswer.parse(await this.#invoke('connect-flow', event));
    } catch (error) {
      return { ok: false, why: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
    const atMs = this.#now();
    const call = this.#calls.get(contactId) ?? { kind: 'incoming', id: contactId, startedAtMs: atMs, turns: [] };
    // The same turn again is a retry of the contact flow, which got the same answer.
    const turns = [...call.turns.filter((said) => said.turn !== turn), { turn, text, atMs, answer }];
    this.#keep({ ...call, ...(phone && { phone }), turns });
    return { ok: true, answer };
  }

  /** As when the caller hangs up; twice is once. */
  complete(id: string): IncomingCall | undefined {
    const call = this.#calls.get(id);
    if (!call || call.completedAtMs !== undefined) return call;
    const over = { ...call, completedAtMs: this.#now() };
    this.#keep(over);
    return over;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #keep(call: IncomingCall): void {
    this.#calls.set(call.id, call);
    const [oldest] = this.#calls.keys();
    if (this.#calls.size > most && oldest !== undefined) this.#calls.delete(oldest);
    for (const listener of this.#listeners) listener();
  }
}
