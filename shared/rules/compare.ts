import { normalise } from '../signals/normalise.ts';
import type { SignalValue } from '../signals/signal.ts';
import type { Comparison } from './condition.ts';
import { matchesPattern } from './pattern.ts';
import type { Truth } from './truth.ts';

/** Whether a value passes a comparison; unknown where it is not there, or of a type that the comparison cannot judge. */
export function compare({ op, value }: Comparison, actual: SignalValue | undefined): Truth {
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
    case 'containsAnyPart':
      return typeof actual === 'string' && Array.isArray(value) ? containsAnyPart(actual, value) : undefined;
    case 'startsWith':
      return typeof actual === 'string' && typeof value === 'string' ? startsWith(actual, value) : undefined;
    case 'matches':
      return typeof actual === 'string' && typeof value === 'string' ? matchesPattern(actual, value) : undefined;
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

/** Parts of words too, spaces and signs as they stand: "refund" is in "refundable". */
function containsAnyPart(text: string, phrases: readonly string[]): boolean {
  const folded = normalise(text);
  return phrases.map(normalise).some((phrase) => phrase !== '' && folded.includes(phrase));
}

const startsWith = (text: string, beginning: string): boolean => normalise(text).startsWith(normalise(beginning));

/** An apostrophe belongs to a word only inside it: in 'refund' it is a quotation mark. */
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** A text as its words, folded and one space apart: what phrases are looked up in. */
export const toWords = (text: string): string => (normalise(text).match(word) ?? []).join(' ');
