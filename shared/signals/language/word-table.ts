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
  const hashes = 2 ** Math.max(0, Math.floor(Math.log2(told.size / wordsTogether)));
  const together = Array.from({ length: hashes }, () => '');
  for (const [word, entry] of told)
    together[hashOf(word) & (hashes - 1)] += entry.length === 1 ? `${entry}${word}!` : `${word}:${entry}!`;
  return noAbbreviations + together.join(partedBy);
}

/** At least: with fewer, there is more to part, and hardly less to read. */
const wordsTogether = 2;

/** A table that words are looked up in. */
export class WordLookup<Told> implements Lookup<Told> {
  readonly #table: WordTable;
  /** Where the words of each hash are written: to part the whole table would make thousands of texts that nobody reads. */
  readonly #starts: Int32Array;
  /** Made when the first word is met. */
  #write: ((text: string) => string) | undefined;
  readonly #read: (entry: string, word: Word) => Told;
  /** Where the words of like hashes begin and end among those met; 0 and 0 until a text first holds one of them. */
  readonly #bounds: Int32Array;
  // All that was met, side by side: most look-ups find nothing, and tell it by a few numbers that lie together.
  readonly #hashes: number[] = [0];
  readonly #words: Word[] = [''];
  readonly #told: (Told | undefined)[] = [undefined];

  constructor(table: WordTable, read: (entry: string, word: Word) => Told) {
    this.#table = table;
    this.#starts = startsIn(table);
    this.#read = read;
    this.#bounds = new Int32Array(2 * this.#starts.length);
  }

  get(word: Word, hash = hashOf(word)): Told | undefined {
    const row = this.#rowOf(hash);
    const end = this.#bounds[row + 1] as number;
    for (let at = this.#bounds[row] as number; at < end; at++)
      if (this.#hashes[at] === hash && this.#words[at] === word) return this.#told[at];
    return undefined;
  }

  /** What is told of the word that is another's end. @param hash of that end, see `oneMore` */
  getEnd(word: Word, from: number, hash: number): Told | undefined {
    const row = this.#rowOf(hash);
    const end = this.#bounds[row + 1] as number;
    for (let at = this.#bounds[row] as number; at < end; at++)
      if (this.#hashes[at] === hash && this.#words[at] === word.slice(from)) return this.#told[at];
    return undefined;
  }

  /** All that is told. */
  *values(): Generator<Told> {
    for (let hash = 0; hash < this.#starts.length; hash++) this.#rowOf(hash);
    yield* this.#told.slice(1) as Told[];
  }

  /** All of the table, without what stands before it. */
  inFull(): string {
    return this.#written(this.#table.slice(this.#starts[0]));
  }

  #rowOf(hash: number): number {
    const row = hash & (this.#starts.length - 1);
    if (this.#bounds[2 * row + 1] === 0) this.#readRow(row);
    return 2 * row;
  }

  #readRow(row: number): void {
    this.#bounds[2 * row] = this.#words.length;
    const start = this.#starts[row] as number;
    const next = this.#table.indexOf(partedBy, start);
    for (const entry of this.#written(this.#table.slice(start, next < 0 ? undefined : next)).split('!')) {
      if (entry === '') continue;
      const end = entry.indexOf(':');
      const word = end < 0 ? entry.slice(1) : entry.slice(0, end);
      this.#hashes.push(hashOf(word));
      this.#told[this.#words.push(word) - 1] = this.#read(end < 0 ? entry.charAt(0) : entry.slice(end + 1), word);
    }
    this.#bounds[2 * row + 1] = this.#words.length;
  }

  #written(part: string): string {
    this.#write ??= writerOf(this.#table);
    return this.#write(part);
  }
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
