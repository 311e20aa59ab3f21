import { literalKind, type Rows } from '../tables.ts';
import type { Entry } from './entries.ts';
import type { Literals } from './literals.ts';
import { toSpans } from './spans.ts';

/** What an entry asks of one signal's code. */
interface Demand {
  readonly reference: number;
  readonly signal: number;
  /** The share of codes that it allows. */
  share: number;
}

/** Whether rows answer a part of an entry in full, so that nothing of it is left to verify. */
export const isInRows = (reference: number, { literals }: Literals): boolean => {
  const kind = literals[4 * (reference >> 1)];
  return kind === literalKind.range || kind === literalKind.set;
};

/** @returns the rows, and the entries in the order of their bits: those alike lie together, so that whole words fall out at once */
export function buildRows(
  entries: readonly Entry[],
  all: Literals,
): { readonly rows: Rows; readonly ordered: readonly Entry[] } {
  const demands = new Map(entries.map((entry) => [entry, demandsOf(entry, all)]));
  const columns = columnsOf([...demands.values()].flat(), all);
  const ordered = [...entries].sort((a, b) => compareDemands(demands.get(a) ?? [], demands.get(b) ?? [], columns));
  const words = (ordered.length + 31) >> 5;
  const bits = new Int32Array(words * columns.reduce((sum, { segments }) => sum + segments.length, 0)).fill(-1);
  const strictness = Array.from({ length: words }, () => new Map<number, number>());
  ordered.forEach((entry, bit) => {
    for (const { reference, signal, share } of demands.get(entry) ?? []) {
      const at = columns.findIndex((column) => column.signal === signal);
      clearBits(bits, words, bit, reference, columns[at] as Column, all);
      const word = strictness[bit >> 5] as Map<number, number>;
      word.set(at, (word.get(at) ?? 0) + 1 - share);
    }
  });
  const strict = strictness.map((word) => [...word].sort((a, b) => b[1] - a[1]).map(([column]) => column));
  return { ordered, rows: { entryCount: ordered.length, bits, strict: toSpans(strict), ...lookUp(columns, words) } };
}

const demandsOf = ({ parts }: Entry, all: Literals): Demand[] =>
  parts.flatMap((part) =>
    typeof part === 'number' && isInRows(part, all)
      ? [{ reference: part, signal: all.literals[4 * (part >> 1) + 1] as number, share: 1 }]
      : [],
  );

/** A signal's codes, cut wherever a demand begins or ends: within a segment all codes are alike. */
interface Column {
  readonly signal: number;
  /** The lowest code of each. */
  readonly segments: readonly number[];
  readonly codeCount: number;
  /** Where its rows begin, in rows. */
  readonly firstRow: number;
}

function columnsOf(demands: readonly Demand[], all: Literals): readonly Column[] {
  const cuts = new Map<number, Set<number>>();
  for (const { reference, signal } of demands) {
    const own = cuts.get(signal) ?? new Set([0]);
    cuts.set(signal, own);
    for (const cut of cutsOf(reference, all)) own.add(cut);
  }
  let firstRow = 0;
  const columns = [...cuts].map(([signal, own]) => {
    const codeCount = (all.codings[signal] as { last: number }).last + 1;
    const segments = [...own].filter((cut) => cut < codeCount).sort((a, b) => a - b);
    const column = { signal, segments, codeCount, firstRow };
    firstRow += segments.length;
    return column;
  });
  const bySignal = new Map(columns.map((column) => [column.signal, column]));
  for (const demand of demands) {
    const { segments } = bySignal.get(demand.signal) as Column;
    demand.share = segments.filter((code) => allows(demand.reference, code, all)).length / segments.length;
  }
  return columns;
}

function cutsOf(reference: number, { literals, sets, codings }: Literals): readonly number[] {
  const at = 4 * (reference >> 1);
  if (literals[at] === literalKind.range) return [literals[at + 2] as number, (literals[at + 3] as number) + 1];
  const { last } = codings[literals[at + 1] as number] as { last: number };
  const cuts: number[] = [];
  for (let code = 0; code <= last; code += 1)
    if (isInSet(sets, literals[at + 2] as number, code)) cuts.push(code, code + 1);
  return cuts;
}

function allows(reference: number, code: number, { literals, sets }: Literals): boolean {
  const at = 4 * (reference >> 1);
  const holds =
    literals[at] === literalKind.range
      ? code >= (literals[at + 2] as number) && code <= (literals[at + 3] as number)
      : isInSet(sets, literals[at + 2] as number, code);
  return holds !== ((reference & 1) === 1);
}

const isInSet = (sets: Int32Array, from: number, code: number): boolean =>
  (((sets[from + (code >> 5)] as number) >>> (code & 31)) & 1) === 1;

function clearBits(
  bits: Int32Array,
  words: number,
  bit: number,
  reference: number,
  column: Column,
  all: Literals,
): void {
  column.segments.forEach((code, segment) => {
    if (allows(reference, code, all)) return;
    const at = (column.firstRow + segment) * words + (bit >> 5);
    bits[at] = (bits[at] as number) & ~(1 << (bit & 31));
  });
}

/** Strictest demand first; those alike side by side. */
function compareDemands(a: Demand[], b: Demand[], columns: readonly Column[]): number {
  void columns;
  a.sort((x, y) => x.share - y.share);
  b.sort((x, y) => x.share - y.share);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [x, y] = [a[at] as Demand, b[at] as Demand];
    if (x.signal !== y.signal) return x.signal - y.signal;
    if (x.reference !== y.reference) return x.reference - y.reference;
  }
  return a.length - b.length;
}

function lookUp(columns: readonly Column[], words: number): Pick<Rows, 'signals' | 'codeBase' | 'rowOf'> {
  const codeBase = new Int32Array(columns.length);
  const rowOf: number[] = [];
  columns.forEach(({ segments, codeCount, firstRow }, index) => {
    codeBase[index] = rowOf.length;
    let segment = 0;
    for (let code = 0; code < codeCount; code += 1) {
      if (segments[segment + 1] === code) segment += 1;
      rowOf.push((firstRow + segment) * words);
    }
  });
  return { signals: Int32Array.from(columns, ({ signal }) => signal), codeBase, rowOf: Int32Array.from(rowOf) };
}
