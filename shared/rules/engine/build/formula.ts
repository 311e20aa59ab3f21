/**
 * What must hold for a guard to be met, in two-valued logic, as one number: a reference to an atom (twice its number, and
 * one more where it is negated), the complement of the number of a group, or an answer that is known already.
 */
export type Formula = number;

export const always: Formula = 0x3fff_ffff;
export const never: Formula = always ^ 1;

export const isGroup = (formula: Formula): boolean => formula < 0;

/**
 * Groups of formulas, each once however many rules hold it. They lie in a few long arrays: as objects, those of a large rule
 * set would keep the collector busy for longer than all else takes. For the same reason, here and in what follows, loops count:
 * before it is compiled, `for … of` makes an object for each turn, and a rule set is loaded before much is compiled.
 */
export class Formulas {
  /** Of each group, 1 where all parts must hold, 0 where one is enough. */
  readonly all: number[] = [];
  /** The parts of group `g` are `parts[at[g]] … parts[at[g + 1] - 1]`. */
  readonly at: number[] = [0];
  readonly parts: Formula[] = [];
  private readonly opposites = new Map<Formula, Formula>();
  /** The newest group of each hash, and of each group the one before it; -1 for none. */
  private readonly newest = new Map<number, number>();
  private readonly before: number[] = [];
  private readonly kept: Formula[] = [];

  allOf = (parts: readonly Formula[]): Formula => this.group(1, parts);
  anyOf = (parts: readonly Formula[]): Formula => this.group(0, parts);

  /** The parts of `allOf` without making a group of them. @returns `undefined` where they never hold together */
  joined(parts: readonly Formula[]): Formula[] | undefined {
    const count = this.gather(1, parts);
    return count < 0 ? undefined : this.kept.slice(0, count);
  }

  /** Only atoms are negated. */
  not(formula: Formula): Formula {
    if (!isGroup(formula)) return formula ^ 1;
    const known = this.opposites.get(formula);
    if (known !== undefined) return known;
    const opposite = this.group(
      1 - (this.all[~formula] as number),
      this.partsOf(formula).map((part) => this.not(part)),
    );
    this.opposites.set(formula, opposite).set(opposite, formula);
    return opposite;
  }

  isConjunction = (formula: Formula): boolean => isGroup(formula) && this.all[~formula] === 1;

  sizeOf = (group: Formula): number => (this.at[~group + 1] as number) - (this.at[~group] as number);

  /** Of a group. */
  partsOf(group: Formula): Formula[] {
    return this.parts.slice(this.at[~group], this.at[~group + 1]);
  }

  /** The parts that must all hold. */
  conjunction(formula: Formula): Formula[] {
    if (this.isConjunction(formula)) return this.partsOf(formula);
    return formula === always ? [] : [formula];
  }

  private group(all: number, parts: readonly Formula[]): Formula {
    const count = this.gather(all, parts);
    if (count < 0) return all === 1 ? never : always;
    if (count === 0) return all === 1 ? always : never;
    return count === 1 ? (this.kept[0] as Formula) : ~this.numberOf(all, count);
  }

  /**
   * Groups within groups of their kind are joined, repetitions and known answers left out.
   * @returns how many parts are kept; less than 0 where one part alone decides
   */
  private gather(all: number, parts: readonly Formula[]): number {
    const neutral = all === 1 ? always : never;
    const { kept } = this;
    let count = 0;
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] as Formula;
      if (part === (neutral ^ 1)) return -1;
      if (isGroup(part) && this.all[~part] === all) {
        const to = this.at[~part + 1] as number;
        for (let own = this.at[~part] as number; own < to; own += 1) kept[count++] = this.parts[own] as Formula;
      } else if (part !== neutral) kept[count++] = part;
    }
    return sortedOnce(kept, count);
  }

  /** The number of the group that holds the first `count` of those kept. */
  private numberOf(all: number, count: number): number {
    let hash = all;
    for (let at = 0; at < count; at += 1)
      hash = Math.imul(hash ^ (this.kept[at] as number), 0x9e3779b1) ^ (hash >>> 13);
    const newest = this.newest.get(hash) ?? -1;
    for (let group = newest; group >= 0; group = this.before[group] as number)
      if (this.isKept(group, all, count)) return group;
    for (let at = 0; at < count; at += 1) this.parts.push(this.kept[at] as Formula);
    this.at.push(this.parts.length);
    this.before.push(newest);
    this.newest.set(hash, this.all.length);
    return this.all.push(all) - 1;
  }

  private isKept(group: number, all: number, count: number): boolean {
    const from = this.at[group] as number;
    if (this.all[group] !== all || (this.at[group + 1] as number) - from !== count) return false;
    for (let at = 0; at < count; at += 1) if (this.parts[from + at] !== this.kept[at]) return false;
    return true;
  }
}

/** So few are put in order by hand, which is most. */
const few = 12;

/** Puts the first `count` in order, each once. @returns how many are left */
function sortedOnce(kept: Formula[], count: number): number {
  if (count > few) {
    const sorted = Int32Array.from(kept.slice(0, count)).sort();
    for (let at = 0; at < count; at += 1) kept[at] = sorted[at] as Formula;
  } else
    for (let at = 1; at < count; at += 1) {
      const formula = kept[at] as Formula;
      let to = at;
      for (; to > 0 && (kept[to - 1] as Formula) > formula; to -= 1) kept[to] = kept[to - 1] as Formula;
      kept[to] = formula;
    }
  let left = 0;
  for (let at = 0; at < count; at += 1) if (at === 0 || kept[at] !== kept[at - 1]) kept[left++] = kept[at] as Formula;
  return left;
}
