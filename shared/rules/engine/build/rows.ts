import { literalKind, type Rows } from '../tables.ts';
import { asksForCode, type Column, type Demand, toColumns, toDemand } from './columns.ts';
import type { Entry } from './entries.ts';
import type { Literals } from './literals.ts';
import { toSpans } from './spans.ts';

/** An entry, and the number of what leads to it; -1 where nothing does. */
export interface Placed {
  readonly entry: Entry;
  readonly lead: number;
}

interface Row extends Placed {
  readonly demands: readonly Demand[];
}

/**
 * @returns the rows, and the entries in the order of their bits: by what leads to them, and then those alike together,
 * so that whole words of them are ruled out at once
 */
export function buildRows(
  placed: readonly Placed[],
  all: Literals,
): { readonly rows: Rows; readonly ordered: readonly Placed[] } {
  const references = placed.map(({ entry: { parts, lead } }) =>
    parts.filter((part): part is number => typeof part === 'number' && part !== lead && asksForCode(part, all)),
  );
  const different = new Set(references.flat());
  const columns = toColumns(different, all);
  const demandOf = new Map([...different].map((reference) => [reference, toDemand(reference, columns, all)]));
  const ordered = placed
    .map((each, index) => ({ ...each, demands: strictestFirst(references[index] as number[], demandOf) }))
    .sort((a, b) => a.lead - b.lead || byDemands(a, b));
  const words = (ordered.length + 31) >> 5;
  const rows: Rows = {
    keys: toKeys(ordered, all),
    bits: toBits(ordered, words, columns),
    strict: toSpans(strictColumns(ordered, words, columns.length)),
    ...lookUp(columns, words),
  };
  return { rows, ordered };
}

const strictestFirst = (references: readonly number[], demandOf: ReadonlyMap<number, Demand>): readonly Demand[] =>
  references.map((reference) => demandOf.get(reference) as Demand).sort((a, b) => a.share - b.share);

function byDemands({ demands: a }: Row, { demands: b }: Row): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [x, y] = [a[at] as Demand, b[at] as Demand];
    if (x.reference !== y.reference) return x.column.index - y.column.index || x.reference - y.reference;
  }
  return a.length - b.length;
}

function toBits(ordered: readonly Row[], words: number, columns: readonly Column[]): Int32Array {
  const rowCount = columns.reduce((sum, { segments }) => sum + segments.length, 0);
  const bits = new Int32Array(words * rowCount).fill(-1);
  ordered.forEach(({ demands }, bit) => {
    const mask = ~(1 << (bit & 31));
    for (const { excluded } of demands)
      for (const row of excluded) {
        const at = row * words + (bit >> 5);
        bits[at] = (bits[at] as number) & mask;
      }
  });
  return bits;
}

function toKeys(ordered: readonly Row[], { literals }: Literals): Int32Array {
  const keys = new Int32Array(3 * ordered.length);
  ordered.forEach(({ demands }, bit) => {
    const strictest = demands.find(({ reference }) => isRange(reference, literals));
    const at = strictest ? 4 * (strictest.reference >> 1) : -1;
    keys.set(at < 0 ? [0, 0, anyCode] : literals.subarray(at + 1, at + 4), 3 * bit);
  });
  return keys;
}

const anyCode = 0x7fffffff;

const isRange = (reference: number, literals: Int32Array): boolean =>
  (reference & 1) === 0 && literals[4 * (reference >> 1)] === literalKind.range;

/** For each word, the columns that rule out any of its entries; first the one that rules out most. */
function strictColumns(ordered: readonly Row[], words: number, columnCount: number): readonly (readonly number[])[] {
  const strictness = new Float64Array(words * columnCount);
  ordered.forEach(({ demands }, bit) => {
    for (const { column, share } of demands) {
      const at = (bit >> 5) * columnCount + column.index;
      strictness[at] = (strictness[at] as number) + 1 - share;
    }
  });
  return Array.from({ length: words }, (_, word) => {
    const own = strictness.subarray(word * columnCount, (word + 1) * columnCount);
    const columns: number[] = [];
    own.forEach((strict, column) => {
      if (strict > 0) columns.push(column);
    });
    return columns.sort((a, b) => (own[b] as number) - (own[a] as number));
  });
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
