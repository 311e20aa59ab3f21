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
import type { Phrase } from './phrase-book.ts';

type Manner = 'words' | 'parts';

/** @param books the phrases of each tree. Those that count at the beginning of a text alone need no gate. */
export function buildGate(books: readonly (readonly [Manner, readonly Phrase[]])[]): Gate {
  const fours = new Set<number>();
  const ways = new Map<number, number>();
  const open = (folded: number, next: number, way: number) => {
    fours.add(folded);
    const key = keyOf(folded, next);
    ways.set(key, (ways.get(key) ?? 0) | way);
  };
  for (const [tree, [manner, phrases]] of books.entries())
    for (const beginning of beginningsOf(phrases, manner))
      for (let place = 0; place < charactersEach; place += 1) {
        const { ahead, known, next } = clearest(beginning, manner === 'words' ? -1 : 0, place);
        const way = wayOf(tree, ahead);
        if (openIn(known) > mostOpen) return openGate;
        if (openIn(known) === 0 && openIn(next) === 0)
          open(foldedAs(known)[0] as number, foldedAs(next)[0] as number, way);
        else for (const folded of foldedAs(known)) open(folded, anyNext, way);
      }
  return { bits: toBits(fours), ...toTable(ways) };
}

/** A phrase of one or two letters may begin nearly anywhere. */
const openGate: Gate = { bits: new Int32Array(0), keys: new Int32Array(0), ways: new Uint16Array(0) };

/** What stays open in more of four characters would fill the tables. */
const mostOpen = 2;

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

/** Letters as numbers, 0 for what is none. */
type Beginning = readonly number[];

/**
 * What a text has where a phrase begins, the space before a word included. Words may have one sign between them or two;
 * where they have more, or spaces do, the phrase is looked for without the gate.
 */
function beginningsOf(phrases: readonly Phrase[], manner: Manner): readonly Beginning[] {
  const beginnings = new Set<string>();
  for (const { text, atStart } of phrases) {
    if (atStart || !isLatin.test(text)) continue;
    const whole = manner === 'words' ? ` ${text} ` : text;
    for (const each of withSpaces(whole.slice(0, longest), whole.length)) beginnings.add(each.slice(0, longest));
  }
  return [...beginnings].map((text) => Array.from(text, (character) => foldFour(character.charCodeAt(0))));
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
    all = all.flatMap((each) => (isBetween ? [`${each} `, `${each}  `] : `${each}${character}`));
  }
  return all;
}

type Four = readonly (number | undefined)[];

interface Sight {
  readonly ahead: number;
  /** What is known of the four characters, and of the next four. */
  readonly known: Four;
  readonly next: Four;
}

/**
 * A phrase that begins at one place of four is seen in these or in the next ones: wherever less stays open.
 * @param from where in the phrase its known beginning begins
 */
function clearest(beginning: Beginning, from: number, place: number): Sight {
  const sights = [place, place - charactersEach]
    .filter((ahead) => ahead >= -farthest)
    .map((ahead) => ({
      ahead,
      known: fourOf(beginning, -ahead - from),
      next: fourOf(beginning, charactersEach - ahead - from),
    }));
  return sights.reduce((best, each) => (vagueness(each) < vagueness(best) ? each : best));
}

const fourOf = (beginning: Beginning, from: number): Four =>
  Array.from({ length: charactersEach }, (_, at) => beginning[from + at]);

const openIn = (four: Four): number => four.filter((letter) => letter === undefined).length;

/** Of little use is a character that may be any, and of some that which is no letter. */
const vagueness = ({ known }: Sight): number =>
  known.reduce<number>((sum, letter) => sum + (letter === undefined ? 3 : letter === 0 ? 1 : 0), 0);

/** All that four characters may be folded to. The first of them is the lowest byte. */
function foldedAs(known: Four): readonly number[] {
  return known.reduce<readonly number[]>(
    (all, letter, at) =>
      (letter === undefined ? letters : [letter]).flatMap((each) => all.map((folded) => folded | (each << (8 * at)))),
    [0],
  );
}

const letters = Array.from({ length: foldedCount }, (_, letter) => letter);
