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

export const noMarks: Marks = { tags: [] };

/** All marks together, in order; where two set the same, the later has its way. */
export function joinMarks(all: readonly Marks[]): Marks {
  const attributes = merged(all.map((each) => each.attributes));
  const bands = merged(all.map((each) => each.bands));
  const says = [...new Set(all.flatMap((each) => each.says ?? []))];
  const notices = new Map(all.flatMap((each) => each.notices ?? []).map((each) => [each.key, each]));
  return {
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    ...(attributes && { attributes }),
    ...(says.length > 0 && { says }),
    ...(notices.size > 0 && { notices: [...notices.values()] }),
    ...(bands && { bands }),
  };
}

function merged<T>(records: readonly (Readonly<Record<string, T>> | undefined)[]): Record<string, T> | undefined {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
