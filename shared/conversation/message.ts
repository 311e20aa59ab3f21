import * as z from 'zod';
import { conversationId, customerId, messageId, newMessageId } from '../ids.ts';
import { attributes, isWellFormed, storableNumber } from '../json.ts';
import { channelKind } from '../settings/channel.ts';

export const role = z.enum(['customer', 'assistant', 'agent', 'system']);
export type Role = z.infer<typeof role>;

/** Words that a person reads: no lone surrogates, no NUL, something other than white space. */
export const messageText = z
  .string()
  .max(16_000, 'must hold at most 16,000 characters')
  .refine((text) => text.trim() !== '', 'must not be empty')
  .refine((text) => !text.includes('\u0000'), 'must not hold a NUL character')
  .refine(isWellFormed, 'must be well-formed Unicode; it holds half of a surrogate pair');

const shortText = (max: number) => z.string().min(1).max(max).refine(isWellFormed, 'must be well-formed Unicode');

export const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or pt-BR');

export const topic = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/, 'must be 1 to 64 characters out of a-z 0-9 _ -');
export const tag = topic;

export const customer = z.strictObject({
  id: customerId,
  name: shortText(120).optional(),
  email: z.email().max(254).optional(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/, 'must be in E.164 form, such as +4930123456')
    .optional(),
  tier: z
    .string()
    .regex(/^[a-z0-9_-]{1,32}$/)
    .optional(),
  attributes: attributes.optional(),
});
export type Customer = z.infer<typeof customer>;

/** What a channel posts: the customer's words, or the draft of the AI's answer before the customer sees it. */
export const messageInput = z.strictObject({
  messageId: newMessageId,
  role: z.enum(['customer', 'assistant']),
  text: messageText,
  channel: channelKind.optional(),
  /** When it was said, by the channel's clock; Baton keeps its own time beside it. */
  at: z.iso.datetime({ offset: true }).optional(),
  language: language.optional(),
  /** How sure the AI is of its answer, 0 to 1. */
  confidence: storableNumber.min(0).max(1).optional(),
  intent: shortText(120).optional(),
  topics: z.array(topic).max(20).optional(),
  /** What the AI's answer stands on; an empty list says that it found nothing. */
  sources: z.array(shortText(500)).max(20).optional(),
  /** `false`: the AI says itself that it could not answer. */
  answered: z.boolean().optional(),
  customer: customer.optional(),
  attributes: attributes.optional(),
  tags: z.array(tag).max(20).optional(),
  /** Which of the choices of an offer the customer took, by its id, where the channel showed them as buttons; or `declined`. */
  choice: z.string().min(1).max(32).optional(),
});
export type MessageInput = z.infer<typeof messageInput>;

/** One utterance as a transcript shows it. */
export const transcriptMessage = z.object({
  seq: z.int(),
  messageId,
  role,
  text: z.string(),
  atMs: z.int(),
  /** Name of the agent who wrote it. */
  author: z.string().optional(),
  confidence: z.number().optional(),
  /** True for an AI answer that the customer never saw, because a person took over instead. */
  withheld: z.boolean().optional(),
  /** The customer's view leaves these out. */
  internal: z.boolean().optional(),
});
export type TranscriptMessage = z.infer<typeof transcriptMessage>;

export { conversationId, messageId };
