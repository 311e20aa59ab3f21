import type { LogEntry } from '../../shared/conversation/entry.ts';
import { languageOf } from '../../shared/conversation/language-of.ts';
import { cut } from '../../shared/cut.ts';
import { InvariantError } from '../../shared/errors.ts';
import type { EventData } from '../../shared/events/catalogue.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import { transition } from '../../shared/handoff/transition.ts';
import { nextOpening } from '../../shared/settings/calendar.ts';
import type { Queue } from '../../shared/settings/queue.ts';
import type { LiveConfigurationReader, Settings } from '../ports/configuration.ts';
import { handoffEvents } from './handoff-events.ts';
import { type SettleDeps, settleHandoff } from './settle.ts';

export interface OpenHandoffDeps extends SettleDeps {
  readonly configuration: LiveConfigurationReader;
}

const previewLength = 200;

/** Opens the handoff that a decision asked for, and puts it into its queue. The same request again changes nothing. */
export async function openHandoff(
  deps: OpenHandoffDeps,
  { conversationId, seq, handoffId }: Pick<EventData<'handoff.requested'>, 'conversationId' | 'seq' | 'handoffId'>,
): Promise<void> {
  const entry = await deps.log.at(conversationId, seq);
  if (!entry) throw new InvariantError(`Handoff ${handoffId} was asked for by an entry that is not there.`);
  const settings = await deps.configuration.live();
  const requested = toHandoff(entry, handoffId, await lastWords(deps, entry));
  const nowMs = deps.clock.now();
  const waitLimitSeconds = waitLimit(settings, requested.queueId, nowMs);
  const queued = transition(requested, { kind: 'queue', waitLimitSeconds }, nowMs);
  if (!queued.ok) throw new InvariantError(queued.refusal.message);
  const stored = { handoff: queued.next, owed: { events: handoffEvents(queued.next, queued.events, nowMs) } };
  if (await deps.handoffs.create(stored)) return settleHandoff(deps, stored);
  const standing = await deps.handoffs.read(handoffId);
  if (standing) await settleHandoff(deps, standing);
}

function toHandoff(
  { decision, answer, state, atMs, ruleSetHash, seq }: LogEntry,
  id: string,
  preview: string,
): Handoff {
  if (decision?.outcome.kind !== 'handoff' || !answer?.handoff)
    throw new InvariantError(`Entry ${state.conversationId} ${seq} did not decide to hand over.`);
  const { priority, reason } = decision.outcome;
  const { queue, channel, wait } = answer.handoff;
  const { customer } = state;
  const language = languageOf(state);
  return {
    id,
    conversationId: state.conversationId,
    seq,
    version: 0,
    state: 'requested',
    channel,
    channelId: state.channelId,
    queueId: queue,
    priority,
    reason,
    ruleId: decision.ruleId ?? '',
    ...(ruleSetHash && { ruleSetHash }),
    ...(language && { language }),
    ...(customer && { customer: { id: customer.id, name: customer.name, tier: customer.tier } }),
    preview,
    requestedAtMs: atMs,
    ...(answer.say && { promised: { text: answer.say.text, ...(wait && { wait }) } }),
    notes: [],
    history: [{ state: 'requested', atMs, queueId: queue }],
  };
}

/** The customer's newest words at the time, for the list of the inbox. */
async function lastWords({ log }: OpenHandoffDeps, entry: LogEntry): Promise<string> {
  const before =
    entry.message.role === 'customer' ? [] : await log.list(entry.conversationId, Math.max(0, entry.seq - 6), 5);
  const said = [...before, entry].filter(({ message }) => message.role === 'customer').at(-1);
  return cut(said?.message.text ?? entry.message.text, previewLength);
}

/**
 * How long a customer may wait from now on. Where nobody is there, the limit counts from the next opening, since no
 * rule for long waits can make people come at night.
 */
export function waitLimit(settings: Settings, queueId: string, nowMs: number): number {
  const queue: Queue | undefined = settings.queues.find(({ id }) => id === queueId);
  const calendar = settings.calendars.find(({ id }) => id === queue?.calendarId);
  const opensAtMs = (calendar && nextOpening(calendar, nowMs)) ?? nowMs;
  return (queue?.waitLimitSeconds ?? defaultWaitLimitSeconds) + Math.round((opensAtMs - nowMs) / 1_000);
}

const defaultWaitLimitSeconds = 3_600;
