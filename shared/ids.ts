import * as z from 'zod';

/**
 * An id that a caller chooses. No `#` (it separates the parts of our keys), no `/` (it separates the parts of paths),
 * no control characters, at most 128 characters.
 */
export const callerId = z
  .string()
  .regex(/^[A-Za-z0-9._:@+=~-]{1,128}$/, 'must be 1 to 128 characters out of A-Z a-z 0-9 . _ : @ + = ~ -');

export const conversationId = callerId;
export const messageId = callerId;
export const customerId = callerId;

/** What Baton itself, or an agent, says begins so; a caller's message must not take the place of it. */
const reserved = /^(agent:|h-[0-9a-f]{24}:)/;
export const newMessageId = messageId.refine(
  (id) => !reserved.test(id),
  'must not begin with “agent:”, or with the id of a handoff',
);

/** An id that Baton or an admin chose: short, lower case, readable in a URL. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be 1 to 64 characters out of a-z 0-9 -');

export const queueId = slug;
export const calendarId = slug;
export const channelId = slug;
export const workflowId = slug;
export const nodeId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 characters out of A-Z a-z 0-9 _ -');

/** A node, or a step of the sub-workflow that a node stands for: `<node>/<step>`. */
export const stepId = z
  .string()
  .max(700)
  .regex(/^[A-Za-z0-9_-]{1,64}(\/[A-Za-z0-9_-]{1,64}){0,10}$/, 'must be ids of nodes, joined by /');

/** Derived from the conversation and the sequence number of the message that caused it, so it is the same at each try. */
export const handoffId = z.string().regex(/^h-[0-9a-f]{24}$/, 'must be a handoff id such as h-0f3c…');
