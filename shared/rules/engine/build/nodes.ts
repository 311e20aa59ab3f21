import type { Nodes } from '../tables.ts';
import { type Formula, type Formulas, isGroup } from './formula.ts';
import type { FormulaOdds } from './odds.ts';
import { SpanWriter } from './spans.ts';

/** So many are put in order by hand, which is most. */
const few = 12;

/** Groups that must be verified, each once however many rules hold it. */
export class NodeTable {
  private readonly formulas: Formulas;
  private readonly odds: FormulaOdds;
  private readonly numbers = new Map<Formula, number>();
  private readonly all: number[] = [];
  private readonly parts = new SpanWriter();

  constructor(formulas: Formulas, odds: FormulaOdds) {
    this.formulas = formulas;
    this.odds = odds;
  }

  /**
   * Turns the first `count` parts, which must all hold, into references: in place, the least likely first, groups after
   * literals.
   */
  refer(parts: Formula[], count: number, isAll = true): void {
    if (count > few) {
      const sorted = parts.slice(0, count).sort((a, b) => this.cost(a, isAll) - this.cost(b, isAll));
      for (let at = 0; at < count; at += 1) parts[at] = sorted[at] as Formula;
    } else
      for (let at = 1; at < count; at += 1) {
        const part = parts[at] as Formula;
        const cost = this.cost(part, isAll);
        let to = at;
        for (; to > 0 && this.cost(parts[to - 1] as Formula, isAll) > cost; to -= 1)
          parts[to] = parts[to - 1] as Formula;
        parts[to] = part;
      }
    for (let at = 0; at < count; at += 1)
      if (isGroup(parts[at] as Formula)) parts[at] = ~this.node(parts[at] as Formula);
  }

  private cost(part: Formula, isAll: boolean): number {
    const odds = this.odds.of(part);
    return (isGroup(part) ? 1 : 0) + (isAll ? odds : 1 - odds);
  }

  private node(group: Formula): number {
    const known = this.numbers.get(group);
    if (known !== undefined) return known;
    const isAll = this.formulas.isConjunction(group);
    const references = this.formulas.partsOf(group);
    // Its parts first: they may be groups that get numbers themselves.
    this.refer(references, references.length, isAll);
    this.numbers.set(group, this.all.length);
    this.parts.add(references, references.length);
    return this.all.push(isAll ? 1 : 0) - 1;
  }

  finished = (): Nodes => ({ all: new Uint8Array(this.all), parts: this.parts.finished() });
}
