import { PerWord, type Token, tokensOf } from '../language/tokens.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { ClassesOf } from './classes-of.ts';

/** Places that hashed features share. Models are trained for this number: another one asks for a new training. */
export const places = 1 << 16;

/** What a text holds, as distinct places in 0 to `places` - 1; one pass serves all models. */
export type Features = Uint16Array;

/**
 * Words, pairs of neighbours, pairs with one word between, and runs of 3 to 5 characters inside a word's bounds, each
 * hashed to a place. Runs of characters make misspelled and inflected words count.
 */
export const featuresOf = (text: string): Features => featuresOfWords(wordsOf(text));

/**
 * For callers that have read the words already.
 * @param classesOf makes words that a model never saw count by their classes: each class, each pair of classes in order,
 * of words that stand near each other among those that have a class, and each class with the word before or after
 */
export const featuresOfWords = (words: readonly Word[], classesOf?: ClassesOf): Features =>
  featuresOfTokens(tokensOf(words), classesOf);

export function featuresOfTokens(tokens: readonly Token[], classesOf?: ClassesOf): Features {
  begin();
  let before = boundary;
  let previous = boundary;
  for (let at = 0; at < tokens.length; at++) {
    const { hash, places: own } = aloneOf(tokens[at] as Token);
    addPlace(own[0] as number);
    addNeighbours(before, previous, hash);
    for (let run = 1; run < own.length; run++) addPlace(own[run] as number);
    before = previous;
    previous = hash;
  }
  addEnd(previous);
  if (classesOf) addClasses(tokens, classesOf);
  return places16.slice(0, found);
}

/**
 * The same features, told apart: what words hold by themselves is known of each word, and only what they hold together is new
 * with each text. Valid until the next text is read.
 */
export interface PartedFeatures {
  /** How many there are. */
  readonly count: number;
  /** What words hold together: the first so many. */
  readonly together: Features;
  readonly togetherCount: number;
  /** What a word holds by itself that is counted already. */
  readonly again: Features;
  readonly againCount: number;
}

export function partedFeatures(tokens: readonly Token[], classesOf: ClassesOf): PartedFeatures {
  begin();
  let count = 0;
  let againCount = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { places: own } = aloneOf(tokens[at] as Token);
    for (let each = 0; each < own.length; each++) {
      const place = own[each] as number;
      if (seenIn[place] === round) again[againCount++] = place;
      else seenIn[place] = round;
    }
    count += own.length;
  }
  let before = boundary;
  let previous = boundary;
  for (let at = 0; at < tokens.length; at++) {
    const { hash } = aloneOf(tokens[at] as Token);
    addNeighbours(before, previous, hash);
    before = previous;
    previous = hash;
  }
  addEnd(previous);
  addClasses(tokens, classesOf);
  return { count: count - againCount + found, together: places16, togetherCount: found, again, againCount };
}

function addNeighbours(before: number, previous: number, hash: number): void {
  addPlace(placeOf(mix(combine(previous, hash), kinds.pair)));
  if (before !== boundary) addPlace(placeOf(mix(combine(before, hash), kinds.gap)));
}

function addEnd(last: number): void {
  if (last !== boundary) addPlace(placeOf(mix(combine(last, boundary), kinds.pair)));
}

const kinds = {
  word: 0x9e3779b1,
  pair: 0x85ebca77,
  gap: 0xc2b2ae3d,
  run: 0x27d4eb2f,
  class: 0x51ab3d27,
  classes: 0x3c6ef372,
  classThenWord: 0x1b873593,
  wordThenClass: 0x52dce729,
} as const;
const boundary = 0x165667b1;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
const edge = 0x20;

/** No word that a message is read with is longer, see `wordsOf`. */
const longestRead = 4_096;

/** The most features that a text of the length that `wordsOf` reads can have. */
export const mostFeatures = 1 << 15;

// Reused from text to text: a feature costs no allocation. Nothing of a text is left to read for the next.
const places16 = new Uint16Array(mostFeatures);
const again = new Uint16Array(mostFeatures);
// Small, so that it stays near while a text is read.
const seenIn = new Uint8Array(places);
const lastRound = 0xff;
let round = 0;
let found = 0;

function begin(): void {
  if (round === lastRound) {
    seenIn.fill(0);
    round = 0;
  }
  round += 1;
  found = 0;
}

