import * as z from 'zod';
import { conversationId, handoffId, queueId } from '../ids.ts';
import { attributes } from '../json.ts';
import { channelKind } from '../settings/channel.ts';
import { lastContact } from '../signals/contact/last-contact.ts';
import { history } from './history.ts';
import { customer, language, tag, topic } from './message.ts';
import { answered, asked } from './reply.ts';

/** Who may speak to the customer. */
export const control = z.enum(['assistant', 'waiting', 'agent']);
export type Control = z.infer<typeof control>;

/**
 * All that a decision may need of the conversation so far. Each log entry carries the state after it, so a decision
 * costs one read, however long the conversation is.
 */
export const conversationState = z.object({
  conversationId,
  seq: z.int().nonnegative(),
  control,
  /** Grows at each change of control; a late writer who holds an older epoch is out of date. */
  epoch: z.int().nonnegative(),
  channel: channelKind,
  channelId: z.string(),
  startedAtMs: z.int(),
  lastAtMs: z.int(),
  language: language.optional(),
  /** Language that the customer writes, ISO 639-1, where it is another than `language`. */
  heard: z.string().optional(),
  customer: customer.optional(),
  /** Of the customer, once it was looked up. */
  lastContact: lastContact.optional(),
  attributes: attributes.optional(),
  tags: z.array(tag).optional(),
  topics: z.array(topic).optional(),
  intent: z.string().optional(),
  turns: z.object({ customer: z.int(), assistant: z.int(), agent: z.int() }),
  /** The customer's messages since anybody answered. Absent: none. */
  customerStreak: z.int().optional(),
  /** Of the AI's newest answer, calibrated where its assistant is. */
  confidence: z.number().optional(),
  /** The same as it was reported, where that is something else. */
  confidenceRaw: z.number().optional(),
  /** The AI's answers in a row below `lowConfidence`. */
  lowConfidenceStreak: z.int(),
  /** The AI's answers in a row that did not answer. */
  failedAttempts: z.int(),
  /** The newest of them failed by nothing but that what was asked for is not to be had. Absent: it failed otherwise. */
  lacked: z.literal(true).optional(),
  /** The customer's newest message asks for the same again or is upset. Absent: it goes on to something else. */
  insists: z.literal(true).optional(),
  /** What the AI asked for in its newest turns, see `signals/answer/question.ts`. Absent: nothing. */
  aiAsked: z.string().optional(),
  /** How many times in a row the AI asked for that again, above 0. Absent: not once. */
  aiAskedAgain: z.int().optional(),
  /** What the AI said in its newest answer, see `signals/repeated-answer.ts`. Absent: too little to compare with. */
  aiSaid: z.string().optional(),
  /** How many times in a row the AI said that again, above 0. Absent: not once. */
  aiSaidAgain: z.int().optional(),
  /** How frustrated the customer is, above 0 up to 1; see `signals/frustration/frustrate.ts`. Absent: not at all. */
  frustration: z.number().optional(),
  /** Which of the customer's messages, counted from 1, gave the first sign of trouble. Absent: none did. */
  troubleAt: z.int().optional(),
  /** Fingerprints of the customer's newest requests, newest last; see `signals/fingerprint.ts`. */
  requests: z.array(z.string()),
  /** The AI's newest answer ended in an offer of a person: “yes, please” asks for one. Absent: it did not. */
  wasOffered: z.literal(true).optional(),
  /** How likely the customer's newest request is one that the assistant cannot fulfil, in the light of its answer. */
  outOfScope: z.number().min(0).max(1).optional(),
  /** Past values of the signals that the rule set tracks, oldest first; see `history.ts`. */
  history: history.optional(),
  /** By score node, `<workflow>.<node>`, the band in which its score lay last. */
  bands: z.record(z.string(), z.string()).optional(),
  /** Notices that were given, by `<workflow>.<node>`: each is given once. */
  noticed: z.array(z.string()).optional(),
  /** The question that waits for the customer's next message. */
  asked: asked.optional(),
  /** What the newest message answered. */
  answer: answered.optional(),
  /** Marks of the newest message ids, newest last; see `recent-ids.ts`. */
  recentIds: z.string(),
  /** The open handoff. */
  handoff: z.object({ id: handoffId, queueId, reason: z.string(), seq: z.int() }).optional(),
});
export type ConversationState = z.infer<typeof conversationState>;

export interface Opening {
  readonly conversationId: string;
  readonly channel: ConversationState['channel'];
  readonly channelId: string;
  readonly nowMs: number;
}

/** The state before the first message. */
export const openConversation = ({ conversationId, channel, channelId, nowMs }: Opening): ConversationState => ({
  conversationId,
  seq: 0,
  control: 'assistant',
  epoch: 0,
  channel,
  channelId,
  startedAtMs: nowMs,
  lastAtMs: nowMs,
  turns: { customer: 0, assistant: 0, agent: 0 },
  lowConfidenceStreak: 0,
  failedAttempts: 0,
  requests: [],
  recentIds: '',
});
