import * as z from 'zod';
import { messageInput, role } from '../conversation/message.ts';
import { control } from '../conversation/state.ts';
import { handoffState, waitRange } from '../handoff/handoff.ts';
import { reasonCode } from '../handoff/reason.ts';
import { conversationId, newMessageId } from '../ids.ts';
import { channelKind } from '../settings/channel.ts';
import type { Operation } from './operation.ts';

const channelAccess = { kind: 'channel' } as const;
const conversationParams = z.strictObject({ conversationId });

/** The handoff as the customer's side may know it. */
export const handoffStatus = z.object({
  id: z.string(),
  state: handoffState,
  queue: z.string(),
  /** What the organisation calls it, for people to read. */
  queueName: z.string().optional(),
  channel: channelKind,
  /** Place in line, from 1. */
  position: z.int().optional(),
  wait: waitRange.optional(),
  agentName: z.string().optional(),
  /** Once it is over: what the person did, for the AI that goes on. */
  summary: z.string().optional(),
});
export type HandoffStatus = z.infer<typeof handoffStatus>;

/** What the channel shows the customer now. */
export const say = z.object({ text: z.string(), locale: z.string(), messageKey: z.string() });
export type Say = z.infer<typeof say>;

export const messageAnswer = z.object({
  conversationId: z.string(),
  messageId: z.string(),
  seq: z.int(),
  /** `escalate` as long as a person has the conversation, or is on the way; `offer` where the customer is asked something. */
  decision: z.enum(['continue', 'offer', 'escalate']),
  reason: z.object({ code: reasonCode, text: z.string() }).optional(),
  ruleId: z.string().optional(),
  control,
  epoch: z.int(),
  say: say.optional(),
  /** With `offer`: what the customer can choose from. Post the `id` as `choice` with their next message, or just their words. */
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  handoff: handoffStatus.optional(),
  /** Why: each rule that was tried, and in `signals` what was known, see the schema `Signals`. */
  trace: z.unknown().optional(),
});
export type MessageAnswer = z.infer<typeof messageAnswer>;

/** What the customer's side may read of a conversation: no notes, no AI answers that were withheld. */
export const publicMessage = z.object({
  seq: z.int(),
  messageId: z.string(),
  role,
  text: z.string(),
  at: z.string(),
  author: z.string().optional(),
});
export type PublicMessage = z.infer<typeof publicMessage>;

export const messageOperations = {
  postMessage: {
    operationId: 'postMessage',
    method: 'POST',
    path: '/v1/conversations/{conversationId}/messages',
    group: 'evaluate',
    summary: 'Post a message and get the decision: go on, or a person takes over',
    access: channelAccess,
    params: conversationParams,
    query: z.strictObject({ trace: z.enum(['true', 'false']).optional() }),
    body: messageInput,
    response: messageAnswer,
  },
  listMessages: {
    operationId: 'listMessages',
    method: 'GET',
    path: '/v1/conversations/{conversationId}/messages',
    group: 'channel',
    summary: 'Read the conversation, or what came after a sequence number',
    access: channelAccess,
    params: conversationParams,
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional() }),
    response: z.object({ messages: z.array(publicMessage), control, epoch: z.int() }),
  },
  requestHandoff: {
    operationId: 'requestHandoff',
    method: 'POST',
    path: '/v1/conversations/{conversationId}/handoff',
    group: 'channel',
    summary: 'Ask for a person, for a button that says so',
    access: channelAccess,
    params: conversationParams,
    body: z.strictObject({
      messageId: newMessageId,
      language: messageInput.shape.language,
      customer: messageInput.shape.customer,
    }),
    response: messageAnswer,
  },
  readHandoff: {
    operationId: 'readHandoff',
    method: 'GET',
    path: '/v1/conversations/{conversationId}/handoff',
    group: 'channel',
    summary: 'Read where the newest handoff stands: state, place in line, likely wait',
    access: channelAccess,
    params: conversationParams,
    response: z.object({ control, epoch: z.int(), handoff: handoffStatus }),
  },
  cancelHandoff: {
    operationId: 'cancelHandoff',
    method: 'DELETE',
    path: '/v1/conversations/{conversationId}/handoff',
    group: 'channel',
    summary: 'Stop waiting: the customer left, or goes on with the AI',
    access: channelAccess,
    params: conversationParams,
    response: z.object({ control, epoch: z.int(), handoff: handoffStatus }),
  },
  readOpenApi: {
    operationId: 'readOpenApi',
    method: 'GET',
    path: '/v1/openapi.json',
    group: 'channel',
    summary: 'Read this API as an OpenAPI 3.1 document',
    access: { kind: 'public' },
    response: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<string, Operation>;
