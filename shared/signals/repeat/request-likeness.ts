import { type Marks, marksOf } from '../fingerprint.ts';
import { withMeanings } from './meanings.ts';
import type { RequestWords } from './request-words.ts';

/** Words as they are compared with others. */
export interface WeighedWords {
  /** The words, by mark, each once. */
  readonly marks: readonly string[];
  /** How much each of them tells. */
  readonly weights: Float64Array;
  /** The sum of the words' vectors. */
  readonly vector: Float64Array;
  /** Of the length of all this together. */
  readonly square: number;
  /** How much of what they tell is told by words that have a vector, 0 to 1. */
  readonly known: number;
}

/** A request: its words and, weighed like words, what they stand for. */
export interface Request extends WeighedWords {
  /** The words that carry its meaning, which come first among all. */
  readonly telling: Marks['telling'];
  readonly all: ReadonlySet<string>;
}

export function readRequest(words: RequestWords, fingerprint: string): Request {
  const { telling, asking } = marksOf(fingerprint);
  const all = withMeanings([...telling, ...asking]);
  return { telling, all, ...weighWords(words, all) };
}

export function weighWords({ size, find }: RequestWords, all: ReadonlySet<string>): WeighedWords {
  const marks = [...all];
  const weights = new Float64Array(marks.length);
  const vector = new Float64Array(size);
  let told = 0;
  let toldByKnown = 0;
  for (let place = 0; place < marks.length; place++) {
    const word = find(marks[place] as string);
    const weight = word?.weight ?? 1;
    weights[place] = weight;
    told += weight;
    if (!word) continue;
    toldByKnown += weight;
    const { vector: own } = word;
    for (let at = 0; at < size; at++) vector[at] = (vector[at] as number) + (own[at] as number);
  }
  let square = told;
  for (let at = 0; at < size; at++) square += (vector[at] as number) * (vector[at] as number);
  return { marks, weights, vector, square, known: told > 0 ? toldByKnown / told : 0 };
}

/**
 * How alike two requests are in what they ask, 0 to 1: the cosine of what they hold. Each word counts by itself, so that
 * words never met before are alike where they are the same; by what it stands for, see `groups.ts`; and by its vector, so
 * that other words for the same are alike too.
 */
export function likenessOf(a: Request, b: Request): number {
  let dot = 0;
  for (let at = 0; at < a.marks.length; at++) if (b.all.has(a.marks[at] as string)) dot += a.weights[at] as number;
  for (let at = 0; at < a.vector.length; at++) dot += (a.vector[at] as number) * (b.vector[at] as number);
  return dot <= 0 ? 0 : Math.min(1, dot / Math.sqrt(a.square * b.square));
}

/**
 * How much of their telling words two requests share, 0 to 1: Dice's coefficient, each word weighed by how much it tells, and
 * held back where few words speak for it. One word in common and nothing else is about half ("where is my parcel?" twice); "the
 * weather in Oslo" and "the weather in Rome" differ in the word that tells most.
 */
export function overlapOf(a: Request, b: Request): number {
  let shared = 0;
  let common = 0;
  for (let at = 0; at < a.telling.size; at++) {
    if (!b.telling.has(a.marks[at] as string)) continue;
    shared += 1;
    common += a.weights[at] as number;
  }
  return shared === 0 ? 0 : ((2 * common) / (told(a) + told(b))) * (1 - oneMore ** shared);
}

/** What is left of doubt after each more word. */
const oneMore = 0.45;

/** How much a request tells by its telling words together. */
function told({ telling, weights }: Request): number {
  let sum = 0;
  for (let at = 0; at < telling.size; at++) sum += weights[at] as number;
  return sum;
}
