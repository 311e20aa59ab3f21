import { type Atom, type Formula, reachesValue, type Sum, type SumPart } from './formula.ts';
import { type Mask, wordBits } from './mask.ts';

/** What is left of each variable: the cells that nothing has struck out yet, and how to take strikes back. */
export class Domains {
  private readonly left: number[] = [];
  private readonly starts: number[] = [];
  private readonly trail: number[] = [];

  /** Adds a variable with all its cells. */
  add(full: Mask): void {
    this.starts.push(this.left.length);
    this.left.push(...full);
  }

  mark(): number {
    return this.trail.length;
  }

  undo(mark: number): void {
    while (this.trail.length > mark) {
      const before = this.trail.pop() ?? 0;
      this.left[this.trail.pop() ?? 0] = before;
    }
  }

  /** @returns whether cells went, or none are left */
  narrow(variable: number, mask: Mask): 'same' | 'narrower' | 'empty' {
    const start = this.starts[variable] ?? 0;
    let result: 'same' | 'narrower' = 'same';
    let rest = 0;
    for (let word = 0; word < mask.length; word += 1) {
      const before = this.left[start + word] ?? 0;
      const after = before & (mask[word] ?? 0);
      rest |= after;
      if (after === before) continue;
      this.trail.push(start + word, before);
      this.left[start + word] = after;
      result = 'narrower';
    }
    return rest === 0 ? 'empty' : result;
  }

  has(variable: number, cell: number): boolean {
    const start = this.starts[variable] ?? 0;
    return (((this.left[start + Math.floor(cell / wordBits)] ?? 0) >> (cell % wordBits)) & 1) === 1;
  }

  /** The first cell that is left. */
  first(variable: number): number {
    let word = this.starts[variable] ?? 0;
    let before = 0;
    for (; (this.left[word] ?? 1) === 0; word += 1) before += wordBits;
    return before + 31 - Math.clz32((this.left[word] ?? 0) & -(this.left[word] ?? 0));
  }

  /** The only cell that is left, of a variable with up to 30; `undefined` where there are several. */
  only(variable: number): number | undefined {
    const word = this.left[this.starts[variable] ?? 0] ?? 0;
    return word !== 0 && (word & (word - 1)) === 0 ? 31 - Math.clz32(word) : undefined;
  }

  /** Whether a formula is settled by what is left: `true` and `false` for good, `undefined` while open. */
  statusOf(formula: Formula): boolean | undefined {
    if (formula.kind === 'atom') return this.statusOfAtom(formula);
    if (formula.kind === 'sum') return sumStatus(formula, this.boundsOf(formula));
    const decisive = formula.kind === 'or';
    let result: boolean | undefined = !decisive;
    for (const part of formula.parts) {
      const status = this.statusOf(part);
      if (status === decisive) return decisive;
      if (status === undefined) result = undefined;
    }
    return result;
  }

  private statusOfAtom({ variable, mask }: Atom): boolean | undefined {
    const start = this.starts[variable] ?? 0;
    let inside = false;
    let outside = false;
    for (let word = 0; word < mask.length; word += 1) {
      const left = this.left[start + word] ?? 0;
      const common = left & (mask[word] ?? 0);
      if (common !== 0) inside = true;
      if (common !== left) outside = true;
    }
    return inside ? (outside ? undefined : true) : false;
  }

  statusOfPart({ choice, holds }: SumPart): boolean | undefined {
    const chosen = this.only(choice);
    return chosen === undefined ? this.statusOf(holds) : chosen === 1;
  }

  boundsOf({ parts }: Sum): Bounds {
    let low = 0;
    let high = 0;
    let settled = true;
    for (const part of parts) {
      const { weight } = part;
      const status = this.statusOfPart(part);
      if (status === false) continue;
      if (status === undefined) settled = false;
      if (status || weight < 0) low += weight;
      if (status || weight > 0) high += weight;
    }
    return { low, high, settled };
  }
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** No part is open any more; `low` and `high` are the same sum, added up in order. */
  readonly settled: boolean;
}

/** While parts are open, sums are added up in another order than the evaluator's; so much they may differ. */
const margin = 1e-6;

export function sumStatus({ reaches, value }: Sum, { low, high, settled }: Bounds): boolean | undefined {
  if (settled) return reachesValue(low, value) === reaches;
  if (low >= value + margin) return reaches;
  return high < value - margin ? !reaches : undefined;
}
