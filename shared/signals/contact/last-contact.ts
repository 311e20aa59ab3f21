import * as z from 'zod';
import type { ConversationState } from '../../conversation/state.ts';
import { customerId } from '../../ids.ts';

/** How many topics of an earlier conversation are kept: the state must stay small. */
const topicsKept = 10;

/** What the state keeps of a customer's last conversation before this one; see `repeat-contact.ts`. */
export const lastContact = z.object({
  customerId,
  /** When its newest message came. Absent: there was no conversation lately. */
  atMs: z.int().optional(),
  /** It ended in trouble, or while the customer waited. */
  isUnresolved: z.boolean().optional(),
  intent: z.string().optional(),
  topics: z.array(z.string()).max(topicsKept).optional(),
  /** Fingerprints of its newest requests. */
  requests: z.array(z.string()).optional(),
});
export type LastContact = z.infer<typeof lastContact>;

/** How far back a conversation counts where the settings say nothing. */
export const defaultContactDays = 7;

/**
 * What is kept of a conversation, by the state after its newest message.
 * @param wasLeft the customer gave up waiting for a person
 */
export function toLastContact(customerId: string, state: ConversationState, wasLeft: boolean): LastContact {
  const { lastAtMs, intent, topics = [], requests } = state;
  return {
    customerId,
    atMs: lastAtMs,
    ...((wasLeft || endedInTrouble(state)) && { isUnresolved: true }),
    ...(intent !== undefined && { intent }),
    ...(topics.length > 0 && { topics: topics.slice(-topicsKept) }),
    ...(requests.length > 0 && { requests }),
  };
}

const upset = 0.5;

/** Nobody says that a conversation is resolved, so what counts is how it was left; a handoff that ended starts anew. */
const endedInTrouble = ({
  control,
  failedAttempts,
  lowConfidenceStreak,
  frustration = 0,
}: ConversationState): boolean =>
  control !== 'assistant' || failedAttempts > 0 || lowConfidenceStreak > 0 || frustration >= upset;
