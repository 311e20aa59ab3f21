import {
  anyNext,
  beginningLength,
  bitOf,
  charactersEach,
  farthest,
  foldedCount,
  foldFour,
  keyOf,
  noKey,
  placeOf,
  spareBits,
  wayOf,
} from '../gate.ts';
import type { Gate } from '../tables.ts';
import type { Manner, PhraseBook, PhraseNumbers } from './phrase-book.ts';

/** @param books the phrases of each tree. Those that count at the beginning of a text alone need no gate. */
export function buildGate(books: readonly PhraseBook[]): Gate {
  const fours = new Set<number>();
  const ways = new Map<number, number>();
  const open = (folded: number, next: number, way: number) => {
    fours.add(folded);
    const key = keyOf(folded, next);
    ways.set(key, (ways.get(key) ?? 0) | way);
  };
  for (const [tree, { manner, phrasesAnywhere }] of books.entries())
    for (const beginning of beginningsOf(phrasesAnywhere, manner))
      for (let place = 0; place < charactersEach; place += 1) {
        const ahead = clearestAhead(beginning, place, manner);
        const four = fourAt(beginning, placeOfFour(ahead, manner));
        const next = fourAt(beginning, placeOfFour(ahead, manner) + charactersEach);
        const way = wayOf(tree, ahead);
        if (unknownIn(four) > mostUnknown) return openGate;
        if (unknownIn(four) === 0 && unknownIn(next) === 0) open(four, next, way);
        else forEachOf(four, (folded) => open(folded, anyNext, way));
      }
  return { bits: toBits(fours), ...toTable(ways) };
}

/** A phrase of one or two letters may begin nearly anywhere. */
const openGate: Gate = { bits: new Int32Array(0), keys: new Int32Array(0), ways: new Uint16Array(0) };

/** Of what is unknown of four characters, more would fill the tables. */
const mostUnknown = 2;

/** So many bits for each: of all that no phrase has, chance lets in one of as many. */
const bitsEach = 16;
const fewestBits = 1 << 13;

function toBits(fours: ReadonlySet<number>): Int32Array {
  const count = powerOfTwo(fewestBits, bitsEach * fours.size);
  const bits = new Int32Array(count >> 5);
  for (const folded of fours) {
    const bit = bitOf(folded, spareBits(count));
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
  }
  return bits;
}

const placesEach = 4;

function toTable(ways: ReadonlyMap<number, number>): Pick<Gate, 'keys' | 'ways'> {
  const count = powerOfTwo(2, placesEach * ways.size);
  const keys = new Int32Array(count).fill(noKey);
  const open = new Uint16Array(count);
  for (const [key, way] of ways) {
    let place = placeOf(key, spareBits(count));
    while (keys[place] !== noKey) place = (place + 1) & (count - 1);
    keys[place] = key;
    open[place] = way;
  }
  return { keys, ways: open };
}

const powerOfTwo = (least: number, wanted: number): number => Math.max(least, 2 ** Math.ceil(Math.log2(wanted)));

/**
 * What a text has where a phrase begins, the space before a word included. Words may have one sign between them or two;
 * where they have more, or spaces do, the phrase is looked for without the gate.
 */
function beginningsOf(phrases: PhraseNumbers, manner: Manner): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const text of phrases.keys()) {
    if (!isLatin.test(text)) continue;
    const whole = manner === 'words' ? ` ${text} ` : text;
    const beginning = whole.slice(0, longest);
    if (beginning.indexOf(' ', 1) < 0) beginnings.add(beginning);
    else for (const each of withSpaces(beginning, whole.length)) beginnings.add(each.slice(0, longest));
  }
  return beginnings;
}

const longest = 1 + beginningLength;

/** Only texts of such characters go through the gate. */
const isLatin = /^[\0-\xff]*$/;

/** @param length of the whole, at whose ends a space is only one */
function withSpaces(beginning: string, length: number): readonly string[] {
  let all = [''];
  for (let at = 0; at < beginning.length; at += 1) {
    const character = beginning.charAt(at);
    const isBetween = character === ' ' && at > 0 && at < length - 1;
    all = isBetween ? all.flatMap((each) => [`${each} `, `${each}  `]) : all.map((each) => each + character);
  }
  return all;
}

/** A phrase that begins at one place of four is seen in these or in the next ones: wherever less is unknown. */
function clearestAhead(beginning: string, place: number, manner: Manner): number {
  const other = place - charactersEach;
  if (other < -farthest) return place;
  const isClearer =
    vagueness(fourAt(beginning, placeOfFour(other, manner))) < vagueness(fourAt(beginning, placeOfFour(place, manner)));
  return isClearer ? other : place;
}

/** Where in a beginning four characters lie before which, or after which, the phrase begins. */
const placeOfFour = (ahead: number, manner: Manner): number => (manner === 'words' ? 1 : 0) - ahead;

/** In place of a letter that may be any. No letter has this bit. */
const unknown = 0x20;

/** Four characters folded, the first of them in the lowest byte, with what is unknown of them. */
function fourAt(beginning: string, from: number): number {
  let four = 0;
  for (let at = charactersEach - 1; at >= 0; at -= 1) {
    const place = from + at;
    const isKnown = place >= 0 && place < beginning.length;
    four = (four << 8) | (isKnown ? foldFour(beginning.charCodeAt(place)) : unknown);
  }
  return four;
}

const unknownIn = (four: number): number => count(four, (character) => (character === unknown ? 1 : 0));

/** Of little use is a character that may be any, and of some that which is no letter. */
const vagueness = (four: number): number =>
  count(four, (character) => (character === unknown ? 3 : character === 0 ? 1 : 0));

function count(four: number, worth: (character: number) => number): number {
  let sum = 0;
  for (let left = four, at = 0; at < charactersEach; left >>= 8, at += 1) sum += worth(left & 0xff);
  return sum;
}

/** All that four characters may be folded to. */
function forEachOf(four: number, act: (folded: number) => void): void {
  const shift = [0, 8, 16, 24].find((each) => ((four >> each) & 0xff) === unknown);
  if (shift === undefined) act(four);
  else
    for (let letter = 0; letter < foldedCount; letter += 1)
      forEachOf((four & ~(unknown << shift)) | (letter << shift), act);
}
