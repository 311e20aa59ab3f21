/**
 * What must hold for a guard to be met, in two-valued logic: a reference to an atom (twice its number, and one more where
 * it is negated), a group, or an answer that is known already. Only atoms are negated.
 */
export type Formula = boolean | number | FormulaGroup;

export interface FormulaGroup {
  readonly all: boolean;
  readonly parts: readonly Formula[];
}

export const isGroup = (formula: Formula): formula is FormulaGroup => typeof formula === 'object';

export const allOf = (parts: readonly Formula[]): Formula => group(true, parts);
export const anyOf = (parts: readonly Formula[]): Formula => group(false, parts);

/** Groups within groups of their kind are joined, repetitions and known answers left out. */
function group(all: boolean, parts: readonly Formula[]): Formula {
  const kept: Formula[] = [];
  for (const part of parts) {
    if (part === !all) return part;
    if (isGroup(part) && part.all === all) kept.push(...part.parts);
    else if (part !== all) kept.push(part);
  }
  const different = kept.length < 8 ? kept.filter((part, at) => kept.indexOf(part) === at) : [...new Set(kept)];
  if (different.length === 0) return all;
  return different.length === 1 ? (different[0] as Formula) : { all, parts: different };
}

export function not(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  if (typeof formula === 'number') return formula ^ 1;
  return { all: !formula.all, parts: formula.parts.map(not) };
}

/** The parts that must all hold. */
export const conjunction = (formula: Formula): readonly Formula[] =>
  isGroup(formula) && formula.all ? formula.parts : formula === true ? [] : [formula];
