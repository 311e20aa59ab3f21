import * as z from 'zod';
import type { NodeKindSpec } from './node-kind.ts';

const schema = z.strictObject({});
type Data = z.infer<typeof schema>;

export const continueNode: NodeKindSpec<Data> = {
  kind: 'continue',
  group: 'outcome',
  title: 'Continue',
  description: 'Lets the AI go on.',
  schema,
  defaults: {},
  exits: () => [],
  sentence: () => 'The AI goes on',
  lower: () => ({ kind: 'end', outcome: { kind: 'continue' }, guardrail: false }),
};
