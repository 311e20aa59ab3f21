import * as z from 'zod';
import { language } from '../conversation/message.ts';
import { queueId } from '../ids.ts';

export const organisation = z.strictObject({
  name: z.string().min(1).max(80),
  defaultLocale: language,
  /** Where a customer goes who asks for a person when no rule says where. */
  fallbackQueueId: queueId,
  /** Whether a second person must approve before a workflow goes live. */
  secondPersonApproves: z.boolean().optional(),
});
export type Organisation = z.infer<typeof organisation>;
