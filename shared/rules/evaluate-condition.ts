import { normalise } from '../signals/normalise.ts';
import type { SignalValue } from '../signals/signal.ts';
import { type Comparison, type Condition, groupOf, isComparison } from './condition.ts';
import { allOf, anyOf, not, type Truth } from './truth.ts';

export type ReadSignal = (name: string) => SignalValue | undefined;

/** A condition with what it found: the same tree, each part with its answer. */
export type ConditionTrace =
  | (Comparison & { readonly actual?: SignalValue; readonly result: TraceResult })
  | {
      readonly kind: 'all' | 'any' | 'none';
      readonly members: readonly ConditionTrace[];
      readonly result: TraceResult;
    };

export type TraceResult = 'true' | 'false' | 'unknown';

export const toResult = (truth: Truth): TraceResult => (truth === undefined ? 'unknown' : truth ? 'true' : 'false');

/** Whether a condition holds. Never throws: a value of another type than the comparison needs makes it unknown. */
export function evaluateCondition(condition: Condition, read: ReadSignal): Truth {
  if (isComparison(condition)) return compare(condition, read(condition.signal));
  const { kind, members } = groupOf(condition);
  return combine[kind](members.map((member) => evaluateCondition(member, read)));
}

/** The same answer as `evaluateCondition`, with the value and the answer of each part. */
export function traceCondition(condition: Condition, read: ReadSignal): ConditionTrace {
  if (isComparison(condition)) {
    const actual = read(condition.signal);
    return { ...condition, ...(actual !== undefined && { actual }), result: toResult(compare(condition, actual)) };
  }
  const { kind, members } = groupOf(condition);
  const traces = members.map((member) => traceCondition(member, read));
  return { kind, members: traces, result: toResult(combine[kind](traces.map(({ result }) => truthOf(result)))) };
}

const combine = {
  all: allOf,
  any: anyOf,
  none: (truths: readonly Truth[]) => not(anyOf(truths)),
};

const truthOf = (result: TraceResult): Truth => (result === 'unknown' ? undefined : result === 'true');

function compare({ op, value }: Comparison, actual: SignalValue | undefined): Truth {
  if (op === 'exists') return (actual !== undefined) === (value !== false);
  if (actual === undefined) return undefined;
  switch (op) {
    case 'eq':
      return sameType(actual, value) ? actual === value : undefined;
    case 'ne':
      return sameType(actual, value) ? actual !== value : undefined;
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return typeof actual === 'number' && typeof value === 'number' ? order[op](actual, value) : undefined;
    case 'in':
      return Array.isArray(value) && typeof actual === 'string' ? value.includes(actual) : undefined;
    case 'has':
      return Array.isArray(actual) && typeof value === 'string' ? actual.includes(value) : undefined;
    case 'hasAny':
      return inSet(actual, value, (set, wanted) => wanted.some((item) => set.includes(item)));
    case 'hasAll':
      return inSet(actual, value, (set, wanted) => wanted.every((item) => set.includes(item)));
    case 'containsAny':
      return typeof actual === 'string' && Array.isArray(value) ? containsAny(actual, value) : undefined;
  }
}

const order = {
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
  gt: (a: number, b: number) => a > b,
  gte: (a: number, b: number) => a >= b,
};

const sameType = (a: unknown, b: unknown): boolean => typeof a === typeof b && !Array.isArray(a) && !Array.isArray(b);

const inSet = (
  actual: SignalValue,
  value: unknown,
  test: (set: readonly string[], wanted: readonly string[]) => boolean,
): Truth => (Array.isArray(actual) && Array.isArray(value) ? test(actual, value) : undefined);

/** Whole words and phrases, whatever their case: "refund" is not in "refundable". */
function containsAny(text: string, phrases: readonly string[]): boolean {
  const words = ` ${toWords(text)} `;
  return phrases.map(toWords).some((phrase) => phrase !== '' && words.includes(` ${phrase} `));
}

/** An apostrophe belongs to a word only inside it: in 'refund' it is a quotation mark. */
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

const toWords = (text: string): string => (normalise(text).match(word) ?? []).join(' ');
