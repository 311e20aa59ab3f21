import * as z from 'zod';
import { condition as conditionSchema } from '../../rules/condition-schema.ts';
import { checkCondition } from '../check-condition.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const schema = z.strictObject({ condition: conditionSchema });
type Data = z.infer<typeof schema>;

export const condition: NodeKindSpec<Data> = {
  kind: 'condition',
  group: 'decide',
  title: 'Condition',
  description: 'Asks one question about the message and the conversation so far.',
  schema,
  defaults: { condition: { signal: 'confidence', op: 'lt', value: 0.5 } },
  exits: () => [ownExit('yes'), ownExit('no')],
  sentence: ({ condition }, saying) => `When ${saying.condition(condition).dependent}`,
  lower: ({ condition }) => ({ kind: 'decide', cases: [{ exit: 'yes', condition }], otherwise: 'no' }),
  check: ({ condition }, context) => checkCondition(condition, 'condition', context),
};
