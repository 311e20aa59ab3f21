import { fingerprint } from '../fingerprint.ts';
import { places } from '../model/features.ts';
import { readRequest } from '../repeat/request-likeness.ts';
import { requestWords } from '../repeat/shipped.ts';
import { spread } from '../share.ts';

/**
 * What a text asks for: its words, each as heavy as it tells, and the vectors that `repeatedRequest` compares requests by,
 * so that other words for the same are alike. Of length 1 altogether, or 0 for a text that asks for nothing.
 */
export interface Meaning {
  /** Where the words stand among hashed features. */
  readonly places: Uint16Array;
  /** What each word weighs. */
  readonly values: Float64Array;
  readonly vector: Float64Array;
}

/** What vectors count beside the words themselves; more of them makes requests of an unknown kind too much alike. */
const vectorShare = 2;

/** @param words what is known of words; others than ship are for trying */
export function meaningOf(text: string, words = requestWords): Meaning {
  const { weights, vector, square } = readRequest(words, fingerprint(text));
  let known = 0;
  for (const value of vector) known += value * value;
  const scale = 1 / (Math.sqrt(square + (vectorShare ** 2 - 1) * known) || 1);
  return {
    places: Uint16Array.from(weights.keys(), (mark) => spread(mark) % places),
    values: Float64Array.from(weights.values(), (weight) => Math.sqrt(weight) * scale),
    vector: vector.map((value) => value * vectorShare * scale),
  };
}
