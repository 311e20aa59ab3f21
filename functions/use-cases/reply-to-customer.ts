import type { BodyOf, ResponseOf } from '../../shared/api/operations.ts';
import type { LogEntry } from '../../shared/conversation/entry.ts';
import { foldMessage } from '../../shared/conversation/fold.ts';
import { ConflictError, NotFoundError } from '../../shared/errors.ts';
import { toEvent } from '../../shared/events/envelope.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { hashJson } from '../../shared/hash.ts';
import type { Logger } from '../ports/logger.ts';
import { appendNext, findRepeat } from './append-next.ts';
import { settleSoon } from './evaluate-message.ts';
import { type SettleDeps, settleHandoff } from './settle.ts';
import { toTranscriptMessage } from './transcript.ts';

/**
 * Appends an agent's words to the conversation; the event that they owe brings them to the customer's channel.
 * @throws {ConflictError} unless this agent has the conversation now
 */
export async function replyToCustomer(
  deps: SettleDeps & { readonly logger: Logger },
  handoffId: string,
  agent: Person,
  { messageId, text }: BodyOf<'replyToCustomer'>,
): Promise<ResponseOf<'replyToCustomer'>> {
  const stored = await deps.handoffs.read(handoffId);
  if (!stored) throw new NotFoundError(`There is no handoff ${handoffId}.`);
  const { handoff, owed } = stored;
  if (handoff.state !== 'accepted' || handoff.agentId !== agent.id)
    throw new ConflictError(
      handoff.state === 'accepted'
        ? `${handoff.agentName} is talking to this customer.`
        : 'Accept the handoff before you write.',
      { state: handoff.state, ...(handoff.agentId && { owner: { id: handoff.agentId, name: handoff.agentName } }) },
      'not-yours',
    );
  // Someone may have died between taking the customer and telling the conversation so.
  if (owed.line) await settleHandoff(deps, stored);

  const id = `agent:${messageId}`;
  const bodyHash = hashJson({ handoffId, agentId: agent.id, text });
  const { entry } = await appendNext(deps, handoff.conversationId, async (newest) => {
    const repeat = await findRepeat(deps, newest, id, bodyHash);
    if (repeat) return { kind: 'repeat', entry: repeat };
    return { kind: 'append', entry: replyEntry(newest, handoffId, agent, { id, text, bodyHash }, deps.clock.now()) };
  });
  if (entry.owed.length > 0) await settleSoon(deps, entry);
  return toTranscriptMessage(entry);
}

function replyEntry(
  newest: LogEntry | undefined,
  handoffId: string,
  agent: Person,
  { id, text, bodyHash }: { readonly id: string; readonly text: string; readonly bodyHash: string },
  nowMs: number,
): LogEntry {
  // The conversation itself has the last word on who may speak: a late reply must not reach a customer who moved on.
  if (newest?.state.control !== 'agent' || newest.state.handoff?.id !== handoffId)
    throw new ConflictError(
      'This conversation is no longer with you.',
      { control: newest?.state.control },
      'not-yours',
    );
  const message = { messageId: id, role: 'agent' as const, text, author: agent.name };
  const state = foldMessage(newest.state, message, {}, nowMs);
  const { conversationId, channel, channelId, seq } = state;
  const delivered = { conversationId, handoffId, channel, channelId, seq, role: 'agent', atMs: nowMs };
  return {
    conversationId,
    seq,
    atMs: nowMs,
    message,
    bodyHash,
    state,
    owed: [toEvent('message.delivered', conversationId, seq, delivered)],
  };
}
