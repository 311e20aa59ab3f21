import * as z from 'zod';
import type { NodeKindSpec } from './node-kind.ts';

const schema = z.strictObject({ text: z.string().max(2_000) });
type Data = z.infer<typeof schema>;

export const note: NodeKindSpec<Data> = {
  kind: 'note',
  group: 'note',
  title: 'Note',
  description: 'Words for whoever edits this workflow; it does nothing.',
  schema,
  defaults: { text: '' },
  exits: () => [],
  sentence: ({ text }) => text.trim() || 'An empty note',
  lower: () => ({ kind: 'end', outcome: { kind: 'continue' }, guardrail: false }),
};
