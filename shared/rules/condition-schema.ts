import * as z from 'zod';
import { type Condition, comparisonOperators, longestWindow } from './condition.ts';

/** Longest: a family, a workflow and a node of it. */
const signalName = z.string().min(1).max(160);

const scalar = z.union([z.string().max(500), z.number(), z.boolean()]);
const comparisonValue = z.union([
  scalar,
  z.array(z.string().min(1).max(200)).min(1, 'Needs at least one entry').max(200, 'Takes at most 200 entries'),
]);

const comparison = z.strictObject({
  signal: signalName,
  op: z.enum(comparisonOperators),
  value: comparisonValue,
});

const timeWindow = z.union(
  [
    z.strictObject({ messages: z.int().min(2).max(longestWindow) }),
    z.strictObject({ minutes: z.int().min(1).max(10_080) }),
  ],
  `Must be a number of messages from 2 to ${longestWindow}, or of minutes`,
);

const count = z.strictObject({
  count: comparison,
  atLeast: z.int().min(1).max(longestWindow),
  within: timeWindow,
});

const trend = z.strictObject({
  trend: signalName,
  direction: z.enum(['rises', 'falls']),
  by: z.number().positive(),
  within: timeWindow,
});

/** Groups hold at most this many conditions. */
const maxMembers = 100;

const members = z.lazy(() => z.array(condition).max(maxMembers));
const weight = z.number().min(-1_000).max(1_000);

const score = z.strictObject({
  score: z.lazy(() =>
    z
      .array(z.strictObject({ weight, when: condition }))
      .min(1)
      .max(maxMembers),
  ),
  op: z.enum(['gte', 'lt']),
  value: z.number().min(-100_000).max(100_000),
});

/** What an author may write as a condition. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      comparison,
      z.strictObject({ all: members }),
      z.strictObject({ any: members }),
      z.strictObject({ none: members }),
      z.strictObject({ atLeast: z.int().min(1).max(maxMembers), of: members }),
      count,
      trend,
      score,
    ],
    'Must compare a signal with a value, count, watch a trend, score, or be a group of conditions',
  ),
);
