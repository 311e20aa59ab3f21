import { type Formula, type Formulas, isGroup } from './formula.ts';
import type { Literals } from './literals.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A guess of how often each literal holds. Where an engine looks first depends on it, what it finds does not.
 * All texts that rules name, and one more, count as equally frequent; so do all classes of numbers.
 */
export function guessOdds({ atoms, markCount }: Vocabulary, { codings, literals }: Literals): Float64Array {
  return Float64Array.from(atoms, (atom, index) => {
    if (atom.kind === 'mark') return atom.found === 'phrase' ? 0.01 : Math.max(0.005, 1 / (markCount + 1));
    if (atom.kind === 'leaf') return 0.5;
    const { strings, notANumber, last } = codings[atom.signal] as (typeof codings)[number];
    if (atom.kind === 'oneOf') return atom.values.length / (strings.length + 1);
    if (atom.kind === 'present' || atom.kind === 'type') return 0.9;
    const lowest = literals[4 * index + 2] as number;
    const highest = literals[4 * index + 3] as number;
    if (lowest > notANumber) return (highest - lowest + 1) / (last - notANumber);
    return typeof (atom as { readonly value?: unknown }).value === 'boolean' ? 0.5 : 1 / (strings.length + 1);
  });
}

/** How often a formula may hold: what is least likely is asked first. */
export class FormulaOdds {
  private readonly literalOdds: Float64Array;
  private readonly formulas: Formulas;
  private readonly known = new Map<Formula, number>();

  constructor(literalOdds: Float64Array, formulas: Formulas) {
    this.literalOdds = literalOdds;
    this.formulas = formulas;
  }

  of(formula: Formula): number {
    if (isGroup(formula)) return this.known.get(formula) ?? this.ofGroup(formula);
    const odds = this.literalOdds[formula >> 1] as number;
    return formula & 1 ? 1 - odds : odds;
  }

  private ofGroup(group: Formula): number {
    const isAll = this.formulas.isConjunction(group);
    let product = 1;
    const parts = this.formulas.partsOf(group);
    for (let at = 0; at < parts.length; at += 1) {
      const odds = this.of(parts[at] as Formula);
      product *= isAll ? odds : 1 - odds;
    }
    const odds = isAll ? product : 1 - product;
    this.known.set(group, odds);
    return odds;
  }
}
