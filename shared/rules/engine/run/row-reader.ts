import type { Rows, Tables } from '../tables.ts';

/** Reads which entries the codes of a message leave standing, 32 at a time. */
export class RowReader {
  /** The entries left; as many as `read` says. */
  readonly left: Int32Array;
  private readonly rows: Rows;
  /** Of each column, where the row of this message begins. */
  private readonly row: Int32Array;

  constructor({ rows }: Tables) {
    this.rows = rows;
    this.left = new Int32Array(rows.bitCount);
    this.row = new Int32Array(rows.signals.length);
  }

  begin(codes: Int32Array): void {
    const { signals, codeBase, rowOf } = this.rows;
    for (let column = 0; column < signals.length; column += 1)
      this.row[column] = rowOf[(codeBase[column] as number) + (codes[signals[column] as number] as number)] as number;
  }

  /** @returns how many of the entries `from … to - 1`, which all have bits, are left */
  read(from: number, to: number): number {
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
}
