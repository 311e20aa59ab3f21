import { fullMask, hasCell, isEmpty, isSame, type Mask } from './mask.ts';

/**
 * What a condition demands, over variables that each take one of finitely many cells. Equal formulas are one object, so
 * that what many rules ask is looked at once.
 */
export type Formula = Atom | Junction | Sum;

export interface Atom {
  readonly kind: 'atom';
  readonly id: number;
  readonly variable: number;
  readonly mask: Mask;
  readonly variables: readonly number[];
}

export interface Junction {
  readonly kind: 'and' | 'or';
  readonly id: number;
  readonly parts: readonly Formula[];
  readonly variables: readonly number[];
}

/** Adds the weights of the parts that hold, in order, and compares the sum as the evaluator of scores does. */
export interface Sum {
  readonly kind: 'sum';
  readonly id: number;
  readonly parts: readonly SumPart[];
  /** Whether the sum must reach the value, or must not. */
  readonly reaches: boolean;
  readonly value: number;
  readonly variables: readonly number[];
}

export interface SumPart {
  readonly weight: number;
  readonly holds: Formula;
  readonly fails: Formula;
  /** A variable of its own, for what the search has decided: cell 0 it fails, cell 1 it holds. */
  readonly choice: number;
}

/** Makes formulas, each once, and as small as is easily seen. */
export class Formulas {
  readonly always: Formula = { kind: 'and', id: 0, parts: [], variables: [] };
  readonly never: Formula = { kind: 'or', id: 1, parts: [], variables: [] };
  private readonly known = new Map<string, Formula>();

  /** @param cells how many cells the variable has */
  atom(variable: number, mask: Mask, cells: number): Formula {
    if (isEmpty(mask)) return this.never;
    if (isSame(mask, fullMask(cells))) return this.always;
    return this.once(`${variable}=${mask}`, (id) => ({ kind: 'atom', id, variable, mask, variables: [variable] }));
  }

  and(parts: readonly Formula[]): Formula {
    return this.junction('and', parts, this.always, this.never);
  }

  or(parts: readonly Formula[]): Formula {
    return this.junction('or', parts, this.never, this.always);
  }

  sum(parts: readonly SumPart[], reaches: boolean, value: number): Formula {
    if (parts.length === 0) return reachesValue(0, value) === reaches ? this.always : this.never;
    const key = parts.map(({ weight, holds, fails }) => `${weight}*${holds.id}/${fails.id}`);
    return this.once(`${reaches}${value}:${key}`, (id) => {
      const variables = namedBy(parts.flatMap(({ holds, choice }) => [...holds.variables, choice]));
      return { kind: 'sum', id, parts, reaches, value, variables };
    });
  }

  private junction(kind: 'and' | 'or', parts: readonly Formula[], none: Formula, whole: Formula): Formula {
    const flat = new Set(parts.flatMap((part) => (part.kind === kind ? part.parts : [part])));
    if (flat.has(whole)) return whole;
    flat.delete(none);
    const [only] = flat;
    if (!only) return none;
    if (flat.size === 1) return only;
    const members = [...flat];
    return this.once(`${kind}${members.map(({ id }) => id)}`, (id) => ({
      kind,
      id,
      parts: members,
      variables: namedBy(members.flatMap(({ variables }) => variables)),
    }));
  }

  private once(key: string, make: (id: number) => Formula): Formula {
    const known = this.known.get(key);
    if (known) return known;
    const made = make(this.known.size + 2);
    this.known.set(key, made);
    return made;
  }
}

const namedBy = (variables: readonly number[]): readonly number[] => [...new Set(variables)];

/** Whether a formula holds where each variable takes one cell. */
export function holdsIn(formula: Formula, cells: readonly number[]): boolean {
  switch (formula.kind) {
    case 'atom':
      return hasCell(formula.mask, cells[formula.variable] ?? 0);
    case 'and':
      for (const part of formula.parts) if (!holdsIn(part, cells)) return false;
      return true;
    case 'or':
      for (const part of formula.parts) if (holdsIn(part, cells)) return true;
      return false;
    case 'sum': {
      let sum = 0;
      for (const { weight, holds } of formula.parts) if (holdsIn(holds, cells)) sum += weight;
      return reachesValue(sum, formula.value) === formula.reaches;
    }
  }
}

export const reachesValue = (sum: number, value: number): boolean => Math.round(sum * 1e9) >= Math.round(value * 1e9);
