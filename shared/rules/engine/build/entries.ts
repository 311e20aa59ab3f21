import { literalKind } from '../tables.ts';
import { allOf, conjunction, type Formula, type FormulaGroup, isGroup } from './formula.ts';

/** A way for a rule to match. */
export interface Entry {
  readonly rule: number;
  readonly parts: readonly Formula[];
  /** What leads to it: a reference to a literal among its parts; none for an entry of the rows. */
  readonly lead: number | undefined;
}

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

/** The ways for a rule to match, as few and as selective as can be. None where it never matches. */
export const entriesOf = (rule: number, formula: Formula, leads: Leads): readonly Entry[] =>
  formula === false ? [] : waysOf(rule, conjunction(formula), mostEntries, leads);

function waysOf(rule: number, parts: readonly Formula[], most: number, leads: Leads): readonly Entry[] {
  const lead = bestLead(parts, leads);
  const choice = lead === undefined ? bestChoice(parts.filter(isGroup), most, leads) : undefined;
  if (!choice) return [{ rule, parts, lead }];
  const others = parts.filter((part) => part !== choice);
  const left = Math.floor(most / Math.max(1, unledParts(choice, leads)));
  return choice.parts.flatMap((part) => {
    const joined = allOf([...others, part]);
    return joined === false ? [] : waysOf(rule, conjunction(joined), left, leads);
  });
}

/** The alternatives that are best kept apart: those of which fewest are left that nothing leads to. */
function bestChoice(choices: readonly FormulaGroup[], most: number, leads: Leads): FormulaGroup | undefined {
  let best: FormulaGroup | undefined;
  let fewest = most + 1;
  for (const choice of choices) {
    const unled = choice.parts.length > mostLed ? fewest : unledParts(choice, leads);
    if (unled >= fewest) continue;
    best = choice;
    fewest = unled;
  }
  return best;
}

const unledParts = ({ parts }: FormulaGroup, leads: Leads): number =>
  parts.filter((part) => bestLead(conjunction(part), leads) === undefined).length;

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
