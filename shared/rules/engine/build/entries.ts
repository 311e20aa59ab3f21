import { literalKind } from '../tables.ts';
import { type Formula, type Formulas, isGroup, never } from './formula.ts';

/** What an entry may be led to by. */
export interface Leads {
  readonly literals: Int32Array;
  readonly odds: Float64Array;
}

/** Alternatives are kept apart into at most this many entries of a rule, those not counted that something leads to. */
const mostEntries = 4;
const mostLed = 64;
/** A code that is rarer than this leads to its entries; what is not, costs less as a bit in a row. */
const rareCode = 0.01;

/** Nothing leads to it. No literal and no group has this number. */
export const noLead = never;

/** The ways for rules to match, as few and as selective as can be; side by side, since there are many. */
export class EntryList {
  readonly rules: number[] = [];
  /** What leads to each: a reference to a literal among its parts, or `noLead`. */
  readonly leads: number[] = [];
  /** The parts of entry `e`, which all must hold, are `parts[at[e]] … parts[at[e + 1] - 1]`. */
  readonly at: number[] = [0];
  readonly parts: Formula[] = [];
  private readonly formulas: Formulas;
  private readonly given: Leads;
  private readonly unled = new Map<Formula, number>();

  constructor(formulas: Formulas, given: Leads) {
    this.formulas = formulas;
    this.given = given;
  }

  /** Adds the ways for a rule to match. @param parts what must all hold; `undefined` where that cannot be */
  add(rule: number, parts: readonly Formula[] | undefined, most = mostEntries): void {
    if (!parts) return;
    const lead = this.bestLead(parts);
    const choice = lead === noLead ? this.bestChoice(parts, most) : undefined;
    if (choice === undefined) {
      this.append(rule, parts, lead);
      return;
    }
    const left = Math.floor(most / Math.max(1, this.unledParts(choice)));
    for (const part of this.formulas.partsOf(choice))
      this.add(rule, this.formulas.joined(parts.map((each) => (each === choice ? part : each))), left);
  }

  private append(rule: number, parts: readonly Formula[], lead: number): void {
    this.rules.push(rule);
    this.leads.push(lead);
    for (let at = 0; at < parts.length; at += 1) this.parts.push(parts[at] as Formula);
    this.at.push(this.parts.length);
  }

  /** The alternatives that are best kept apart: those of which fewest are left that nothing leads to. */
  private bestChoice(parts: readonly Formula[], most: number): Formula | undefined {
    let best: Formula | undefined;
    let fewest = most + 1;
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] as Formula;
      if (!isGroup(part) || this.formulas.sizeOf(part) > mostLed) continue;
      const unled = this.unledParts(part);
      if (unled >= fewest) continue;
      best = part;
      fewest = unled;
    }
    return best;
  }

  private unledParts(choice: Formula): number {
    const known = this.unled.get(choice);
    if (known !== undefined) return known;
    const { formulas } = this;
    const count = formulas
      .partsOf(choice)
      .filter((part) => this.bestLead(formulas.conjunction(part)) === noLead).length;
    this.unled.set(choice, count);
    return count;
  }

  /** The rarest of the parts that the engine learns of without asking. */
  private bestLead(parts: readonly Formula[]): number {
    const { literals, odds } = this.given;
    let best = noLead;
    let bestOdds = 1;
    for (let place = 0; place < parts.length; place += 1) {
      const part = parts[place] as Formula;
      if (isGroup(part) || part & 1) continue;
      const at = part >> 1;
      const kind = literals[4 * at];
      const isLead =
        kind === literalKind.mark ||
        (kind === literalKind.range &&
          literals[4 * at + 2] === literals[4 * at + 3] &&
          (odds[at] as number) < rareCode);
      if (!isLead || (odds[at] as number) >= bestOdds) continue;
      best = part;
      bestOdds = odds[at] as number;
    }
    return best;
  }
}
