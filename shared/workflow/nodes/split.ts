import * as z from 'zod';
import { problemWords } from '../language/english/problems.ts';
import { branchId, branchLabel, checkBranchIds } from './branch-ids.ts';
import type { NodeKindSpec } from './node-kind.ts';

const arm = z.strictObject({ id: branchId, label: branchLabel, percent: z.number().min(0).max(100).multipleOf(0.01) });
const schema = z.strictObject({ arms: z.array(arm).min(2).max(10) });
type Data = z.infer<typeof schema>;

/** In hundredths, so that 33.33 + 33.33 + 33.34 is exactly 100. */
const sumOf = (arms: Data['arms']): number => arms.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);

export const split: NodeKindSpec<Data> = {
  kind: 'split',
  group: 'decide',
  title: 'Split',
  description: 'Sends a share of the conversations each way; a conversation stays on the way that it took.',
  schema,
  defaults: {
    arms: [
      { id: 'a', label: 'A', percent: 50 },
      { id: 'b', label: 'B', percent: 50 },
    ],
  },
  exits: ({ arms }) => arms.map(({ id, label, percent }) => ({ id, label: `${label} · ${percent} %` })),
  sentence: ({ arms }) => `Split: ${arms.map(({ label, percent }) => `${percent} % ${label}`).join(', ')}`,
  lower: ({ arms }, key) => ({
    kind: 'decide',
    cases: arms.slice(0, -1).map(({ id }, index) => ({
      exit: id,
      condition: { signal: `split.${key}`, op: 'lt', value: sumOf(arms.slice(0, index + 1)) / 100 },
    })),
    otherwise: arms.at(-1)?.id ?? '',
  }),
  check: ({ arms }, context) => [
    ...checkBranchIds(arms, 'arms', 'arm', context),
    ...(sumOf(arms) === 10_000
      ? []
      : [
          {
            code: 'invalid-node' as const,
            path: 'arms',
            message: problemWords(context).shareSum(sumOf(arms) / 100),
          },
        ]),
  ],
};
