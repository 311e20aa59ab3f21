import * as z from 'zod';
import { messageText, role, transcriptMessage } from '../conversation/message.ts';
import { disposition, handoff, timing } from '../handoff/handoff.ts';
import { packet } from '../handoff/packet.ts';
import { conversationId, handoffId, messageId, queueId } from '../ids.ts';
import { outcome } from '../rules/rule.ts';
import { everyRole, type Operation } from './operation.ts';
import { signalValue } from './witness.ts';

/** Where a condition stands in the drawing, and what the message found there; `path` is empty for what a node made itself. */
const litCondition = z.object({
  workflowId: z.string(),
  nodeId: z.string(),
  path: z.string(),
  exit: z.string().optional(),
  part: z.string().optional(),
  result: z.enum(['true', 'false', 'unknown']),
  actual: signalValue.optional(),
  recent: z.array(signalValue).readonly().optional(),
});

const agents = { kind: 'staff', roles: ['agent', 'admin'] } as const;
const handoffParams = z.strictObject({ handoffId });
const note = z.string().trim().min(1, 'must not be empty').max(4_000);

export const availability = z.enum(['available', 'away']);
export type Availability = z.infer<typeof availability>;

export const me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().optional(),
  roles: z.array(z.string()),
  availability,
});

/** A line of the inbox. */
export const handoffSummary = handoff.pick({
  id: true,
  conversationId: true,
  state: true,
  channel: true,
  queueId: true,
  priority: true,
  reason: true,
  language: true,
  customer: true,
  preview: true,
  requestedAtMs: true,
  queuedAtMs: true,
  acceptedAtMs: true,
  endedAtMs: true,
  waitLimitAtMs: true,
  agentId: true,
  agentName: true,
  disposition: true,
  version: true,
});
export type HandoffSummary = z.infer<typeof handoffSummary>;

export const inboxView = z.enum(['waiting', 'mine', 'others', 'done']);
export type InboxView = z.infer<typeof inboxView>;

export const agentOperations = {
  readMe: {
    operationId: 'readMe',
    method: 'GET',
    path: '/v1/me',
    group: 'agent',
    summary: 'Read who is signed in, and whether they take customers',
    access: { kind: 'staff', roles: everyRole },
    response: me,
  },
  setAvailability: {
    operationId: 'setAvailability',
    method: 'PUT',
    path: '/v1/me/availability',
    group: 'agent',
    summary: 'Say whether you take customers now',
    access: agents,
    body: z.strictObject({ availability }),
    response: me,
  },
  listHandoffs: {
    operationId: 'listHandoffs',
    method: 'GET',
    path: '/v1/handoffs',
    group: 'agent',
    summary: 'List handoffs: waiting, yours, those of others, or done in the last days',
    access: agents,
    query: z.strictObject({ view: inboxView, queueId: queueId.optional() }),
    response: z.object({
      handoffs: z.array(handoffSummary),
      counts: z.object({ waiting: z.int(), mine: z.int() }),
    }),
  },
  countEscalations: {
    operationId: 'countEscalations',
    method: 'GET',
    path: '/v1/escalations',
    group: 'agent',
    summary: 'Count how often each workflow handed over in the last seven days',
    access: { kind: 'staff', roles: everyRole },
    response: z.object({
      sinceMs: z.int(),
      /** By workflow; `baton` for what Baton itself handed over, such as for the button “Talk to a person”. */
      counts: z.record(z.string(), z.int()),
      /** False where there were more than are counted. */
      isComplete: z.boolean(),
    }),
  },
  readPacket: {
    operationId: 'readPacket',
    method: 'GET',
    path: '/v1/handoffs/{handoffId}',
    group: 'agent',
    summary: 'Read a handoff with its packet: why, what was tried, what is known, the transcript',
    access: agents,
    params: handoffParams,
    response: packet,
  },
  acceptHandoff: {
    operationId: 'acceptHandoff',
    method: 'POST',
    path: '/v1/handoffs/{handoffId}/accept',
    group: 'agent',
    summary: 'Take a waiting customer; 409 with the owner’s name if another agent was first',
    access: agents,
    params: handoffParams,
    response: handoff,
  },
  replyToCustomer: {
    operationId: 'replyToCustomer',
    method: 'POST',
    path: '/v1/handoffs/{handoffId}/messages',
    group: 'agent',
    summary: 'Write to the customer',
    access: agents,
    params: handoffParams,
    body: z.strictObject({ messageId, text: messageText }),
    response: transcriptMessage,
  },
  addNote: {
    operationId: 'addNote',
    method: 'POST',
    path: '/v1/handoffs/{handoffId}/notes',
    group: 'agent',
    summary: 'Leave a note that only staff can read',
    access: agents,
    params: handoffParams,
    body: z.strictObject({ noteId: messageId, text: note }),
    response: handoff,
  },
  transferHandoff: {
    operationId: 'transferHandoff',
    method: 'POST',
    path: '/v1/handoffs/{handoffId}/transfer',
    group: 'agent',
    summary: 'Pass the customer on to another queue, with a note',
    access: agents,
    params: handoffParams,
    body: z.strictObject({ queueId, note }),
    response: handoff,
  },
  resolveHandoff: {
    operationId: 'resolveHandoff',
    method: 'POST',
    path: '/v1/handoffs/{handoffId}/resolve',
    group: 'agent',
    summary: 'Close the handoff',
    access: agents,
    params: handoffParams,
    body: z.strictObject({ disposition, summary: note.optional(), timing: timing.optional() }),
    response: handoff,
  },
  returnHandoff: {
    operationId: 'returnHandoff',
    method: 'POST',
    path: '/v1/handoffs/{handoffId}/return',
    group: 'agent',
    summary: 'Give the conversation back to the AI, with a word on what was done',
    access: agents,
    params: handoffParams,
    body: z.strictObject({ summary: note, timing: timing.optional() }),
    response: handoff,
  },
  explainDecision: {
    operationId: 'explainDecision',
    method: 'GET',
    path: '/v1/conversations/{conversationId}/messages/{seq}/trace',
    group: 'agent',
    summary: 'Re-run a decision on what was known then, and show each condition',
    access: { kind: 'staff', roles: everyRole },
    params: z.strictObject({ conversationId, seq: z.coerce.number().int().min(1) }),
    response: z.object({
      seq: z.int(),
      ruleSetHash: z.string(),
      ruleId: z.string().optional(),
      same: z.boolean(),
      /** The versions that were live then. */
      workflows: z.array(z.object({ workflowId: z.string(), version: z.int() })),
      /** The way that the message took through each of them; none through one whose rules did not fit. */
      ways: z.array(z.object({ workflowId: z.string(), ruleId: z.string(), path: z.array(z.string()), outcome })),
      /** Every condition that was asked, by its place in the document of the version that was live. */
      conditions: z.array(litCondition),
      trace: z.unknown(),
    }),
  },
  listDecisions: {
    operationId: 'listDecisions',
    method: 'GET',
    path: '/v1/conversations/{conversationId}/decisions',
    group: 'agent',
    summary: 'List the newest messages of a conversation that rules decided about, oldest first',
    access: { kind: 'staff', roles: everyRole },
    params: z.strictObject({ conversationId }),
    response: z.object({
      decisions: z.array(
        z.object({
          seq: z.int(),
          atMs: z.int(),
          role,
          text: z.string(),
          confidence: z.number().optional(),
          outcome,
          ruleId: z.string().optional(),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Operation>;
