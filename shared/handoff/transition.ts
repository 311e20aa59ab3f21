import type { Asked } from '../conversation/reply.ts';
import type { EventType } from '../events/catalogue.ts';
import type { Marks } from '../rules/marks.ts';
import type { ChannelKind } from '../settings/channel.ts';
import type { PastLimit } from '../settings/queue.ts';
import { type Disposition, type Handoff, type HandoffState, isWaiting } from './handoff.ts';
import type { Priority } from './reason.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Everything that can happen to a handoff. */
export type HandoffCommand =
  | { readonly kind: 'queue'; readonly waitLimitSeconds: number }
  | { readonly kind: 'offer'; readonly agent: Person }
  | { readonly kind: 'accept'; readonly agent: Person }
  | {
      readonly kind: 'transfer';
      readonly agent: Person;
      readonly queueId: string;
      readonly waitLimitSeconds: number;
      readonly note: string;
    }
  | {
      readonly kind: 'resolve';
      readonly agent: Person;
      readonly disposition: Disposition;
      readonly summary?: string;
      readonly timing?: Handoff['timing'];
    }
  | { readonly kind: 'return'; readonly agent: Person; readonly summary: string; readonly timing?: Handoff['timing'] }
  | { readonly kind: 'abandon' }
  | ({ readonly kind: 'time-out'; readonly waitLimitSeconds: number } & TimeOutStep);

/** What comes next for a customer whom nobody took in time. */
export interface TimeOutStep {
  readonly past: PastLimit;
  /** Of the workflow's rule that says so; a further wait that is too long goes on from there. */
  readonly ruleId?: string;
  /** How the person of a new queue answers. */
  readonly channel?: ChannelKind;
  readonly priority?: Priority;
  /** What the customer reads first. */
  readonly words?: string;
  /** What the customer is asked instead of waiting on. */
  readonly asked?: Asked;
  readonly marks?: Marks;
}

export type Transition =
  | { readonly ok: true; readonly next: Handoff; readonly events: readonly EventType[] }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Refusal {
  readonly code: 'already-taken' | 'not-yours' | 'not-waiting' | 'already-ended' | 'not-due';
  readonly message: string;
}

/**
 * The state machine of a handoff. Pure: says what the handoff becomes and which events that owes, or why it may not.
 * A command that was already carried out (same agent, same state) is no error and changes nothing, so retries are safe.
 */
export function transition(handoff: Handoff, command: HandoffCommand, nowMs: number): Transition {
  switch (command.kind) {
    case 'queue':
      if (handoff.state !== 'requested') return unchanged(handoff);
      return queued(handoff, handoff.queueId, command.waitLimitSeconds, nowMs, ['handoff.queued']);
    case 'offer':
      if (carriedOut(handoff, 'offered', command.agent)) return unchanged(handoff);
      if (handoff.state !== 'queued') return refuse('not-waiting', 'This customer is not waiting any more.');
      return moved(handoff, 'offered', nowMs, command.agent, {}, ['handoff.offered']);
    case 'accept':
      return accept(handoff, command.agent, nowMs);
    case 'transfer':
      if (carriedOut(handoff, 'queued', command.agent) && handoff.queueId === command.queueId)
        return unchanged(handoff);
      return owned(handoff, command.agent, () =>
        queued(
          {
            ...without(handoff, 'agentId', 'agentName', 'acceptedAtMs'),
            notes: withNote(handoff, command.agent, command.note, nowMs),
          },
          command.queueId,
          command.waitLimitSeconds,
          nowMs,
          ['handoff.transferred', 'handoff.queued'],
          command.agent,
        ),
      );
    case 'resolve': {
      if (carriedOut(handoff, 'resolved', command.agent)) return unchanged(handoff);
      const { disposition, summary, timing } = command;
      return owned(handoff, command.agent, () =>
        moved(handoff, 'resolved', nowMs, command.agent, ended(nowMs, { disposition, summary, timing }), [
          'handoff.resolved',
        ]),
      );
    }
    case 'return': {
      if (carriedOut(handoff, 'returned', command.agent)) return unchanged(handoff);
      const { summary, timing } = command;
      return owned(handoff, command.agent, () =>
        moved(handoff, 'returned', nowMs, command.agent, ended(nowMs, { summary, timing }), ['handoff.returned']),
      );
    }
    case 'abandon':
      if (handoff.state === 'abandoned') return unchanged(handoff);
      if (handoff.state !== 'requested' && !isWaiting(handoff))
        return refuse('not-waiting', 'A person has already taken this customer, or it is over.');
      return moved(handoff, 'abandoned', nowMs, undefined, ended(nowMs, {}), ['handoff.abandoned']);
    case 'time-out':
      return timeOut(handoff, command, nowMs);
  }
}

