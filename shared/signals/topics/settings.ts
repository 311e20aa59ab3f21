import * as z from 'zod';
import { type TopicId, topicIds } from './topic.ts';

const topicSetting = z.object({
  /** Off: the topic always scores 0. */
  on: z.boolean().optional(),
  /** Words that say the topic in this business, each alone enough: "chargeback desk". */
  phrases: z.array(z.string().trim().min(2).max(100)).max(200).optional(),
  /** Messages on the topic: a message like one of them counts as one. */
  examples: z.array(z.string().trim().min(5).max(500)).max(200).optional(),
});

/** What an organisation changes about topics. Absent: the topic as shipped. */
export const topicSettings = z.partialRecord(z.enum(topicIds as [TopicId, ...TopicId[]]), topicSetting);
export type TopicSettings = Readonly<z.infer<typeof topicSettings>>;
