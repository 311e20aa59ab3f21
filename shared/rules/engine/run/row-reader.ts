import type { Rows, Tables } from '../tables.ts';

/** So few entries are asked one by one. */
const few = 12;

/** Reads which entries the codes of a message leave standing, 32 at a time. */
export class RowReader {
  /** The entries left; as many as `read` says. */
  readonly left: Int32Array;
  private readonly rows: Rows;
  /** Of each column, where the row of this message begins. */
  private readonly row: Int32Array;
  private codes: Int32Array;

  constructor({ rows, entries }: Tables) {
    this.rows = rows;
    this.left = new Int32Array(entries.rule.length);
    this.row = new Int32Array(rows.signals.length);
    this.codes = new Int32Array(0);
  }

  begin(codes: Int32Array): void {
    this.codes = codes;
    const { signals, codeBase, rowOf } = this.rows;
    for (let column = 0; column < signals.length; column += 1)
      this.row[column] = rowOf[(codeBase[column] as number) + (codes[signals[column] as number] as number)] as number;
  }

  /** @returns how many of the entries `from … to - 1` are left */
  read(from: number, to: number): number {
    return to - from <= few ? this.readFew(from, to) : this.readWords(from, to);
  }

  private readFew(from: number, to: number): number {
    const { keys } = this.rows;
    const { codes, left } = this;
    let count = 0;
    for (let entry = from; entry < to; entry += 1) {
      const code = codes[keys[3 * entry] as number] as number;
      if (code < (keys[3 * entry + 1] as number) || code > (keys[3 * entry + 2] as number)) continue;
      if (this.standing(entry >> 5, 1 << (entry & 31)) !== 0) left[count++] = entry;
    }
    return count;
  }

  private readWords(from: number, to: number): number {
    // Everything at hand: this is the innermost loop of all.
    const { left, row } = this;
    const { bits } = this.rows;
    const { at, items } = this.rows.strict;
    const firstWord = from >> 5;
    const lastWord = (to - 1) >> 5;
    let count = 0;
    let next = at[firstWord] as number;
    for (let word = firstWord; word <= lastWord; word += 1) {
      let standing = -1;
      if (word === firstWord) standing <<= from & 31;
      if (word === lastWord) standing &= -1 >>> (31 - ((to - 1) & 31));
      const last = at[word + 1] as number;
      for (let place = next; place < last; place += 1) {
        standing &= bits[(row[items[place] as number] as number) + word] as number;
        if (standing === 0) break;
      }
      next = last;
      while (standing !== 0) {
        left[count++] = 32 * word + 31 - Math.clz32(standing & -standing);
        standing &= standing - 1;
      }
    }
    return count;
  }

  /** @returns the bits of `asked` that no row rules out */
  private standing(word: number, asked: number): number {
    const { bits, strict } = this.rows;
    const last = strict.at[word + 1] as number;
    let standing = asked;
    for (let at = strict.at[word] as number; at < last && standing !== 0; at += 1)
      standing &= bits[(this.row[strict.items[at] as number] as number) + word] as number;
    return standing;
  }
}
