/**
 * The condition language: a closed JSON tree over signals. No code, no loops, always an answer:
 * true, false, or unknown where a signal that it needs is not there. `condition-schema.ts` says what is accepted; what
 * runs conditions does without it, so that it starts without the library for schemas.
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
  'containsAnyPart',
  'startsWith',
  'matches',
  'exists',
] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export type ComparisonValue = string | number | boolean | string[];

export interface Comparison {
  readonly signal: string;
  readonly op: ComparisonOperator;
  readonly value: ComparisonValue;
}

/** As many of a signal's newest values as the state keeps, and so as far as a window reaches. */
export const longestWindow = 20;

/** Which of a signal's values count: the newest few, or those of the last minutes (of at most `longestWindow` values). */
export type TimeWindow = { readonly messages: number } | { readonly minutes: number };

/** "Confidence below 45 % twice in the last three answers". */
export interface Count {
  readonly count: Comparison;
  readonly atLeast: number;
  readonly within: TimeWindow;
}

/** "Frustration rose by 0.3 in five turns": the newest value against the lowest (for *falls*, the highest) before it. */
export interface Trend {
  readonly trend: string;
  readonly direction: 'rises' | 'falls';
  readonly by: number;
  readonly within: TimeWindow;
}

export type Group =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

export interface AtLeast {
  readonly atLeast: number;
  readonly of: readonly Condition[];
}

/** The weights of all parts that hold, added up and compared with `value`. */
export interface Score {
  readonly score: readonly { readonly weight: number; readonly when: Condition }[];
  readonly op: 'gte' | 'lt';
  readonly value: number;
}

export type Condition = Comparison | Group | AtLeast | Count | Trend | Score;

/** Groups nest at most this deep. */
export const maxDepth = 12;

export const isComparison = (condition: Condition): condition is Comparison => 'signal' in condition;
export const isCount = (condition: Condition): condition is Count => 'count' in condition;
export const isTrend = (condition: Condition): condition is Trend => 'trend' in condition;
export const isScore = (condition: Condition): condition is Score => 'score' in condition;

/** A condition made of others by logic alone, which is what an admin nests and moves about. */
export const isGroup = (condition: Condition): condition is Group | AtLeast =>
  'all' in condition || 'any' in condition || 'none' in condition || 'of' in condition;

/** The members of a group with its kind, so that a reader needs one `switch` instead of four `in`s. */
export function groupOf(condition: Group | AtLeast): {
  readonly kind: 'all' | 'any' | 'none' | 'atLeast';
  readonly members: readonly Condition[];
} {
  if ('all' in condition) return { kind: 'all', members: condition.all };
  if ('any' in condition) return { kind: 'any', members: condition.any };
  if ('none' in condition) return { kind: 'none', members: condition.none };
  return { kind: 'atLeast', members: condition.of };
}

/** The conditions that a condition is made of, one level down. */
export function partsOf(condition: Condition): readonly Condition[] {
  if (isGroup(condition)) return groupOf(condition).members;
  return isScore(condition) ? condition.score.map(({ when }) => when) : [];
}

/** The same condition made of other parts, in the same order. */
export function withParts(condition: Condition, parts: readonly Condition[]): Condition {
  if (isComparison(condition) || isCount(condition) || isTrend(condition)) return condition;
  if (isScore(condition))
    return { ...condition, score: condition.score.map((part, at) => ({ ...part, when: parts[at] ?? part.when })) };
  if ('all' in condition) return { all: parts };
  if ('any' in condition) return { any: parts };
  return 'none' in condition ? { none: parts } : { ...condition, of: parts };
}

/** Where a part lies in the JSON of its condition: `any.0`, `score.2.when`. */
export function partPath(condition: Condition, index: number): string {
  if (isScore(condition)) return `score.${index}.when`;
  if (!isGroup(condition)) return '';
  const { kind } = groupOf(condition);
  return `${kind === 'atLeast' ? 'of' : kind}.${index}`;
}

/** All comparisons of a condition, in reading order; those that are counted too. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if (isComparison(condition)) return [condition];
  return isCount(condition) ? [condition.count] : partsOf(condition).flatMap(comparisonsOf);
}

/** The signals whose past values a condition asks for, each with its window. */
export function windowsOf(condition: Condition): readonly { readonly signal: string; readonly within: TimeWindow }[] {
  if (isCount(condition)) return [{ signal: condition.count.signal, within: condition.within }];
  if (isTrend(condition)) return [{ signal: condition.trend, within: condition.within }];
  return partsOf(condition).flatMap(windowsOf);
}

/** Every signal that a condition reads, each as often as it is named. */
export const signalsOf = (condition: Condition): readonly string[] =>
  isTrend(condition)
    ? [condition.trend]
    : isCount(condition)
      ? [condition.count.signal]
      : isComparison(condition)
        ? [condition.signal]
        : partsOf(condition).flatMap(signalsOf);
