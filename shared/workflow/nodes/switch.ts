import * as z from 'zod';
import { condition as conditionSchema } from '../../rules/condition.ts';
import { checkCondition } from '../check-condition.ts';
import type { NodeKindSpec } from './node-kind.ts';

const switchCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'must be 1 to 32 characters out of a-z 0-9 -'),
  label: z.string().min(1).max(40),
  condition: conditionSchema,
});

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
  exits: ({ cases }) => [...cases.map(({ id, label }) => ({ id, label })), { id: 'default', label: 'otherwise' }],
  sentence: ({ cases }) => `First that holds: ${cases.map(({ label }) => label).join(', ')}`,
  lower: ({ cases }) => ({
    kind: 'decide',
    cases: cases.map(({ id, condition }) => ({ exit: id, condition })),
    otherwise: 'default',
  }),
  check: ({ cases }, context) => [
    ...cases.flatMap(({ condition }, index) => checkCondition(condition, `cases.${index}.condition`, context)),
    ...cases.flatMap(({ id }, index) =>
      id === 'default' || cases.findIndex((other) => other.id === id) < index
        ? [
            {
              code: 'invalid-node' as const,
              path: `cases.${index}.id`,
              message: `The case id “${id}” is taken: give each case its own.`,
            },
          ]
        : [],
    ),
  ],
};
