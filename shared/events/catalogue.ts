import * as z from 'zod';
import { conversationId, handoffId, queueId } from '../ids.ts';
import { channelKind } from '../settings/channel.ts';

/** What every event about a handoff says: ids and reasons, never the text of a message. */
const handoffFacts = {
  conversationId,
  handoffId,
  channel: channelKind,
  channelId: z.string(),
  queueId,
  reason: z.string(),
  atMs: z.int(),
};

const handoffEvent = z.object(handoffFacts);

/**
 * Every event on the bus, by its type, with the schema of its `data`.
 * Copies of events stay in queues and logs, where nobody can erase a customer's words, so they carry none.
 */
export const eventData = {
  'handoff.requested': z.object({ ...handoffFacts, seq: z.int() }),
  'handoff.queued': z.object({ ...handoffFacts, priority: z.string() }),
  'handoff.offered': handoffEvent,
  'handoff.accepted': z.object({ ...handoffFacts, agentId: z.string() }),
  'handoff.transferred': z.object({ ...handoffFacts, fromQueueId: queueId }),
  'handoff.timed-out': handoffEvent,
  'handoff.channel-switched': handoffEvent,
  'handoff.resolved': z.object({ ...handoffFacts, disposition: z.string() }),
  'handoff.returned': handoffEvent,
  'handoff.abandoned': handoffEvent,
  'message.delivered': z.object({
    conversationId,
    handoffId: handoffId.optional(),
    channel: channelKind,
    channelId: z.string(),
    seq: z.int(),
    role: z.string(),
    atMs: z.int(),
  }),
  /** A workflow tells the team, or the channel's webhook; the title is the organisation's own. */
  'workflow.notified': z.object({
    conversationId,
    channel: channelKind,
    channelId: z.string(),
    seq: z.int(),
    ruleNode: z.string(),
    title: z.string(),
    to: z.enum(['inbox', 'webhook']),
    atMs: z.int(),
  }),
  /** Without a version: the workflow was taken out of service. */
  'ruleset.published': z.object({
    ruleSetHash: z.string(),
    workflowId: z.string(),
    version: z.int().optional(),
    atMs: z.int(),
  }),
  'feedback.received': z.object({ conversationId, handoffId, score: z.int(), atMs: z.int() }),
} as const;

export type EventType = keyof typeof eventData;
export type EventData<T extends EventType> = z.infer<(typeof eventData)[T]>;

export const eventTypes = Object.keys(eventData) as readonly EventType[];
