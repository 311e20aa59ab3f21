import type { Rows } from '../tables.ts';

/** Reads, of the entries that nothing selective leads to, those that the codes of a message leave standing. */
export class RowReader {
  /** The entries left; as many as `read` says. */
  readonly left: Int32Array;
  private readonly rows: Rows;
  /** Of each column, where the row of this message begins. */
  private readonly row: Int32Array;

  constructor(rows: Rows) {
    this.rows = rows;
    this.left = new Int32Array(rows.entryCount);
    this.row = new Int32Array(rows.signals.length);
  }

  /** @returns how many entries are left */
  read(codes: Int32Array): number {
    const { signals, codeBase, rowOf, bits, strict, entryCount } = this.rows;
    const { row, left } = this;
    for (let column = 0; column < signals.length; column += 1)
      row[column] = rowOf[(codeBase[column] as number) + (codes[signals[column] as number] as number)] as number;
    const words = strict.at.length - 1;
    let count = 0;
    for (let word = 0; word < words; word += 1) {
      let standing = -1;
      const last = strict.at[word + 1] as number;
      for (let at = strict.at[word] as number; at < last; at += 1) {
        standing &= bits[(row[strict.items[at] as number] as number) + word] as number;
        if (standing === 0) break;
      }
      while (standing !== 0) {
        const bit = 31 - Math.clz32(standing & -standing);
        standing &= standing - 1;
        const entry = 32 * word + bit;
        // The last word has bits of no entry.
        if (entry >= entryCount) break;
        left[count++] = entry;
      }
    }
    return count;
  }
}
