import type { LogEntry } from '../../shared/conversation/entry.ts';
import { foldControl, foldMarks, foldMessage } from '../../shared/conversation/fold.ts';
import { InvariantError } from '../../shared/errors.ts';
import { toEvent } from '../../shared/events/envelope.ts';
import { hashJson } from '../../shared/hash.ts';
import type { ConversationLog } from '../ports/conversation-log.ts';
import type { HandoffStore, StoredHandoff, SystemLine } from '../ports/handoff-store.ts';
import type { Clock, EventPublisher } from '../ports/outside.ts';
import { appendNext, findRepeat } from './append-next.ts';
import { noticesOf } from './notices.ts';

export interface SettleDeps {
  readonly log: ConversationLog;
  readonly handoffs: HandoffStore;
  readonly publisher: EventPublisher;
  readonly clock: Clock;
}

/** Brings out the events that an entry owes. Done again after a crash, it does no harm. */
export async function settleEntry(deps: Pick<SettleDeps, 'log' | 'publisher'>, entry: LogEntry): Promise<void> {
  if (entry.owed.length > 0) await deps.publisher.publish(entry.owed);
  await deps.log.settle(entry.conversationId, entry.seq);
}

/**
 * Brings about what a change of a handoff owes: first the line in the conversation, which moves control, then the
 * events, so that whoever hears of the change finds it done. Done again after a crash, it does no harm.
 */
export async function settleHandoff(deps: SettleDeps, { handoff, owed }: StoredHandoff): Promise<void> {
  if (owed.line) await writeLine(deps, handoff.conversationId, handoff.id, owed.line);
  if (owed.events.length > 0) await deps.publisher.publish(owed.events);
  await deps.handoffs.settle(handoff);
}

async function writeLine(deps: SettleDeps, conversationId: string, handoffId: string, line: SystemLine): Promise<void> {
  const bodyHash = hashJson({ conversationId, line: line.messageId });
  const next = await appendNext(deps, conversationId, async (newest) => {
    if (!newest) throw new InvariantError(`Handoff ${handoffId} belongs to a conversation without entries.`);
    const repeat = await findRepeat(deps, newest, line.messageId, bodyHash);
    return repeat
      ? { kind: 'repeat', entry: repeat }
      : { kind: 'append', entry: lineEntry(newest, handoffId, line, bodyHash, deps.clock.now()) };
  });
  if (next.entry.owed.length > 0) await settleEntry(deps, next.entry);
}

function lineEntry(newest: LogEntry, handoffId: string, line: SystemLine, bodyHash: string, nowMs: number): LogEntry {
  const { messageId, text, change, marks, internal } = line;
  const message = { messageId, role: 'system' as const, text, ...(internal && { internal }) };
  const spoken = foldMessage(newest.state, message, {}, nowMs);
  const folded = marks ? foldMarks(spoken, marks) : spoken;
  const state = change ? foldControl(folded, change) : folded;
  const { conversationId, channel, channelId, seq } = state;
  const delivered = { conversationId, handoffId, channel, channelId, seq, role: 'system', atMs: nowMs };
  return {
    conversationId,
    seq,
    atMs: nowMs,
    message,
    bodyHash,
    ...(change && { change }),
    state,
    owed: [
      toEvent('message.delivered', conversationId, seq, delivered),
      ...noticesOf(newest.state, state, marks ?? {}, nowMs),
    ],
  };
}
