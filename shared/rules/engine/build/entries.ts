import { literalKind } from '../tables.ts';
import { type Formula, type Formulas, isGroup, never } from './formula.ts';
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

/** How many entries may still be made of one: of alternatives that nothing leads to, and of those taken for a rarer lead. */
interface Room {
  readonly unled: number;
  readonly led: number;
}

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
  private readonly choices = new Map<Formula, Choice | null>();

  constructor(formulas: Formulas, given: Leads) {
    this.formulas = formulas;
    this.given = given;
  }

  /** Adds the ways for a rule to match. @param parts what must all hold; `undefined` where that cannot be */
  add(
    rule: number,
    parts: readonly Formula[] | undefined,
    room: Room = { unled: mostEntries, led: mostInstead },
  ): void {
    if (!parts) return;
    const lead = this.bestLead(parts);
    const apart = lead === noLead ? this.fewestUnled(parts, room.unled) : this.rarerThan(lead, parts, room.led);
    const choice = apart === undefined ? undefined : this.choiceOf(apart);
    if (!choice) {
      this.append(rule, parts, lead);
      return;
    }
    const { alternatives, unled } = choice;
    const left = {
      unled: Math.floor(room.unled / Math.max(1, unled)),
      led: lead === noLead ? room.led : Math.floor(room.led / alternatives.length),
    };
    for (let at = 0; at < alternatives.length; at += 1) {
      const part = alternatives[at] as Formula;
      this.add(rule, this.formulas.joined(parts.map((each) => (each === apart ? part : each))), left);
    }
  }

  private append(rule: number, parts: readonly Formula[], lead: number): void {
    this.rules.push(rule);
    this.leads.push(lead);
    for (let at = 0; at < parts.length; at += 1) this.parts.push(parts[at] as Formula);
    this.at.push(this.parts.length);
  }

  /** The alternatives that are best kept apart: those of which fewest are left that nothing leads to. */
  private fewestUnled(parts: readonly Formula[], most: number): Formula | undefined {
    let best: Formula | undefined;
    let fewest = most + 1;
    for (let at = 0; at < parts.length; at += 1) {
      const choice = this.choiceOf(parts[at] as Formula);
      if (!choice || choice.unled >= fewest) continue;
      best = parts[at] as Formula;
      fewest = choice.unled;
    }
    return best;
  }

  /** The alternatives that all have a lead, where these are met far less often than the one that the whole has. */
  private rarerThan(lead: number, parts: readonly Formula[], most: number): Formula | undefined {
    let best: Formula | undefined;
    let bestOdds = (this.given.odds[lead >> 1] as number) * worthMore;
    for (let at = 0; at < parts.length; at += 1) {
      const choice = this.choiceOf(parts[at] as Formula);
      if (!choice || choice.unled > 0 || choice.alternatives.length > most || choice.odds >= bestOdds) continue;
      best = parts[at] as Formula;
      bestOdds = choice.odds;
    }
    return best;
  }

  private choiceOf(part: Formula): Choice | undefined {
    const isValues = !isGroup(part) && (part & 1) === 0 && this.given.literals[4 * (part >> 1)] === literalKind.set;
    // Most parts are neither, and this is asked most often of all.
    if (!isGroup(part) && !isValues) return undefined;
    const known = this.choices.get(part);
    if (known !== undefined) return known ?? undefined;
    const choice = this.toChoice(part);
    this.choices.set(part, choice ?? null);
    return choice;
  }

  private toChoice(part: Formula): Choice | undefined {
    const { formulas } = this;
    const alternatives = isGroup(part) ? formulas.partsOf(part) : this.valuesOf(part);
    if (alternatives.length === 0 || alternatives.length > mostLed) return undefined;
    const leads = alternatives.map((each) => this.bestLead(formulas.conjunction(each)));
    const unled = leads.filter((lead) => lead === noLead).length;
    // Values that lead nowhere are best left together: then they are one bit in a row.
    if (unled > 0 && !isGroup(part)) return undefined;
    const odds = leads.reduce((sum, lead) => sum + (lead === noLead ? 1 : (this.given.odds[lead >> 1] as number)), 0);
    return { alternatives, unled, odds };
  }

  /** What a signal must be one of. */
  private valuesOf(part: Formula): readonly Formula[] {
    const atom = (part & 1) === 0 ? this.given.atoms[part >> 1] : undefined;
    return atom?.kind === 'oneOf' ? atom.each : [];
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
