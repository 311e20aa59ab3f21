import * as z from 'zod';
import { topic } from '../../../../shared/conversation/message.ts';

const words = z.string().min(3).max(1_000);
const inBoth = z.strictObject({ en: words, de: words });

/** One thing that the sample assistant can answer, in the organisation's own words. */
export const faqEntry = z.strictObject({
  id: topic,
  topic: z.enum(['billing', 'contract', 'technical', 'mobile', 'account', 'order']),
  question: inBoth,
  answer: inBoth,
  /** Other ways in which customers ask it. */
  phrasings: z.strictObject({ en: z.array(words).min(2), de: z.array(words).min(2) }),
});
export type FaqEntry = z.infer<typeof faqEntry>;

/** Languages that the sample assistant answers in. */
export type FaqLanguage = 'en' | 'de';
