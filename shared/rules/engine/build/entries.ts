import { literalKind } from '../tables.ts';
import { type Formula, type Formulas, isGroup, never } from './formula.ts';
import { IntList } from './int-list.ts';
import type { Atom } from './vocabulary.ts';

/** What an entry may be led to by. */
export interface Leads {
  readonly atoms: readonly Atom[];
  readonly literals: Int32Array;
  readonly odds: Float64Array;
}

/** Alternatives are kept apart into at most this many entries of a rule, those not counted that something leads to. */
const mostEntries = 4;
const mostLed = 64;
/** Where something leads to the whole already, alternatives must be this much rarer, and at most so many. */
const worthMore = 1 / 4;
const mostInstead = 8;
/** A code that is rarer than this leads to its entries; what is not, costs less as a bit in a row. */
const rareCode = 0.01;

/** Nothing leads to it. No literal and no group has this number. */
export const noLead = never;

/** A part of which one of several must hold. */
interface Choice {
  readonly alternatives: readonly Formula[];
  /** How many of them nothing leads to. */
  readonly unled: number;
  /** How often any of their leads is met, where all have one. */
  readonly odds: number;
}

/** The ways for rules to match; side by side, since there are many. */
export interface Ways {
  readonly rules: Int32Array;
  /** What leads to each: a reference to a literal among its parts, or `noLead`. */
  readonly leads: Int32Array;
  /** The parts of way `w`, which all must hold, are `parts[at[w]] … parts[at[w + 1] - 1]`. */
  readonly at: Int32Array;
  readonly parts: Int32Array;
}

/** Finds the ways for rules to match, as few and as selective as can be. */
export class EntryList {
  private readonly rules = new IntList();
  private readonly leads = new IntList();
  private readonly at = new IntList();
  private readonly parts = new IntList();
  private readonly formulas: Formulas;
  private readonly given: Leads;
  /** What is known of groups, and of literals; `null` where there is no choice. */
  private readonly ofGroups: (Choice | null | undefined)[];
  private readonly ofLiterals: (Choice | null | undefined)[];
  /** The parts of the ways that are being looked at, each way behind the one that it was made of. */
  private readonly ways: Formula[] = [];

  constructor(formulas: Formulas, given: Leads) {
    this.formulas = formulas;
    this.given = given;
    this.ofGroups = new Array(formulas.count).fill(undefined);
    this.ofLiterals = new Array(given.atoms.length).fill(undefined);
    this.at.push(0);
  }

  /** Adds the ways for a rule to match. */
  add(rule: number, formula: Formula): void {
    if (formula === never) return;
    const { formulas } = this;
    const begun = formulas.begin();
    formulas.add(formula);
    this.addWay(rule, 0, formulas.endInto(this.ways, 0, begun), mostEntries, mostInstead);
  }

  finished(): Ways {
    const { rules, leads, at, parts } = this;
    return { rules: rules.finished(), leads: leads.finished(), at: at.finished(), parts: parts.finished() };
  }

  /**
   * @param unled how many entries may still be made of alternatives that nothing leads to
   * @param led how many of those that are taken for a rarer lead
   */
  private addWay(rule: number, from: number, to: number, unled: number, led: number): void {
    const lead = this.bestLead(this.ways, from, to);
    const place = lead === noLead ? this.fewestUnled(from, to, unled) : this.rarerThan(lead, from, to, led);
    if (place < 0) {
      this.append(rule, from, to, lead);
      return;
    }
    const apart = this.ways[place] as Formula;
    const { alternatives, unled: own } = this.choiceOf(apart) as Choice;
    const unledEach = Math.floor(unled / Math.max(1, own));
    const ledEach = lead === noLead ? led : Math.floor(led / alternatives.length);
    for (let at = 0; at < alternatives.length; at += 1) {
      const { formulas } = this;
      const begun = formulas.begin();
      for (let each = from; each < to; each += 1)
        formulas.add(each === place ? (alternatives[at] as Formula) : (this.ways[each] as Formula));
      const count = formulas.endInto(this.ways, to, begun);
      if (count >= 0) this.addWay(rule, to, to + count, unledEach, ledEach);
    }
  }

