import { Domains, sumStatus } from './domains.ts';
import { type Formula, holdsIn, type Junction, type Sum, type SumPart } from './formula.ts';
import { fullMask, type Mask } from './mask.ts';
import type { Variables } from './variables.ts';

/** Where a search stands, to come back to. */
export interface Mark {
  readonly trail: number;
  readonly pending: number;
}

export type Verdict = 'possible' | 'impossible' | 'unknown';

/** What is made of one choice of cells: it will do, it was changed and must be looked at again, or it will not do. */
export type Acceptance = 'yes' | 'changed' | 'no';

/**
 * Demands added one by one and taken back in reverse. Beside what is left of each variable it holds one cell for each,
 * which need not meet the demands yet: `settle` mends it, demand by demand, touching only what a change touches. So a
 * question costs in proportion to what it changes, not to all that was asked before.
 */
export class Search {
  readonly cells: number[] = [];
  readonly domains = new Domains();
  private readonly variables: Variables;
  private readonly pending: Formula[] = [];
  private readonly isPending = new Set<Formula>();
  /** By variable, the places in `pending` that look at it. */
  private readonly watchers: number[][] = [];
  private readonly changed: number[] = [];
  /** Places in `pending` that the cells may not meet, each marked once. */
  private suspects: number[] = [];
  private readonly isSuspect: boolean[] = [];
  /** Those of which one part is demanded in the running search. */
  private readonly committed = new Set<Formula>();
  private depth = 0;
  /** Formulas looked at so far, each as often as it has variables: the measure of cost. */
  work = 0;

  constructor(variables: Variables) {
    this.variables = variables;
    this.grow();
  }

  /** Variables made since. */
  grow(): void {
    for (let index = this.cells.length; index < this.variables.sizes.length; index += 1) {
      this.domains.add(fullMask(this.variables.sizes[index] ?? 1));
      this.cells.push(0);
      this.watchers.push([]);
    }
  }

  mark(): Mark {
    return { trail: this.domains.mark(), pending: this.pending.length };
  }

  undo({ trail, pending }: Mark): void {
    this.changed.length = 0;
    this.domains.undo(trail);
    while (this.pending.length > pending) {
      const last = this.pending.pop();
      if (!last) return;
      this.isPending.delete(last);
      this.isSuspect[this.pending.length] = false;
      for (const variable of last.variables) this.watchers[variable]?.pop();
    }
  }

  /** @returns `false` where the demand contradicts the others at once */
  demand(formula: Formula): boolean {
    return this.assert(formula) && this.propagate();
  }

  /** Gives a variable a cell. @returns `false` where that is not left to it */
  put(variable: number, cell: number): boolean {
    if (this.cells[variable] === cell) return true;
    if (!this.domains.has(variable, cell)) return false;
    this.cells[variable] = cell;
    for (const place of this.watchers[variable] ?? []) this.suspect(place);
    return true;
  }

  /**
   * Looks for cells that meet every demand, near the ones in hand.
   * @param accept judges cells that do; it may find them wanting for reasons that no formula tells
   * @param budget work after which the answer is `unknown`
   */
  settle(accept: () => Acceptance, budget: number): Verdict {
    return this.settleUpTo(this.work + budget, accept);
  }

  private settleUpTo(end: number, accept: () => Acceptance): Verdict {
    for (;;) {
      if (this.work > end) return 'unknown';
      const unmet = this.mostUrgent();
      if (unmet) return this.tryEach(unmet, end, accept);
      const answer = accept();
      if (answer === 'yes') return 'possible';
      this.work += costOfAcceptance;
      if (answer === 'no') return 'unknown';
    }
  }

  private tryEach(unmet: Formula, end: number, accept: () => Acceptance): Verdict {
    if (this.depth > deepest) return 'unknown';
    let verdict: Verdict = 'impossible';
    this.depth += 1;
    if (unmet.kind === 'or') this.committed.add(unmet);
    for (const way of this.waysOf(unmet)) {
      const mark = this.mark();
      const found = this.demand(way) ? this.settleUpTo(end, accept) : 'impossible';
      if (found !== 'possible') this.undo(mark);
      if (found !== 'impossible') verdict = found;
      if (found === 'possible' || this.work > end) break;
    }
    this.committed.delete(unmet);
    this.depth -= 1;
    return this.work > end && verdict === 'impossible' ? 'unknown' : verdict;
  }

