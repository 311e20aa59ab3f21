import { type Word, wordsOf } from '../language/words.ts';

/** Places that hashed features share. Models are trained for this number: another one asks for a new training. */
export const places = 1 << 16;

/** What a text holds, as distinct places in 0 to `places` - 1; one pass serves all models. */
export type Features = Uint16Array;

/**
 * Words, pairs of neighbours, pairs with one word between, and runs of 3 to 5 characters inside a word's bounds, each
 * hashed to a place. Runs of characters make misspelled and inflected words count.
 */
export const featuresOf = (text: string): Features => featuresOfWords(wordsOf(text));

/** For callers that have read the words already. */
export function featuresOfWords(words: readonly Word[]): Features {
  round = round === 0xffffffff ? startAgain() : round + 1;
  found = 0;
  let before = boundary;
  let previous = boundary;
  for (const word of words) {
    const hash = hashWord(word);
    add(mix(hash, kinds.word));
    add(mix(combine(previous, hash), kinds.pair));
    if (before !== boundary) add(mix(combine(before, hash), kinds.gap));
    addRuns(word);
    before = previous;
    previous = hash;
  }
  if (words.length > 0) add(mix(combine(previous, boundary), kinds.pair));
  return places16.slice(0, found);
}

const kinds = { word: 0x9e3779b1, pair: 0x85ebca77, gap: 0xc2b2ae3d, run: 0x27d4eb2f } as const;
const boundary = 0x165667b1;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
const longestRun = 5;
const shortestRun = 3;
const edge = 0x20;

/** The most features that a text of the length that `wordsOf` reads can have. */
export const mostFeatures = 1 << 15;

// Reused from text to text: a feature costs no allocation. Nothing of a text is left to read for the next.
const places16 = new Uint16Array(mostFeatures);
const seenIn = new Uint32Array(places);
let round = 0;
let found = 0;

function startAgain(): number {
  seenIn.fill(0);
  return 1;
}

function add(hash: number): void {
  const place = (hash ^ (hash >>> 16)) & (places - 1);
  if (seenIn[place] === round || found === mostFeatures) return;
  seenIn[place] = round;
  places16[found++] = place;
}

/** FNV-1a over code units; digits count as one, so that amounts and dates are alike. */
function hashWord(word: Word): number {
  let hash = fnvOffset;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ unitAt(word, at), fnvPrime);
  return hash;
}

/** Runs of characters of ` word `, each length from one start in a single sweep. */
function addRuns(word: Word): void {
  const last = word.length;
  if (last < 2) return;
  for (let start = -1; start <= last + 1 - shortestRun; start++) {
    let hash = fnvOffset;
    for (let length = 1; length <= longestRun; length++) {
      const at = start + length - 1;
      if (at > last) break;
      hash = Math.imul(hash ^ (at < 0 || at === last ? edge : unitAt(word, at)), fnvPrime);
      if (length >= shortestRun) add(mix(hash, kinds.run));
    }
  }
}

const zero = 0x30;
const nine = 0x39;
const unitAt = (word: Word, at: number): number => {
  const unit = word.charCodeAt(at);
  return unit >= zero && unit <= nine ? zero : unit;
};

const combine = (left: number, right: number): number => Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ right;

/** The finish of MurmurHash3, so that each bit of the hash moves each bit of the place. */
function mix(hash: number, kind: number): number {
  let mixed = hash ^ kind;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
