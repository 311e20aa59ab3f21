/**
 * Lists of numbers, each of a kind, and each once however often it comes. They lie in a few long arrays: as objects, those
 * of a large rule set would keep the collector busy for longer than all else takes.
 */
export class NumberLists {
  readonly kinds: number[] = [];
  /** List `l` is `items[at[l]] … items[at[l + 1] - 1]`. */
  readonly at: number[] = [0];
  readonly items: number[] = [];
  /** The newest list of each hash, and of each list the one before it; -1 for none. */
  private readonly newest = new Map<number, number>();
  private readonly before: number[] = [];

  /** The number of the list that holds the first `count` of these. */
  numberOf(kind: number, list: readonly number[], count: number): number {
    let hash = kind;
    for (let at = 0; at < count; at += 1) hash = Math.imul(hash ^ (list[at] as number), 0x9e3779b1) ^ (hash >>> 13);
    const newest = this.newest.get(hash) ?? -1;
    for (let known = newest; known >= 0; known = this.before[known] as number)
      if (this.is(known, kind, list, count)) return known;
    for (let at = 0; at < count; at += 1) this.items.push(list[at] as number);
    this.at.push(this.items.length);
    this.before.push(newest);
    this.newest.set(hash, this.kinds.length);
    return this.kinds.push(kind) - 1;
  }

  private is(known: number, kind: number, list: readonly number[], count: number): boolean {
    const from = this.at[known] as number;
    if (this.kinds[known] !== kind || (this.at[known + 1] as number) - from !== count) return false;
    for (let at = 0; at < count; at += 1) if (this.items[from + at] !== list[at]) return false;
    return true;
  }
}
