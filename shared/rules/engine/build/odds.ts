import { type Formula, type Formulas, isGroup } from './formula.ts';
import type { Literals } from './literals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Of all phrases, and of all members of a set, that rules name, a message has about so many. */
const metEach = 2;

/**
 * A guess of how often each literal holds. Where an engine looks first depends on it, what it finds does not.
 * All texts that rules name, and one more, count as equally frequent; so do all classes of numbers.
 */
export function guessOdds(vocabulary: Vocabulary, { codings, literals }: Literals): Float64Array {
  const markOdds = oddsOfMarks(vocabulary);
  return Float64Array.from(vocabulary.atoms, (atom, index) => {
    if (atom.kind === 'mark') return Math.min(0.5, markOdds[atom.mark] as number);
    if (atom.kind === 'leaf') return 0.5;
    const { strings, notANumber, last } = codings[atom.signal] as (typeof codings)[number];
    if (atom.kind === 'oneOf') return atom.each.length / (strings.length + 1);
    if (atom.kind === 'present' || atom.kind === 'type') return 0.9;
    const lowest = literals[4 * index + 2] as number;
    const highest = literals[4 * index + 3] as number;
    if (lowest > notANumber) return (highest - lowest + 1) / (last - notANumber);
    return typeof (atom as { readonly value?: unknown }).value === 'boolean' ? 0.5 : 1 / (strings.length + 1);
  });
}

function oddsOfMarks({ signals, markCount }: Vocabulary): Float64Array {
  const odds = new Float64Array(markCount);
  for (const { members, books } of signals) {
    for (const mark of members.values()) odds[mark] = metEach / (members.size + metEach);
    for (const { marks, count } of books.values())
      for (let at = 0; at < marks.length; at += 1)
        odds[marks[at] as number] = (odds[marks[at] as number] as number) + metEach / (count + metEach);
  }
  return odds;
}

/** How often a formula may hold: what is least likely is asked first. */
export class FormulaOdds {
  private readonly ofLiterals: Float64Array;
  private readonly ofGroups: Float64Array;

  constructor(ofLiterals: Float64Array, formulas: Formulas) {
    this.ofLiterals = ofLiterals;
    this.ofGroups = new Float64Array(formulas.count);
    const { parts } = formulas;
    // A group comes after those that are among its parts.
    for (let number = 0; number < formulas.count; number += 1) {
      const group = ~number;
      const isAll = formulas.isConjunction(group);
      const to = formulas.partsEnd(group);
      let product = 1;
      for (let place = formulas.partsBegin(group); place < to; place += 1) {
        const odds = this.of(parts[place] as Formula);
        product *= isAll ? odds : 1 - odds;
      }
      this.ofGroups[number] = isAll ? product : 1 - product;
    }
  }

  of(formula: Formula): number {
    if (isGroup(formula)) return this.ofGroups[~formula] as number;
    const odds = this.ofLiterals[formula >> 1] as number;
    return formula & 1 ? 1 - odds : odds;
  }
}
