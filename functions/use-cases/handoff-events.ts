import type { EventType } from '../../shared/events/catalogue.ts';
import { type BatonEvent, toEvent } from '../../shared/events/envelope.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';

/** The events that a change of a handoff owes; their ids hold its version, so that a repeat is known as one. */
export function handoffEvents(
  handoff: Handoff,
  types: readonly EventType[],
  atMs: number,
  fromQueueId?: string,
): readonly BatonEvent[] {
  const { conversationId, id, version, channel, channelId, queueId, reason, priority } = handoff;
  const facts = { conversationId, handoffId: id, channel, channelId, queueId, reason, priority, atMs };
  return types.map((type) =>
    toEvent(type, conversationId, `${id}:${version}`, {
      ...facts,
      ...(type === 'handoff.accepted' && { agentId: handoff.agentId ?? '' }),
      ...(type === 'handoff.transferred' && { fromQueueId: fromQueueId ?? queueId }),
      ...(type === 'handoff.resolved' && { disposition: handoff.disposition ?? 'solved' }),
    } as never),
  );
}
