import { type Features, featuresOf } from '../model/features.ts';
import type { RequestWords } from '../repeat/request-words.ts';
import { type Meaning, meaningOf } from './meaning.ts';

/** A text before it is known how much its features tell. */
export interface Reading {
  readonly features: Features;
  readonly meaning: Meaning;
}

/** @param features for callers that have them already @param words see `meaningOf` */
export const readingOf = (text: string, features = featuresOf(text), words?: RequestWords): Reading => ({
  features,
  meaning: meaningOf(text, words),
});

/**
 * A text as it is compared: words and letters as they stand, and what they mean, which is half of it where all words are
 * known, and less the fewer are. Of length 1 at most.
 */
export interface TextVector {
  readonly places: Uint16Array;
  /** What is at each of the places. */
  readonly values: Float64Array;
  readonly meaning: Float64Array;
}

/** @param weights how much a feature tells, by its place */
export function vectorOf({ features, meaning }: Reading, weights: Float64Array): TextVector {
  const told = Float64Array.from(features, (place) => weights[place] as number);
  const meant = mostMeant * meaning.known;
  const scale = Math.sqrt(1 - meant ** 2) / (Math.sqrt(squareOf(told)) || 1);
  const places = new Uint16Array(features.length + meaning.places.length);
  places.set(features);
  places.set(meaning.places, features.length);
  const values = new Float64Array(places.length);
  values.set(told.map((value) => value * scale));
  values.set(
    meaning.values.map((value) => value * meant),
    features.length,
  );
  return { places, values, meaning: meaning.vector.map((value) => value * meant) };
}

/** How long the part of the meaning is at most: two such parts make a vector of length 1. */
const mostMeant = Math.SQRT1_2;

export function squareOf(values: Iterable<number>): number {
  let square = 0;
  for (const value of values) square += value * value;
  return square;
}

export function dotOf(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let at = 0; at < a.length; at++) dot += (a[at] as number) * (b[at] as number);
  return dot;
}
