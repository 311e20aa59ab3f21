import * as z from 'zod';

/**
 * The condition language: a closed JSON tree over signals. No code, no loops, always an answer:
 * true, false, or unknown where a signal that it needs is not there.
 */
export const comparisonOperators = [
  'eq',
  'ne',
  'lt',
  'lte',
  'gt',
  'gte',
  'in',
  'has',
  'hasAny',
  'hasAll',
  'containsAny',
  'exists',
] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

const scalar = z.union([z.string().max(500), z.number(), z.boolean()]);
export const comparisonValue = z.union([scalar, z.array(z.string().min(1).max(200)).min(1).max(200)]);
export type ComparisonValue = z.infer<typeof comparisonValue>;

export const comparison = z.strictObject({
  signal: z.string().min(1).max(128),
  op: z.enum(comparisonOperators),
  value: comparisonValue,
});
export type Comparison = z.infer<typeof comparison>;

export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

/** Groups hold at most this many conditions, and nest at most `maxDepth` deep. */
const maxMembers = 100;
export const maxDepth = 12;

const group = z.lazy(() => z.array(condition).max(maxMembers));

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [comparison, z.strictObject({ all: group }), z.strictObject({ any: group }), z.strictObject({ none: group })],
    'Must compare a signal with a value, or be a group of conditions',
  ),
);

export const isComparison = (condition: Condition): condition is Comparison => 'signal' in condition;

/** The members of a group with its kind, so that a reader needs one `switch` instead of three `in`s. */
export function groupOf(condition: Exclude<Condition, Comparison>): {
  kind: 'all' | 'any' | 'none';
  members: readonly Condition[];
} {
  if ('all' in condition) return { kind: 'all', members: condition.all };
  if ('any' in condition) return { kind: 'any', members: condition.any };
  return { kind: 'none', members: condition.none };
}

/** All comparisons of a condition, in reading order. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  return isComparison(condition) ? [condition] : groupOf(condition).members.flatMap(comparisonsOf);
}
