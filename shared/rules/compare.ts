import { normalise } from '../signals/normalise.ts';
import type { SignalValue } from '../signals/signal.ts';
import type { Comparison } from './condition.ts';
import { holdsWords, isPlain } from './find-words.ts';
import { matchesPattern } from './pattern.ts';
import type { Truth } from './truth.ts';

/** Whether a value passes a comparison; unknown where it is not there, or of a type that the comparison cannot judge. */
export function compare({ op, value }: Comparison, actual: SignalValue | undefined): Truth {
  if (op === 'exists') return (actual !== undefined) === (value !== false);
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
  actual: SignalValue | undefined,
  value: unknown,
  test: (set: readonly string[], wanted: readonly string[]) => boolean,
): Truth => (Array.isArray(actual) && Array.isArray(value) ? test(actual, value) : undefined);

/**
 * Whole words and phrases: "refund" is not in "refundable". Text and phrases are folded alike by `normalise` before they
 * meet, so that case, width, invisible characters, look-alike letters and the way in which marks are written (`ü`, or `u`
 * and a combining diaeresis) make no difference; a mark itself does, as *Kündigung* is another word than *Kundigung*.
 */
function containsAny(text: string, phrases: readonly string[]): boolean {
  const plain = plainText(text);
  if (plain !== undefined) return wordsOfPhrases(phrases).some((phrase) => phrase !== '' && holdsWords(plain, phrase));
  const words = ` ${wordsOfText(text)} `;
  return wordsOfPhrases(phrases).some((phrase) => phrase !== '' && words.includes(` ${phrase} `));
}

/** Parts of words too, spaces and signs as they stand: "refund" is in "refundable". */
function containsAnyPart(text: string, phrases: readonly string[]): boolean {
  const folded = foldedText(text);
  return foldedPhrases(phrases).some((phrase) => phrase !== '' && folded.includes(phrase));
}

const startsWith = (text: string, beginning: string): boolean => foldedText(text).startsWith(normalise(beginning));

/** Remembers its newest answer: many rules ask about one message, one after the other. */
function rememberingLast<T>(fold: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly folded: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, folded: fold(text) };
    return last.folded;
  };
}

/** Folds the phrases of a rule once for as long as the rule is held. */
function rememberingEach(fold: (text: string) => string): (phrases: readonly string[]) => readonly string[] {
  const known = new WeakMap<readonly string[], readonly string[]>();
  return (phrases) => {
    const folded = known.get(phrases) ?? phrases.map(fold);
    known.set(phrases, folded);
    return folded;
  };
}

/** An apostrophe belongs to a word only inside it: in 'refund' it is a quotation mark. */
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** Most phrases are written as they are folded. */
const foldedWords = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** A text as its words, folded and one space apart: what phrases are looked up in. */
export const toWords = (text: string): string =>
  foldedWords.test(text) ? text : (normalise(text).match(word) ?? []).join(' ');

/** Of a text that needs no other folding; `undefined` for one that does. */
const plainText = rememberingLast((text) => (isPlain(text) ? text.toLowerCase() : undefined));

const wordsOfText = rememberingLast(toWords);
const wordsOfPhrases = rememberingEach(toWords);
const foldedText = rememberingLast(normalise);
const foldedPhrases = rememberingEach(normalise);
