import { boundsOf, decided, type Formula, partStatus, type Sum, statusOf, sumStatus, variablesOf } from './formula.ts';

/** Where a search stands, to come back to. */
export interface Mark {
  readonly trail: number;
  readonly pending: number;
}

export type Verdict = 'possible' | 'impossible' | 'unknown';

/**
 * Demands added one by one and taken back in reverse, over variables of which cells are struck out. What follows at once
 * is drawn at once; the rest waits in `pending` until `settle` looks for cells that meet all of it.
 */
export class Search {
  readonly domains: bigint[];
  private readonly trail: { readonly variable: number; readonly before: bigint }[] = [];
  private readonly pending: Formula[] = [];
  /** By variable, the places in `pending` that look at it. */
  private readonly watchers = new Map<number, number[]>();
  private readonly changed: number[] = [];
  private readonly contradicts: (variable: number) => boolean;
  /** Choices that the running search may still make. */
  stepsLeft = 0;

  /** @param contradicts whether what is left is impossible for a reason that no formula tells, after a variable changed */
  constructor(full: readonly bigint[], contradicts: (variable: number) => boolean) {
    this.domains = [...full];
    this.contradicts = contradicts;
  }

  mark(): Mark {
    return { trail: this.trail.length, pending: this.pending.length };
  }

  undo({ trail, pending }: Mark): void {
    this.changed.length = 0;
    while (this.trail.length > trail) {
      const last = this.trail.pop();
      if (last) this.domains[last.variable] = last.before;
    }
    while (this.pending.length > pending) {
      const last = this.pending.pop();
      if (last) for (const variable of variablesOf(last)) this.watchers.get(variable)?.pop();
    }
  }

  /** Variables made since the search began. */
  grow(full: readonly bigint[]): void {
    for (let index = this.domains.length; index < full.length; index += 1) this.domains.push(full[index] ?? 0n);
  }

  /** @returns `false` where the demand contradicts the others at once */
  demand(formula: Formula): boolean {
    return this.assert(formula) && this.propagate();
  }

  /**
   * Looks for cells that meet every demand.
   * @param accept judges one choice of cells; it may find it wanting for reasons that no formula tells
   * @param steps how many choices to make at most; past them the answer is `unknown`
   * @param prefer the cells to try first
   */
  settle(accept: () => boolean, steps: number, prefer: readonly bigint[]): Verdict {
    const mark = this.mark();
    const quick = Math.min(steps, quickSteps);
    this.stepsLeft = quick;
    // Near the cells tried first an answer is mostly found in one go; only where it is not is the next question chosen with care.
    const verdict = this.settleFrom(0, accept, prefer);
    if (verdict !== 'unknown' || this.stepsLeft > 0) {
      this.stepsLeft += steps - quick;
      return verdict;
    }
    this.undo(mark);
    this.stepsLeft = steps - quick;
    return this.settleNarrowest(new Set(), accept, prefer);
  }

  /** Settles what waits in the order in which it came. */
  private settleFrom(first: number, accept: () => boolean, prefer: readonly bigint[]): Verdict {
    let place = first;
    for (; place < this.pending.length; place += 1) {
      const status = statusOf(this.pending[place] as Formula, this.domains);
      if (status === false) return 'impossible';
      if (status === undefined) break;
    }
    const open = this.pending[place];
    if (!open) return this.accepted(accept);
    // With one part of an `or` demanded the `or` is done, though its status may stay open; a sum takes one part after another.
    const next = open.kind === 'sum' ? place : place + 1;
    return this.tryEach(open, prefer, () => this.settleFrom(next, accept, prefer));
  }

