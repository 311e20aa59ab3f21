import * as z from 'zod';
import type { NodeKindSpec } from './node-kind.ts';

const schema = z.strictObject({});
type Data = z.infer<typeof schema>;

export const returnToAi: NodeKindSpec<Data> = {
  kind: 'return-to-ai',
  group: 'outcome',
  title: 'Return to AI',
  description: 'Gives the customer back to the AI, after a wait that was too long or an offer that was declined.',
  schema,
  defaults: {},
  exits: () => [],
  sentence: () => 'The AI takes over again',
  lower: () => ({ kind: 'end', outcome: { kind: 'return' }, guardrail: false }),
};
