import * as z from 'zod';
import { calendarId, queueId } from '../ids.ts';

/** What happens to a customer who waited past the limit of a queue. */
export const pastLimit = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('keep-waiting') }),
  z.strictObject({ action: z.literal('move'), queueId }),
  z.strictObject({ action: z.literal('return-to-ai') }),
]);
export type PastLimit = z.infer<typeof pastLimit>;

/** Where handoffs wait for agents. */
export const queue = z.strictObject({
  id: queueId,
  name: z.string().min(1).max(80),
  calendarId,
  /** Who gets the packet when the handoff goes by mail. */
  email: z.email(),
  /** The queue of Amazon Connect that voice handoffs go to; its id or ARN. */
  connectQueueId: z.string().max(256).optional(),
  waitLimitSeconds: z.int().min(30).max(86_400),
  pastLimit,
  /** How long an agent usually needs for one customer; the wait estimate is made of it. */
  typicalHandleSeconds: z.int().min(10).max(14_400),
});
export type Queue = z.infer<typeof queue>;