  /** Settles what has the fewest ways left first, which finds contradictions soonest. */
  private settleNarrowest(done: ReadonlySet<number>, accept: () => boolean, prefer: readonly bigint[]): Verdict {
    let narrowest: number | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < this.pending.length && fewest > 2; place += 1) {
      if (done.has(place)) continue;
      const formula = this.pending[place] as Formula;
      const status = statusOf(formula, this.domains);
      if (status === false) return 'impossible';
      if (status === true) continue;
      const ways = formula.kind === 'or' ? this.openParts(formula) : 3;
      if (ways < fewest) [narrowest, fewest] = [place, ways];
    }
    const open = narrowest === undefined ? undefined : this.pending[narrowest];
    if (!open || narrowest === undefined) return this.accepted(accept);
    const next = open.kind === 'sum' ? done : new Set([...done, narrowest]);
    return this.tryEach(open, prefer, () => this.settleNarrowest(next, accept, prefer));
  }

  private accepted(accept: () => boolean): Verdict {
    if (accept()) return 'possible';
    this.stepsLeft -= costOfRefusal;
    return 'unknown';
  }

  private tryEach(open: Formula, prefer: readonly bigint[], settle: () => Verdict): Verdict {
    let verdict: Verdict = 'impossible';
    for (const choice of this.choices(open, prefer)) {
      if (this.stepsLeft <= 0) return 'unknown';
      this.stepsLeft -= 1;
      const mark = this.mark();
      const found = this.demand(choice) ? settle() : 'impossible';
      if (found === 'possible') return found;
      this.undo(mark);
      if (found === 'unknown') verdict = found;
    }
    return verdict;
  }

  private openParts({ parts }: Extract<Formula, { kind: 'or' | 'and' }>): number {
    return parts.filter((part) => statusOf(part, this.domains) !== false).length;
  }

  /** Ways to meet an open formula, one of which must do. */
  private choices(formula: Formula, prefer: readonly bigint[]): readonly Formula[] {
    if (formula.kind === 'sum') {
      const open = formula.parts.find((part) => partStatus(part, this.domains) === undefined);
      if (!open) return [];
      const isLiked = statusOf(open.holds, prefer) !== false;
      return [decided(open, isLiked), decided(open, !isLiked)];
    }
    return formula.kind === 'or' ? byPreference(formula.parts, prefer) : [formula];
  }

  private assert(formula: Formula): boolean {
    if (formula.kind === 'atom') return this.narrow(formula.variable, formula.mask);
    if (formula.kind === 'and') return formula.parts.every((part) => this.assert(part));
    const place = this.pending.push(formula) - 1;
    for (const variable of variablesOf(formula)) {
      const known = this.watchers.get(variable);
      if (known) known.push(place);
      else this.watchers.set(variable, [place]);
    }
    return this.examine(formula);
  }

  private narrow(variable: number, mask: bigint): boolean {
    const before = this.domains[variable] ?? 0n;
    const after = before & mask;
    if (after === before) return true;
    this.trail.push({ variable, before });
    this.domains[variable] = after;
    this.changed.push(variable);
    return after !== 0n;
  }

  private propagate(): boolean {
    for (let variable = this.changed.pop(); variable !== undefined; variable = this.changed.pop()) {
      if (this.contradicts(variable)) return false;
      // A copy: what is examined may add to the list.
      for (const place of [...(this.watchers.get(variable) ?? [])]) {
        const formula = this.pending[place];
        if (formula && !this.examine(formula)) return false;
      }
    }
    return true;
  }

  /** Draws what follows from a waiting formula. */
  private examine(formula: Formula): boolean {
    if (formula.kind === 'sum') return this.examineSum(formula);
    if (formula.kind !== 'or') return true;
    let open: Formula | undefined;
    for (const part of formula.parts) {
      const status = statusOf(part, this.domains);
      if (status === true) return true;
      if (status === undefined) {
        if (open) return true;
        open = part;
      }
    }
    return open !== undefined && this.assert(open);
  }

  private examineSum(sum: Sum): boolean {
    const bounds = boundsOf(sum, this.domains);
    const status = sumStatus(sum, bounds);
    if (status !== undefined) return status;
    return sum.parts.every((part) => {
      const { weight } = part;
      if (partStatus(part, this.domains) !== undefined) return true;
      const size = Math.abs(weight);
      const { low, high } = bounds;
      // Whether the part must raise the sum (or must not), since the other way the value is out of reach for good.
      const isForced = sum.reaches
        ? sumStatus(sum, { low, high: high - size, settled: false }) === false
        : sumStatus(sum, { low: low + size, high, settled: false }) === false;
      return !isForced || this.assert(decided(part, weight > 0 === sum.reaches));
    });
  }
}

/** Steps. What refuses one choice mostly refuses its neighbours too, and takes far longer than a step. */
const costOfRefusal = 500;

const quickSteps = 600;

const byPreference = (parts: readonly Formula[], prefer: readonly bigint[]): readonly Formula[] => {
  const liked = parts.findIndex((part) => statusOf(part, prefer) === true);
  const first = parts[liked];
  return first && liked > 0 ? [first, ...parts.slice(0, liked), ...parts.slice(liked + 1)] : parts;
};
