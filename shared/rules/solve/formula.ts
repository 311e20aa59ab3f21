/**
 * What a condition demands, over variables that each take one of finitely many cells. Masks have one bit a cell.
 * `sum` adds the weights of the parts that hold, in order, and compares them as the evaluator of scores does.
 */
export type Formula =
  | { readonly kind: 'atom'; readonly variable: number; readonly mask: bigint }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | {
      readonly kind: 'sum';
      readonly parts: readonly SumPart[];
      /** Whether the sum must reach the value, or must not. */
      readonly reaches: boolean;
      readonly value: number;
    };

export interface SumPart {
  readonly weight: number;
  readonly holds: Formula;
  readonly fails: Formula;
  /** A variable of its own, for what the search has decided: cell 0 it fails, cell 1 it holds. */
  readonly choice: number;
}

export type Sum = Extract<Formula, { kind: 'sum' }>;

export const always: Formula = { kind: 'and', parts: [] };
export const never: Formula = { kind: 'or', parts: [] };

export const both = (...parts: readonly Formula[]): Formula => ({ kind: 'and', parts });
export const either = (parts: readonly Formula[]): Formula => {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'or', parts };
};

/** Whether a formula is settled by what is left of each variable: `true` and `false` for good, `undefined` while open. */
export function statusOf(formula: Formula, domains: readonly bigint[]): boolean | undefined {
  switch (formula.kind) {
    case 'atom': {
      const domain = domains[formula.variable] ?? 0n;
      const left = domain & formula.mask;
      return left === domain ? true : left === 0n ? false : undefined;
    }
    case 'and': {
      let result: boolean | undefined = true;
      for (const part of formula.parts) {
        const status = statusOf(part, domains);
        if (status === false) return false;
        if (status === undefined) result = undefined;
      }
      return result;
    }
    case 'or': {
      let result: boolean | undefined = false;
      for (const part of formula.parts) {
        const status = statusOf(part, domains);
        if (status === true) return true;
        if (status === undefined) result = undefined;
      }
      return result;
    }
    case 'sum':
      return sumStatus(formula, boundsOf(formula, domains));
  }
}

export const decided = ({ choice, holds, fails }: SumPart, isMet: boolean): Formula =>
  both({ kind: 'atom', variable: choice, mask: isMet ? 2n : 1n }, isMet ? holds : fails);

export function partStatus({ choice, holds }: SumPart, domains: readonly bigint[]): boolean | undefined {
  const domain = domains[choice];
  return domain === 2n ? true : domain === 1n ? false : statusOf(holds, domains);
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** No part is open any more; `low` and `high` are the same sum, added up in order. */
  readonly settled: boolean;
}

export function boundsOf({ parts }: Sum, domains: readonly bigint[]): Bounds {
  let low = 0;
  let high = 0;
  let settled = true;
  for (const part of parts) {
    const { weight } = part;
    const status = partStatus(part, domains);
    if (status === false) continue;
    if (status === undefined) settled = false;
    if (status || weight < 0) low += weight;
    if (status || weight > 0) high += weight;
  }
  return { low, high, settled };
}

/** While parts are open, sums are added up in another order than the evaluator's; so much they may differ. */
export const margin = 1e-6;

export function sumStatus({ reaches, value }: Sum, { low, high, settled }: Bounds): boolean | undefined {
  if (settled) return Math.round(low * 1e9) >= Math.round(value * 1e9) === reaches;
  if (low >= value + margin) return reaches;
  return high < value - margin ? !reaches : undefined;
}

const variables = new WeakMap<Formula, ReadonlySet<number>>();

/** The variables that a formula looks at. */
export function variablesOf(formula: Formula): ReadonlySet<number> {
  const known = variables.get(formula);
  if (known) return known;
  const found = new Set<number>();
  if (formula.kind === 'atom') found.add(formula.variable);
  else if (formula.kind === 'sum')
    for (const { holds, choice } of formula.parts)
      for (const variable of [choice, ...variablesOf(holds)]) found.add(variable);
  else for (const part of formula.parts) for (const variable of variablesOf(part)) found.add(variable);
  variables.set(formula, found);
  return found;
}
