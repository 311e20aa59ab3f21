import * as z from 'zod';
import { customer, transcriptMessage } from '../conversation/message.ts';
import { attributes } from '../json.ts';
import { handoff } from './handoff.ts';

export const earlierContact = z.object({
  handoffId: z.string(),
  conversationId: z.string(),
  atMs: z.int(),
  reason: z.string(),
  state: z.string(),
  summary: z.string().optional(),
});

/** Everything that the person needs who takes over. Version 1. */
export const packet = z.object({
  schemaVersion: z.literal(1),
  handoff,
  why: z.object({
    code: z.string(),
    /** For staff, in one sentence. */
    text: z.string(),
    ruleId: z.string(),
    /** What the rule found true, as sentences. */
    because: z.array(z.string()),
  }),
  customer: customer.optional(),
  language: z.string().optional(),
  intent: z.string().optional(),
  topics: z.array(z.string()),
  tags: z.array(z.string()),
  attributes,
  /** What the AI answered before, newest last, so that nobody tries it again. */
  tried: z.array(
    z.object({ seq: z.int(), text: z.string(), confidence: z.number().optional(), withheld: z.boolean() }),
  ),
  earlierContacts: z.array(earlierContact),
  diagnostics: z.object({
    confidence: z.number().optional(),
    lowConfidenceStreak: z.int(),
    failedAttempts: z.int(),
    customerTurns: z.int(),
    assistantTurns: z.int(),
    secondsInConversation: z.int(),
  }),
  transcript: z.array(transcriptMessage),
  /** True where the conversation is longer than the packet; the rest is read page by page. */
  transcriptCut: z.boolean(),
});
export type Packet = z.infer<typeof packet>;
