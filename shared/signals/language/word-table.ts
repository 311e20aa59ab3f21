import { type Abbreviated, noAbbreviations, textOf, writerOf } from './abbreviations.ts';
import type { Word } from './words.ts';

/**
 * What is told of each of many words, as it ships: text, of which next to nothing is made at a start. Words of like hashes stand
 * together, parted by `#` from the next, and are read when a text first holds a word that might be one of them.
 *
 * A word is written `word:told!`; where one sign tells all, as for most, `sword!`.
 */
export type WordTable = Abbreviated;

/** Tells a table that is made from other texts; one that is abbreviated has lost this sign. */
export const isWordTable = (value: unknown): value is WordTable =>
  typeof value === 'string' && value.startsWith(noAbbreviations);

/** What tells of a word; a `Map` does, and a table that is opened. */
export interface Lookup<Told> {
  /** @param hash of the word, where it is at hand */
  get(word: Word, hash?: number): Told | undefined;
}

/** @param told by word; neither may hold `:`, `!` or `#`, which stand in no text that is read as words */
export function packWords(told: ReadonlyMap<Word, string>): WordTable {
  for (const word of told.keys()) if (isLongFigure(word)) throw new Error(`“${word}” would never be looked up.`);
  const hashes = 2 ** Math.max(0, Math.floor(Math.log2(told.size / wordsTogether)));
  const together = Array.from({ length: hashes }, () => '');
  for (const [word, entry] of told)
    together[hashOf(word) & (hashes - 1)] += entry.length === 1 ? `${entry}${word}!` : `${word}:${entry}!`;
  return noAbbreviations + together.join(partedBy);
}

/** At least: with fewer, there is more to part, and hardly less to read. */
const wordsTogether = 2;

/** A table that words are looked up in. What it tells of a word is read anew each time, see `PerWord` in `tokens.ts`. */
export class WordLookup<Told> implements Lookup<Told> {
  readonly #table: WordTable;
  /** Where the words of each hash are written: to part the whole table would make thousands of texts that nobody reads. */
  readonly #starts: Int32Array;
  /** Those that were asked for. */
  readonly #rows = new Map<number, string>();
  /** Made when the first word is met. */
  #write: ((text: string) => string) | undefined;
  readonly #read: (entry: string, word: Word) => Told;

  constructor(table: WordTable, read: (entry: string, word: Word) => Told) {
    this.#table = table;
    this.#starts = startsIn(table);
    this.#read = read;
  }

  get(word: Word, hash = hashOf(word)): Told | undefined {
    if (isLongFigure(word)) return undefined;
    const entry = entryOf(this.#rowOf(hash), word);
    return entry === undefined ? undefined : this.#read(entry, word);
  }

  has(word: Word, hash = hashOf(word)): boolean {
    return entryOf(this.#rowOf(hash), word) !== undefined;
  }

  /** All that is told. */
  *values(): Generator<Told> {
    for (const entry of this.inFull().split(/[!#]/)) {
      const end = entry.indexOf(':');
      if (end >= 0) yield this.#read(entry.slice(end + 1), entry.slice(0, end));
      else if (entry !== '') yield this.#read(entry.charAt(0), entry.slice(1));
    }
  }

  /** All of the table, without what stands before it. */
  inFull(): string {
    return this.#written(this.#table.slice(this.#starts[0]));
  }

  #rowOf(hash: number): string {
    const row = hash & (this.#starts.length - 1);
    const met = this.#rows.get(row);
    if (met !== undefined) return met;
    const start = this.#starts[row] as number;
    const next = this.#table.indexOf(partedBy, start);
    const written = this.#written(this.#table.slice(start, next < 0 ? undefined : next));
    this.#rows.set(row, written);
    return written;
  }

  #written(part: string): string {
    this.#write ??= writerOf(this.#table);
    return this.#write(part);
  }
}

/** Numbers of orders and amounts are new with each message, and no list holds one. */
function isLongFigure(word: Word): boolean {
  if (word.length < longFigure) return false;
  for (let at = 0; at < longFigure; at++) if (word.charCodeAt(at) > nine) return false;
  return true;
}

const longFigure = 5;
const nine = 0x39;

/** What a row tells of a word. */
function entryOf(row: string, word: Word): string | undefined {
  for (let at = word === '' ? -1 : row.indexOf(word); at >= 0; at = row.indexOf(word, at + 1)) {
    const end = at + word.length;
    const next = row.charAt(end);
    if (next === ':' && (at === 0 || row.charAt(at - 1) === '!')) return row.slice(end + 1, row.indexOf('!', end));
    if (next === '!' && (at === 1 || row.charAt(at - 2) === '!')) return row.charAt(at - 1);
  }
  return undefined;
}

const partedBy = '#';

function startsIn(table: WordTable): Int32Array {
  const first = textOf(table);
  const starts = [first];
  for (let at = table.indexOf(partedBy, first); at >= 0; at = table.indexOf(partedBy, at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

/** From the last letter to the first, so that the ends of a word are hashed in one pass. */
export function hashOf(word: Word): number {
  let hash = 0;
  for (let at = word.length - 1; at >= 0; at--) hash = oneMore(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of an end of a word with one more letter before it; 0 is that of no letter. */
export const oneMore = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
};
