import { literalKind } from '../tables.ts';
import type { Literals } from './literals.ts';

/** What entries ask of one signal's code. */
export interface Demand {
  readonly reference: number;
  readonly column: Column;
  /** The rows of the column that it rules out. */
  readonly excluded: readonly number[];
  /** The share of its rows that it allows. */
  readonly share: number;
}

/** A signal's codes, cut wherever a demand begins or ends: within a segment all codes are alike, and share a row. */
export interface Column {
  readonly index: number;
  readonly signal: number;
  readonly codeCount: number;
  /** The lowest code of each segment. */
  readonly segments: readonly number[];
  readonly firstRow: number;
}

/** Whether a reference asks for nothing but a code, of a signal that has rows. */
export const asksForCode = (reference: number, { inRows }: Literals): boolean =>
  reference >= 0 && inRows[reference >> 1] === 1;

/** @param references each asks for a code */
export function toColumns(references: Iterable<number>, all: Literals): readonly Column[] {
  const cuts = new Map<number, Set<number>>();
  for (const reference of references) {
    const signal = signalOf(reference, all);
    const own = cuts.get(signal) ?? new Set([0]);
    cuts.set(signal, own);
    addCuts(own, reference, all);
  }
  let firstRow = 0;
  return [...cuts].map(([signal, own], index) => {
    const codeCount = (all.codings[signal] as { readonly last: number }).last + 1;
    const segments = [...own].filter((cut) => cut < codeCount).sort((a, b) => a - b);
    const column = { index, signal, codeCount, segments, firstRow };
    firstRow += segments.length;
    return column;
  });
}

export function toDemand(reference: number, columns: readonly Column[], all: Literals): Demand {
  const column = columns.find(({ signal }) => signal === signalOf(reference, all)) as Column;
  const excluded: number[] = [];
  column.segments.forEach((code, segment) => {
    if (!allows(reference, code, all)) excluded.push(column.firstRow + segment);
  });
  return { reference, column, excluded, share: 1 - excluded.length / column.segments.length };
}

const signalOf = (reference: number, { literals }: Literals): number => literals[4 * (reference >> 1) + 1] as number;

function addCuts(cuts: Set<number>, reference: number, { literals, sets, codings }: Literals): void {
  const at = 4 * (reference >> 1);
  const third = literals[at + 2] as number;
  if (literals[at] === literalKind.range) {
    cuts.add(third).add((literals[at + 3] as number) + 1);
    return;
  }
  const { last } = codings[literals[at + 1] as number] as { readonly last: number };
  for (let code = 0; code <= last; code += 1) if (isInSet(sets, third, code)) cuts.add(code).add(code + 1);
}

function allows(reference: number, code: number, { literals, sets }: Literals): boolean {
  const at = 4 * (reference >> 1);
  const third = literals[at + 2] as number;
  const holds =
    literals[at] === literalKind.range
      ? code >= third && code <= (literals[at + 3] as number)
      : isInSet(sets, third, code);
  return holds !== ((reference & 1) === 1);
}

const isInSet = (sets: Int32Array, from: number, code: number): boolean =>
  (((sets[from + (code >> 5)] as number) >>> (code & 31)) & 1) === 1;