function accept(handoff: Handoff, agent: Person, nowMs: number): Transition {
  if (carriedOut(handoff, 'accepted', agent)) return unchanged(handoff);
  if (handoff.state === 'accepted')
    return refuse('already-taken', `${handoff.agentName} has already taken this customer.`);
  if (!isWaiting(handoff)) return refuse('not-waiting', 'This customer is not waiting any more.');
  const taken = { agentId: agent.id, agentName: agent.name, acceptedAtMs: nowMs };
  return moved(without(handoff, 'waitLimitAtMs'), 'accepted', nowMs, agent, taken, ['handoff.accepted']);
}

function timeOut(
  handoff: Handoff,
  { past, waitLimitSeconds, ruleId, channel, priority }: HandoffCommand & { kind: 'time-out' },
  nowMs: number,
): Transition {
  if (!isWaiting(handoff) || handoff.waitLimitAtMs === undefined || handoff.waitLimitAtMs > nowMs)
    return refuse('not-due', 'The wait limit is not reached.');
  const changed = { ...(ruleId && { ruleId }), ...(channel && { channel }), ...(priority && { priority }) };
  const late = { ...record(handoff, 'timed-out', nowMs), ...changed };
  switch (past.action) {
    case 'keep-waiting':
      // Armed anew, so that the handoff never waits without a timer; the place in line stays.
      return moved(late, 'queued', nowMs, undefined, { waitLimitAtMs: limitAfter(nowMs, waitLimitSeconds) }, [
        'handoff.timed-out',
      ]);
    case 'move':
      return queued(late, past.queueId, waitLimitSeconds, nowMs, ['handoff.timed-out', 'handoff.queued']);
    case 'return-to-ai':
      return moved(late, 'returned', nowMs, undefined, ended(nowMs, { summary: 'Nobody was free in time.' }), [
        'handoff.timed-out',
        'handoff.returned',
      ]);
  }
}

function owned(handoff: Handoff, agent: Person, then: () => Transition): Transition {
  if (handoff.state !== 'accepted')
    return refuse('already-ended', 'Nobody is talking to this customer now; accept the handoff first.');
  if (handoff.agentId !== agent.id) return refuse('not-yours', `${handoff.agentName} is talking to this customer.`);
  return then();
}

function queued(
  handoff: Handoff,
  queueId: string,
  waitLimitSeconds: number,
  nowMs: number,
  events: readonly EventType[],
  by?: Person,
): Transition {
  const waiting = { queueId, queuedAtMs: nowMs, waitLimitAtMs: limitAfter(nowMs, waitLimitSeconds) };
  return moved({ ...handoff, queueId }, 'queued', nowMs, by, waiting, events);
}

function moved(
  handoff: Handoff,
  state: HandoffState,
  nowMs: number,
  by: Person | undefined,
  change: Partial<Handoff>,
  events: readonly EventType[],
): Transition {
  return {
    ok: true,
    next: { ...record({ ...handoff, ...change }, state, nowMs, by), version: handoff.version + 1 },
    events,
  };
}

/** Someone may wait for weeks, and be told so every few minutes; the handoff must still fit into an item. */
const historyKept = 200;

const record = (handoff: Handoff, state: HandoffState, atMs: number, by?: Person): Handoff => ({
  ...handoff,
  state,
  history: [...handoff.history, { state, atMs, queueId: handoff.queueId, ...(by && { by: by.id }) }].slice(
    -historyKept,
  ),
});

const ended = (
  nowMs: number,
  facts: Pick<Partial<Handoff>, 'disposition' | 'summary' | 'timing'>,
): Partial<Handoff> => ({
  endedAtMs: nowMs,
  waitLimitAtMs: undefined,
  ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
});

const withNote = ({ notes }: Handoff, agent: Person, text: string, atMs: number): Handoff['notes'] => [
  ...notes,
  { id: `n-${notes.length + 1}`, agentId: agent.id, agentName: agent.name, text, atMs },
];

function without<K extends 'agentId' | 'agentName' | 'acceptedAtMs' | 'waitLimitAtMs'>(
  handoff: Handoff,
  ...keys: K[]
): Omit<Handoff, K> {
  const rest = { ...handoff };
  for (const key of keys) delete rest[key];
  return rest;
}

/** Whether this agent is who brought the handoff to where it stands: the command is a retry. */
const carriedOut = ({ state, history }: Handoff, wanted: HandoffState, { id }: Person): boolean =>
  state === wanted && history.at(-1)?.by === id;

const limitAfter = (nowMs: number, waitLimitSeconds: number): number => nowMs + waitLimitSeconds * 1_000;

const unchanged = (handoff: Handoff): Transition => ({ ok: true, next: handoff, events: [] });
const refuse = (code: Refusal['code'], message: string): Transition => ({ ok: false, refusal: { code, message } });