  private append(rule: number, from: number, to: number, lead: number): void {
    this.rules.push(rule);
    this.leads.push(lead);
    for (let at = from; at < to; at += 1) this.parts.push(this.ways[at] as Formula);
    this.at.push(this.parts.length);
  }

  /** Of the alternatives that are best kept apart, of which fewest are left that nothing leads to: their place; -1 for none. */
  private fewestUnled(from: number, to: number, most: number): number {
    let best = -1;
    let fewest = most + 1;
    for (let at = from; at < to; at += 1) {
      const choice = this.choiceOf(this.ways[at] as Formula);
      if (!choice || choice.unled >= fewest) continue;
      best = at;
      fewest = choice.unled;
    }
    return best;
  }

  /** Of the alternatives that all have a lead, where these are met far less often than the one that the whole has. */
  private rarerThan(lead: number, from: number, to: number, most: number): number {
    let best = -1;
    let bestOdds = (this.given.odds[lead >> 1] as number) * worthMore;
    for (let at = from; at < to; at += 1) {
      const choice = this.choiceOf(this.ways[at] as Formula);
      if (!choice || choice.unled > 0 || choice.alternatives.length > most || choice.odds >= bestOdds) continue;
      best = at;
      bestOdds = choice.odds;
    }
    return best;
  }

  private choiceOf(part: Formula): Choice | null {
    const { given } = this;
    const isValues = !isGroup(part) && (part & 1) === 0 && given.literals[4 * (part >> 1)] === literalKind.set;
    // Most parts are neither, and this is asked most often of all.
    if (!isGroup(part) && !isValues) return null;
    const known = isGroup(part) ? this.ofGroups : this.ofLiterals;
    const at = isGroup(part) ? ~part : part >> 1;
    let choice = known[at];
    if (choice === undefined) {
      choice = this.toChoice(part, isGroup(part) ? this.formulas.partsOf(part) : valuesOf(given.atoms[at] as Atom));
      known[at] = choice;
    }
    return choice;
  }

  private toChoice(part: Formula, alternatives: readonly Formula[]): Choice | null {
    if (alternatives.length === 0 || alternatives.length > mostLed) return null;
    let unled = 0;
    let odds = 0;
    for (let at = 0; at < alternatives.length; at += 1) {
      const own = this.oddsOfLead(alternatives[at] as Formula);
      if (own === 1) unled += 1;
      odds += own;
    }
    // Values that lead nowhere are best left together: then they are one bit in a row.
    return unled > 0 && !isGroup(part) ? null : { alternatives, unled, odds };
  }

  /** How often that is met which leads to an alternative; 1 where nothing does. */
  private oddsOfLead(alternative: Formula): number {
    const { formulas, given } = this;
    const lead = formulas.isConjunction(alternative)
      ? this.bestLead(formulas.parts, formulas.partsBegin(alternative), formulas.partsEnd(alternative))
      : this.isLead(alternative)
        ? alternative
        : noLead;
    return lead === noLead ? 1 : (given.odds[lead >> 1] as number);
  }

  /** The rarest of the parts that the engine learns of without asking. */
  private bestLead(parts: readonly Formula[] | Int32Array, from: number, to: number): number {
    const { odds } = this.given;
    let best = noLead;
    let bestOdds = 1;
    for (let place = from; place < to; place += 1) {
      const part = parts[place] as Formula;
      if (!this.isLead(part) || (odds[part >> 1] as number) >= bestOdds) continue;
      best = part;
      bestOdds = odds[part >> 1] as number;
    }
    return best;
  }

  private isLead(part: Formula): boolean {
    if (isGroup(part) || (part & 1) === 1) return false;
    const { literals, odds } = this.given;
    const at = 4 * (part >> 1);
    const kind = literals[at];
    if (kind === literalKind.mark) return true;
    const isOneCode = kind === literalKind.range && literals[at + 2] === literals[at + 3];
    return isOneCode && (odds[part >> 1] as number) < rareCode;
  }
}

/** What a signal must be one of. */
const valuesOf = (atom: Atom): readonly Formula[] => (atom.kind === 'oneOf' ? atom.each : []);
