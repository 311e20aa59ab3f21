import { IntList } from './int-list.ts';

/**
 * Lists of numbers, each of a kind, and each once however often it comes. They lie in a few long arrays: as objects, those
 * of a large rule set would keep the collector busy for longer than all else takes.
 */
export class NumberLists {
  private readonly kinds = new IntList();
  private readonly ends = new IntList();
  private readonly all = new IntList();
  /** The newest list of each hash, and of each list the one before it; -1 for none. */
  private readonly newest = new Map<number, number>();
  private readonly before = new IntList();

  get count(): number {
    return this.kinds.length;
  }

  /** List `l` is `items[beginOf(l)] … items[endOf(l) - 1]`. */
  get items(): Int32Array {
    return this.all.items;
  }

  kindOf = (list: number): number => this.kinds.items[list] as number;
  beginOf = (list: number): number => (list === 0 ? 0 : (this.ends.items[list - 1] as number));
  endOf = (list: number): number => this.ends.items[list] as number;

  /** The number of the list that holds the first `count` of these. */
  numberOf(kind: number, list: readonly number[], count: number): number {
    let hash = kind;
    for (let at = 0; at < count; at += 1) hash = Math.imul(hash ^ (list[at] as number), 0x9e3779b1) ^ (hash >>> 13);
    const newest = this.newest.get(hash) ?? -1;
    for (let known = newest; known >= 0; known = this.before.items[known] as number)
      if (this.is(known, kind, list, count)) return known;
    const number = this.count;
    for (let at = 0; at < count; at += 1) this.all.push(list[at] as number);
    this.ends.push(this.all.length);
    this.before.push(newest);
    this.newest.set(hash, number);
    this.kinds.push(kind);
    return number;
  }

  private is(known: number, kind: number, list: readonly number[], count: number): boolean {
    const from = this.beginOf(known);
    if (this.kindOf(known) !== kind || this.endOf(known) - from !== count) return false;
    const { items } = this.all;
    for (let at = 0; at < count; at += 1) if (items[from + at] !== list[at]) return false;
    return true;
  }
}
