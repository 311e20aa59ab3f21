import * as z from 'zod';
import { channelId, conversationId, handoffId, queueId } from '../ids.ts';
import { channelKind } from '../settings/channel.ts';
import { priority, reasonCode } from './reason.ts';

export const handoffState = z.enum([
  'requested',
  'queued',
  'offered',
  'accepted',
  'timed-out',
  'resolved',
  'returned',
  'abandoned',
]);
export type HandoffState = z.infer<typeof handoffState>;

export const terminalStates: readonly HandoffState[] = ['resolved', 'returned', 'abandoned'];

export const isOpen = ({ state }: { readonly state: HandoffState }): boolean => !terminalStates.includes(state);
export const isWaiting = ({ state }: { readonly state: HandoffState }): boolean =>
  state === 'queued' || state === 'offered';

/** How a person closed it. */
export const disposition = z.enum(['solved', 'follow-up', 'not-solved', 'no-reply', 'spam']);
export type Disposition = z.infer<typeof disposition>;

/** Whether handing over was right, by the agent's judgement; it teaches which rules to mend. */
export const timing = z.enum(['right', 'too-early', 'too-late', 'not-needed']);

/** A range of seconds: what a customer is told about the wait. */
export const waitRange = z.object({ minSeconds: z.int().nonnegative(), maxSeconds: z.int().positive() });
export type WaitRange = z.infer<typeof waitRange>;

export const handoffNote = z.object({
  id: z.string(),
  agentId: z.string(),
  agentName: z.string(),
  text: z.string(),
  atMs: z.int(),
});

/** The case that an escalation opens, from `requested` to a terminal state. */
export const handoff = z.object({
  id: handoffId,
  conversationId,
  /** The entry of the conversation's log that asked for it. */
  seq: z.int(),
  /** Grows at each change; every write is conditional on the version that it read. */
  version: z.int(),
  state: handoffState,
  channel: channelKind,
  channelId,
  queueId,
  priority,
  reason: reasonCode,
  ruleId: z.string(),
  ruleSetHash: z.string().optional(),
  language: z.string().optional(),
  customer: z.object({ id: z.string(), name: z.string().optional(), tier: z.string().optional() }).optional(),
  /** The customer's words that led here, cut short, for the list. */
  preview: z.string(),
  requestedAtMs: z.int(),
  queuedAtMs: z.int().optional(),
  acceptedAtMs: z.int().optional(),
  endedAtMs: z.int().optional(),
  /** Past this time the queue's rule for long waits applies. */
  waitLimitAtMs: z.int().optional(),
  agentId: z.string().optional(),
  agentName: z.string().optional(),
  /** What the customer was told, word for word, and the wait that it promised. */
  promised: z.object({ text: z.string(), wait: waitRange.optional() }).optional(),
  disposition: disposition.optional(),
  timing: timing.optional(),
  /** What the person did, for the AI that takes over again and for the next agent. */
  summary: z.string().optional(),
  notes: z.array(handoffNote),
  history: z.array(
    z.object({ state: handoffState, atMs: z.int(), by: z.string().optional(), queueId: queueId.optional() }),
  ),
});
export type Handoff = z.infer<typeof handoff>;
