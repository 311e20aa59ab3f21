import { fingerprint, marksOf } from '../fingerprint.ts';
import { places } from '../model/features.ts';
import { weighWords } from '../repeat/request-likeness.ts';
import { requestWords } from '../repeat/shipped.ts';
import { spread } from '../share.ts';

/**
 * What a text asks for: its words, each as heavy as it tells, and the vectors that `repeatedRequest` compares requests by,
 * so that other words for the same are alike. Of length 1 altogether, or 0 for a text that asks for nothing. The groups that
 * `repeatedRequest` also compares by are left out: what is outside the scope has words of the same groups too often.
 */
export interface Meaning {
  /** Where the words stand among hashed features. */
  readonly places: Uint16Array;
  /** What each word weighs. */
  readonly values: Float64Array;
  readonly vector: Float64Array;
  /** How much of it is told by words that have a vector, 0 to 1. */
  readonly known: number;
}

/** What vectors count beside the words themselves; more of them makes requests of an unknown kind too much alike. */
const vectorShare = 2;

/** @param words what is known of words; others than ship are for trying */
export function meaningOf(text: string, words = requestWords()): Meaning {
  const { telling, asking } = marksOf(fingerprint(text));
  const { marks, weights, vector, square, known } = weighWords(words, new Set([...telling, ...asking]));
  let vectorSquare = 0;
  for (const value of vector) vectorSquare += value * value;
  const scale = 1 / (Math.sqrt(square + (vectorShare ** 2 - 1) * vectorSquare) || 1);
  return {
    places: Uint16Array.from(marks, (mark) => spread(mark) % places),
    values: weights.map((weight) => Math.sqrt(weight) * scale),
    vector: vector.map((value) => value * vectorShare * scale),
    known,
  };
}
