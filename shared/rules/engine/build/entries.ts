import { literalKind } from '../tables.ts';
import { allOf, conjunction, type Formula, type FormulaGroup, isGroup } from './formula.ts';
import type { Atom } from './vocabulary.ts';

/** A way for a rule to match. */
export interface Entry {
  readonly rule: number;
  readonly parts: readonly Formula[];
  /** What leads to it: a reference to a literal among its parts; none for an entry of the rows. */
  readonly lead: number | undefined;
}

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

/** The ways for a rule to match, as few and as selective as can be. None where it never matches. */
export const entriesOf = (rule: number, formula: Formula, leads: Leads): readonly Entry[] =>
  formula === false ? [] : waysOf(rule, conjunction(formula), { unled: mostEntries, led: mostInstead }, leads);

/** How many entries may still be made of one. */
interface Room {
  readonly unled: number;
  readonly led: number;
}

interface Choice {
  readonly part: Formula;
  readonly alternatives: readonly Formula[];
  readonly unled: number;
}

function waysOf(rule: number, parts: readonly Formula[], room: Room, leads: Leads): readonly Entry[] {
  const lead = bestLead(parts, leads);
  const choices = parts.flatMap((part) => choiceOf(part, leads));
  const best = lead === undefined ? bestChoice(choices, room) : rarestInstead(lead, choices, room, leads);
  if (!best) return [{ rule, parts, lead }];
  const { part: apart, alternatives, unled } = best;
  const others = parts.filter((part) => part !== apart);
  const left = {
    unled: Math.floor(room.unled / Math.max(1, unled)),
    led: lead === undefined ? room.led : Math.floor(room.led / alternatives.length),
  };
  return alternatives.flatMap((part) => {
    const joined = allOf([...others, part]);
    return joined === false ? [] : waysOf(rule, conjunction(joined), left, leads);
  });
}

/** A part of which one of several must hold: any of a group, or a value that is among rare ones. */
function choiceOf(part: Formula, leads: Leads): Choice[] {
  const alternatives = isGroup(part) ? (part.all ? [] : part.parts) : valuesOf(part, leads);
  if (alternatives.length === 0 || alternatives.length > mostLed) return [];
  const unled = alternatives.filter((each) => bestLead(conjunction(each), leads) === undefined).length;
  // Values that lead nowhere are best left together: then they are one bit in a row.
  return isGroup(part) || unled === 0 ? [{ part, alternatives, unled }] : [];
}

function valuesOf(part: Formula, { atoms }: Leads): readonly number[] {
  const atom = typeof part === 'number' && (part & 1) === 0 ? atoms[part >> 1] : undefined;
  return atom?.kind === 'oneOf' ? atom.each : [];
}

/** The alternatives that are best kept apart: those of which fewest are left that nothing leads to. */
function bestChoice(choices: readonly Choice[], room: Room): Choice | undefined {
  let best: Choice | undefined;
  for (const choice of choices) if (choice.unled <= room.unled && (!best || choice.unled < best.unled)) best = choice;
  return best;
}

/** The alternatives that all have a lead, where these are met far less often than the one that the whole has. */
function rarestInstead(lead: number, choices: readonly Choice[], room: Room, leads: Leads): Choice | undefined {
  let best: Choice | undefined;
  let bestOdds = (leads.odds[lead >> 1] as number) * worthMore;
  for (const choice of choices) {
    if (choice.unled > 0 || choice.alternatives.length > room.led) continue;
    const odds = choice.alternatives.reduce((sum: number, each) => sum + oddsOfLead(each, leads), 0);
    if (odds >= bestOdds) continue;
    best = choice;
    bestOdds = odds;
  }
  return best;
}

const oddsOfLead = (part: Formula, leads: Leads): number =>
  leads.odds[(bestLead(conjunction(part), leads) as number) >> 1] as number;

/** The rarest of the parts that the engine learns of without asking. */
function bestLead(parts: readonly Formula[], { literals, odds }: Leads): number | undefined {
  let best: number | undefined;
  let bestOdds = 1;
  for (const part of parts) {
    if (typeof part !== 'number' || part & 1) continue;
    const at = part >> 1;
    const kind = literals[4 * at];
    const isLead =
      kind === literalKind.mark ||
      (kind === literalKind.range && literals[4 * at + 2] === literals[4 * at + 3] && (odds[at] as number) < rareCode);
    if (!isLead || (odds[at] as number) >= bestOdds) continue;
    best = part;
    bestOdds = odds[at] as number;
  }
  return best;
}

/** How often a part may hold: what is least likely is asked first. */
export function oddsOf(formula: Formula, odds: Float64Array): number {
  if (typeof formula === 'boolean') return formula ? 1 : 0;
  if (typeof formula === 'number')
    return formula & 1 ? 1 - (odds[formula >> 1] as number) : (odds[formula >> 1] as number);
  return groupOdds(formula, odds);
}

function groupOdds({ all, parts }: FormulaGroup, odds: Float64Array): number {
  let product = 1;
  for (const part of parts) product *= all ? oddsOf(part, odds) : 1 - oddsOf(part, odds);
  return all ? product : 1 - product;
}