function addPlace(place: number): void {
  if (seenIn[place] === round || found === mostFeatures) return;
  seenIn[place] = round;
  places16[found++] = place;
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (places - 1);

/** What a word is by itself. */
interface Alone {
  readonly hash: number;
  /** Of the word, then of its runs. */
  readonly places: Features;
}

export const aloneOf = (token: Token): Alone => alone.of(token) as Alone;

const alone = new PerWord(({ word }): Alone => {
  const length = readUnits(word);
  const hash = hashWord(length);
  runPlaces[0] = placeOf(mix(hash, kinds.word));
  return { hash, places: runPlaces.slice(0, length >= 2 ? placesOfRuns(length, 1) : 1) };
});

/** Reused from word to word. */
const runPlaces = new Uint16Array(3 * longestRead + 3);

/** The units of the word at hand, from 1 on, between two edges. */
const units = new Uint16Array(longestRead + 2);

/** Digits count as one, so that amounts and dates are alike. @returns how many units the word has */
function readUnits(word: Word): number {
  const length = Math.min(word.length, longestRead);
  units[0] = edge;
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at);
    units[at + 1] = unit >= zero && unit <= nine ? zero : unit;
  }
  units[length + 1] = edge;
  return length;
}

const zero = 0x30;
const nine = 0x39;

/** FNV-1a, one more unit. */
const step = (hash: number, at: number): number => Math.imul(hash ^ (units[at] as number), fnvPrime);

function hashWord(length: number): number {
  let hash = fnvOffset;
  for (let at = 1; at <= length; at++) hash = step(hash, at);
  return hash;
}

/** Runs of 3, 4 and 5 units of ` word `, each from one start in a single sweep. @returns how many places there are now */
function placesOfRuns(length: number, before: number): number {
  const last = length + 1;
  let count = before;
  for (let start = 0; start + 2 <= last; start++) {
    let hash = step(step(step(fnvOffset, start), start + 1), start + 2);
    runPlaces[count++] = placeOf(mix(hash, kinds.run));
    if (start + 3 > last) continue;
    hash = step(hash, start + 3);
    runPlaces[count++] = placeOf(mix(hash, kinds.run));
    if (start + 4 <= last) runPlaces[count++] = placeOf(mix(step(hash, start + 4), kinds.run));
  }
  return count;
}

/** How many words with a class lie between a pair at most, and one more. */
const classReach = 5;

/** The most classes of a text that count. */
const mostClasses = 1 << 12;
// Reused from text to text: the classes of the words, one after another, and where each word with a class begins.
const classRun = new Int32Array(mostClasses);
const classStarts = new Int32Array(mostClasses);

function addClasses(tokens: readonly Token[], classesOf: ClassesOf): void {
  let length = 0;
  let count = 0;
  let previous = boundary;
  let classesBefore: readonly number[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] as Token;
    const classes = classesOf(token);
    const { hash } = aloneOf(token);
    addBeside(previous, classesBefore, hash, classes);
    previous = hash;
    classesBefore = classes;
    if (classes.length === 0) continue;
    const start = length;
    if (start + classes.length > mostClasses) return;
    const from = count === 0 ? start : (classStarts[Math.max(0, count - classReach)] as number);
    for (let own = 0; own < classes.length; own++) {
      const right = classes[own] as number;
      addPlace(placeOf(mix(right, kinds.class)));
      for (let at = from; at < start; at++)
        addPlace(placeOf(mix(combine(classRun[at] as number, right), kinds.classes)));
      classRun[length++] = right;
    }
    classStarts[count++] = start;
  }
}

/** Two neighbours, each by its classes beside the other as it stands. */
function addBeside(left: number, leftClasses: readonly number[], right: number, rightClasses: readonly number[]): void {
  for (let at = 0; at < leftClasses.length; at++)
    addPlace(placeOf(mix(combine(leftClasses[at] as number, right), kinds.classThenWord)));
  if (left === boundary) return;
  for (let at = 0; at < rightClasses.length; at++)
    addPlace(placeOf(mix(combine(left, rightClasses[at] as number), kinds.wordThenClass)));
}

const combine = (left: number, right: number): number => Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ right;

/** The finish of MurmurHash3, so that each bit of the hash moves each bit of the place. */
function mix(hash: number, kind: number): number {
  let mixed = hash ^ kind;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