  /** Of the demands that the cells do not meet the one with the fewest ways to meet it, which finds contradictions soonest. */
  private mostUrgent(): Formula | undefined {
    const unmet: number[] = [];
    let urgent: Formula | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const place of this.suspects) {
      if (!this.isSuspect[place]) continue;
      this.isSuspect[place] = false;
      const formula = this.pending[place];
      if (!formula || this.holds(formula)) continue;
      unmet.push(place);
      // What is to be done about it has been demanded already, and waits among the others.
      if (this.committed.has(formula) || this.domains.statusOf(formula) === true) continue;
      const ways = fewest <= 2 ? fewest : this.countWays(formula);
      if (ways < fewest) [urgent, fewest] = [formula, ways];
    }
    this.suspects = unmet;
    for (const place of unmet) this.isSuspect[place] = true;
    return urgent;
  }

  private holds(formula: Formula): boolean {
    this.work += formula.variables.length;
    return holdsIn(formula, this.cells);
  }

  private countWays(formula: Formula): number {
    return formula.kind === 'or' ? this.openParts(formula).length : 2;
  }

  private openParts({ parts }: Junction): readonly Formula[] {
    return parts.filter((part) => this.domains.statusOf(part) !== false);
  }

  /** Ways to meet a formula, one of which must do. */
  private waysOf(formula: Formula): readonly Formula[] {
    if (formula.kind === 'or') return this.openParts(formula);
    return formula.kind === 'sum' ? this.waysOfSum(formula) : [formula];
  }

  /** Decides one more part of a sum, one that moves the sum to where it should be if there is one. */
  private waysOfSum({ parts, reaches }: Sum): readonly Formula[] {
    const open = parts.filter((part) => this.domains.statusOfPart(part) === undefined);
    const moves = ({ weight, holds }: SumPart) => (holdsIn(holds, this.cells) !== weight > 0) === reaches;
    const part = open.find(moves) ?? open[0];
    if (!part) return [];
    const { holds, fails, choice } = part;
    const isMet = part.weight > 0 === reaches;
    return isMet
      ? [this.decided(choice, 1, holds), this.decided(choice, 0, fails)]
      : [this.decided(choice, 0, fails), this.decided(choice, 1, holds)];
  }

  private decided(choice: number, cell: number, formula: Formula): Formula {
    const mask: Mask = [1 << cell];
    const atom: Formula = { kind: 'atom', id: -1, variable: choice, mask, variables: [choice] };
    return { kind: 'and', id: -1, parts: [atom, formula], variables: [] };
  }

  private assert(formula: Formula): boolean {
    if (formula.kind === 'atom') return this.narrow(formula.variable, formula.mask);
    if (formula.kind === 'and') return formula.parts.every((part) => this.assert(part));
    if (this.isPending.has(formula)) return true;
    const place = this.pending.push(formula) - 1;
    this.isPending.add(formula);
    for (const variable of formula.variables) this.watchers[variable]?.push(place);
    this.suspect(place);
    return this.examine(formula);
  }

  private suspect(place: number): void {
    if (this.isSuspect[place]) return;
    this.isSuspect[place] = true;
    this.suspects.push(place);
  }

  private narrow(variable: number, mask: Mask): boolean {
    const result = this.domains.narrow(variable, mask);
    if (result === 'empty') return false;
    if (result === 'same') return true;
    this.changed.push(variable);
    if (!this.domains.has(variable, this.cells[variable] ?? 0)) this.put(variable, this.domains.first(variable));
    return true;
  }

  private propagate(): boolean {
    for (let variable = this.changed.pop(); variable !== undefined; variable = this.changed.pop()) {
      const cell = this.domains.only(variable);
      if (cell !== undefined && !this.lead(variable, cell)) return false;
      const places = this.watchers[variable] ?? [];
      for (let index = 0; index < places.length; index += 1) {
        const formula = this.pending[places[index] ?? 0];
        if (formula && !this.examine(formula)) return false;
      }
    }
    return true;
  }

  private lead(variable: number, cell: number): boolean {
    return this.variables.following(variable, cell).every((other) => this.narrow(other, [1 << cell]));
  }

  /** Draws what follows from a waiting formula. */
  private examine(formula: Formula): boolean {
    this.work += formula.variables.length;
    if (formula.kind === 'sum') return this.examineSum(formula);
    if (formula.kind !== 'or') return true;
    let open: Formula | undefined;
    for (const part of formula.parts) {
      const status = this.domains.statusOf(part);
      if (status === true) return true;
      if (status === undefined) {
        if (open) return true;
        open = part;
      }
    }
    return open !== undefined && this.assert(open);
  }

  private examineSum(sum: Sum): boolean {
    const bounds = this.domains.boundsOf(sum);
    const status = sumStatus(sum, bounds);
    if (status !== undefined) return status;
    const { low, high } = bounds;
    return sum.parts.every((part) => {
      const { weight, choice, holds, fails } = part;
      if (this.domains.statusOfPart(part) !== undefined) return true;
      const size = Math.abs(weight);
      // Whether the part must raise the sum (or must not), since the other way the value is out of reach for good.
      const isForced = sum.reaches
        ? sumStatus(sum, { low, high: high - size, settled: false }) === false
        : sumStatus(sum, { low: low + size, high, settled: false }) === false;
      if (!isForced) return true;
      const cell = weight > 0 === sum.reaches ? 1 : 0;
      return this.assert(this.decided(choice, cell, cell === 1 ? holds : fails));
    });
  }
}

/** Choices one upon another; more would exhaust the stack. */
const deepest = 1_000;

/** What refuses one choice of cells mostly refuses its neighbours too, and takes far longer than a formula. */
const costOfAcceptance = 2_000;
