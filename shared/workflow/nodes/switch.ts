import * as z from 'zod';
import { condition as conditionSchema } from '../../rules/condition-schema.ts';
import { checkCondition } from '../check-condition.ts';
import { branchId, branchLabel, checkBranchIds } from './branch-ids.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const switchCase = z.strictObject({ id: branchId, label: branchLabel, condition: conditionSchema });

const schema = z.strictObject({ cases: z.array(switchCase).min(1).max(20) });
type Data = z.infer<typeof schema>;

export const switchNode: NodeKindSpec<Data> = {
  kind: 'switch',
  group: 'decide',
  title: 'Switch',
  description: 'Tries several questions in order and takes the first that holds.',
  schema,
  defaults: {
    cases: [{ id: 'case-1', label: 'First case', condition: { signal: 'topics', op: 'has', value: 'billing' } }],
  },
  exits: ({ cases }) => [...cases.map(({ id, label }) => ({ id, label })), ownExit('default')],
  sentence: ({ cases }) => `First that holds: ${cases.map(({ label }) => label).join(', ')}`,
  lower: ({ cases }) => ({
    kind: 'decide',
    cases: cases.map(({ id, condition }) => ({ exit: id, condition })),
    otherwise: 'default',
  }),
  check: ({ cases }, context) => [
    ...cases.flatMap(({ condition }, index) => checkCondition(condition, `cases.${index}.condition`, context)),
    ...checkBranchIds(cases, 'cases', 'case', context, ['default']),
  ],
};
