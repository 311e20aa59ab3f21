import * as z from 'zod';
import { tag } from '../conversation/message.ts';
import { attributeName, attributeValue } from '../json.ts';

const notice = z.strictObject({ key: z.string(), title: z.string(), to: z.enum(['inbox', 'webhook']) });

/** What a rule leaves on the conversation, whatever it decides. */
export const marks = z.strictObject({
  tags: z.array(tag),
  attributes: z.record(attributeName, attributeValue).optional(),
  /** What the customer is told: `<workflow>.<node>` of each text, in order. */
  says: z.array(z.string()).optional(),
  /** Whom to tell what, by `<workflow>.<node>`; each once a conversation. */
  notices: z.array(notice).optional(),
  /** By score node, `<workflow>.<node>`, the band in which the score lay; the next message begins there. */
  bands: z.record(z.string(), z.string()).optional(),
});
export type Marks = z.infer<typeof marks>;
