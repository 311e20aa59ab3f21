import { NumberLists } from './number-lists.ts';

/**
 * What must hold for a guard to be met, in two-valued logic, as one number: a reference to an atom (twice its number, and
 * one more where it is negated), the complement of the number of a group, or an answer that is known already.
 */
export type Formula = number;

export const always: Formula = 0x3fff_ffff;
export const never: Formula = always ^ 1;

export const isGroup = (formula: Formula): boolean => formula < 0;

/** What a group asks for: that all parts hold, or that any does. */
export const groupKind = { any: 0, all: 1 } as const;
export type GroupKind = (typeof groupKind)[keyof typeof groupKind];

/**
 * Groups of formulas, each once however many rules hold it. A group is made of what was added since it began, and groups
 * begin and end within each other, so that no lists of parts are made only to be thrown away. For the same reason, here and
 * in what follows, loops count: before it is compiled, `for … of` makes an object for each turn, and a rule set is loaded
 * before much is compiled.
 */
export class Formulas {
  private readonly groups = new NumberLists();
  private readonly opposites = new Map<Formula, Formula>();
  /** The parts of all groups that have begun and not ended. */
  private readonly open: Formula[] = [];
  private openCount = 0;
  private readonly kept: Formula[] = [];

  get count(): number {
    return this.groups.count;
  }

  /** @returns what to end the group with */
  begin(): number {
    return this.openCount;
  }

  add(part: Formula): void {
    this.open[this.openCount++] = part;
  }

  end(kind: GroupKind, begun: number): Formula {
    const count = this.gather(kind, begun);
    if (count < 0) return kind === groupKind.all ? never : always;
    if (count === 0) return kind === groupKind.all ? always : never;
    return count === 1 ? (this.kept[0] as Formula) : ~this.groups.numberOf(kind, this.kept, count);
  }

  /**
   * Ends a group of which all must hold, and makes none of it: its parts are written into a list instead.
   * @returns how many they are; less than 0 where they never hold together
   */
  endInto(parts: Formula[], from: number, begun: number): number {
    const count = this.gather(groupKind.all, begun);
    for (let at = 0; at < count; at += 1) parts[from + at] = this.kept[at] as Formula;
    return count;
  }

  bothOf(first: Formula, second: Formula): Formula {
    const begun = this.begin();
    this.add(first);
    this.add(second);
    return this.end(groupKind.all, begun);
  }

  /** Only atoms are negated. */
  not(formula: Formula): Formula {
    if (!isGroup(formula)) return formula ^ 1;
    const known = this.opposites.get(formula);
    if (known !== undefined) return known;
    const begun = this.begin();
    const to = this.partsEnd(formula);
    for (let at = this.partsBegin(formula); at < to; at += 1) this.add(this.not(this.parts[at] as Formula));
    const opposite = this.end(this.kindOf(formula) === groupKind.all ? groupKind.any : groupKind.all, begun);
    this.opposites.set(formula, opposite).set(opposite, formula);
    return opposite;
  }

  kindOf = (group: Formula): GroupKind => this.groups.kindOf(~group) as GroupKind;

  isConjunction = (formula: Formula): boolean => isGroup(formula) && this.kindOf(formula) === groupKind.all;

  /** The parts of a group are `parts[partsBegin(group)] … parts[partsEnd(group) - 1]`. */
  get parts(): Int32Array {
    return this.groups.items;
  }

  partsBegin = (group: Formula): number => this.groups.beginOf(~group);
  partsEnd = (group: Formula): number => this.groups.endOf(~group);

  partsOf(group: Formula): Formula[] {
    const parts: Formula[] = [];
    const to = this.partsEnd(group);
    for (let at = this.partsBegin(group); at < to; at += 1) parts.push(this.parts[at] as Formula);
    return parts;
  }

  /**
   * Takes what was added since a group began. Groups within groups of their kind are joined, repetitions and known answers
   * left out. @returns how many parts are kept; less than 0 where one part alone decides
   */
  private gather(kind: GroupKind, begun: number): number {
    const { open, kept } = this;
    const openCount = this.openCount;
    this.openCount = begun;
    const neutral = kind === groupKind.all ? always : never;
    let count = 0;
    for (let at = begun; at < openCount; at += 1) {
      const part = open[at] as Formula;
      if (part === (neutral ^ 1)) return -1;
      if (isGroup(part) && this.kindOf(part) === kind) {
        const to = this.partsEnd(part);
        for (let own = this.partsBegin(part); own < to; own += 1) kept[count++] = this.parts[own] as Formula;
      } else if (part !== neutral) kept[count++] = part;
    }
    return sortedOnce(kept, count);
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
