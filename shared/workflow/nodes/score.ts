import * as z from 'zod';
import type { Condition } from '../../rules/condition.ts';
import { condition as conditionSchema } from '../../rules/condition-schema.ts';
import { checkCondition } from '../check-condition.ts';
import { problemWords } from '../language/english/problems.ts';
import { branchId, branchLabel, checkBranchIds } from './branch-ids.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const points = z.number().min(-1_000).max(1_000);
const part = z.strictObject({ weight: points, when: conditionSchema });
const band = z.strictObject({ id: branchId, label: branchLabel, from: z.number().min(-100_000).max(100_000) });

const schema = z.strictObject({
  parts: z.array(part).min(1).max(30),
  /** Highest first. Below the lowest: *otherwise*. */
  bands: z.array(band).min(1).max(8),
  /** How far the score must fall below a band before the conversation leaves it. */
  hysteresis: z.number().min(0).max(1_000),
});
type Data = z.infer<typeof schema>;

const otherwise = 'default';

export const score: NodeKindSpec<Data> = {
  kind: 'score',
  group: 'decide',
  title: 'Score',
  description: 'Adds up points for what holds and takes the way of the band in which the sum lies.',
  schema,
  defaults: {
    parts: [{ weight: 1, when: { signal: 'lowConfidenceStreak', op: 'gte', value: 1 } }],
    bands: [{ id: 'high', label: 'High', from: 1 }],
    hysteresis: 0,
  },
  exits: ({ bands }) => [...bands.map(({ id, label }) => ({ id, label })), ownExit(otherwise)],
  sentence: ({ parts, bands }) =>
    `Score of ${parts.length === 1 ? '1 sign' : `${parts.length} signs`}: ${bands.map(({ label, from }) => `${label} from ${from}`).join(', ')}`,
  lower: (data, key) => ({
    kind: 'decide',
    cases: data.bands.map(({ id }, index) => ({ exit: id, condition: inBand(data, index, key) })),
    otherwise,
    ...(data.hysteresis > 0 && {
      marks: Object.fromEntries(exitIds(data).map((id) => [id, { bands: { [key]: id } }])),
    }),
  }),
  check: ({ parts, bands }, context) => [
    ...checkBranchIds(bands, 'bands', 'band', context, [otherwise]),
    ...parts.flatMap(({ when }, index) => checkCondition(when, `parts.${index}.when`, context)),
    ...bands.flatMap(({ from }, index) =>
      from >= (bands[index - 1]?.from ?? Number.POSITIVE_INFINITY)
        ? [
            {
              code: 'invalid-node' as const,
              path: `bands.${index}.from`,
              message: problemWords(context).bandOrder,
            },
          ]
        : [],
    ),
  ],
};

const exitIds = ({ bands }: Data): readonly string[] => [...bands.map(({ id }) => id), otherwise];

/** The score reaches the band; or it lay in the band or higher before, and has not fallen far enough to leave. */
function inBand({ parts, bands, hysteresis }: Data, index: number, key: string): Condition {
  const from = bands[index]?.from ?? 0;
  const reaches = (value: number): Condition => ({ score: parts, op: 'gte', value });
  if (hysteresis === 0) return reaches(from);
  const sameOrHigher = bands.slice(0, index + 1).map(({ id }) => id);
  return {
    any: [
      reaches(from),
      { all: [{ signal: `band.${key}`, op: 'in', value: sameOrHigher }, reaches(from - hysteresis)] },
    ],
  };
}
