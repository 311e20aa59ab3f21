import { literalKind } from '../tables.ts';
import type { Literals } from './literals.ts';

/** A signal's codes, cut wherever a demand begins or ends: within a segment all codes are alike, and share a row. */
export interface Column {
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
export function toColumns(references: readonly number[], all: Literals): readonly Column[] {
  const cuts = new Map<number, Set<number>>();
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at] as number;
    const signal = signalOf(reference, all);
    let own = cuts.get(signal);
    if (!own) {
      own = new Set([0]);
      cuts.set(signal, own);
    }
    addCuts(own, reference, all);
  }
  let firstRow = 0;
  return [...cuts].map(([signal, own]) => {
    const codeCount = (all.codings[signal] as { readonly last: number }).last + 1;
    const segments = [...own].filter((cut) => cut < codeCount).sort((a, b) => a - b);
    const column = { signal, codeCount, segments, firstRow };
    firstRow += segments.length;
    return column;
  });
}

export const signalOf = (reference: number, { literals }: Literals): number =>
  literals[4 * (reference >> 1) + 1] as number;

/** Whether a signal may have this code where the reference holds. */
export function allows(reference: number, code: number, { literals, sets }: Literals): boolean {
  const at = 4 * (reference >> 1);
  const third = literals[at + 2] as number;
  const holds =
    literals[at] === literalKind.range
      ? code >= third && code <= (literals[at + 3] as number)
      : isInSet(sets, third, code);
  return holds !== ((reference & 1) === 1);
}

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

const isInSet = (sets: Int32Array, from: number, code: number): boolean =>
  (((sets[from + (code >> 5)] as number) >>> (code & 31)) & 1) === 1;
