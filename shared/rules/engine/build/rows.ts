import { literalKind, type Rows } from '../tables.ts';
import { asksForCode, type Column, type Demand, toColumns, toDemand } from './columns.ts';
import type { EntryList } from './entries.ts';
import type { Literals } from './literals.ts';
import { toSpans } from './spans.ts';

/** What the entries ask of codes, each entry's strictest first. */
interface Demands {
  readonly columns: readonly Column[];
  /** By reference. */
  readonly byReference: readonly (Demand | undefined)[];
  /** By reference, as in the demand. */
  readonly shares: Float64Array;
  /** The references of entry `e` are `items[at[e]] … items[at[e + 1] - 1]`. */
  readonly at: Int32Array;
  readonly items: Int32Array;
}

/** So few entries of a lead have no bits, which lie far apart in memory: they are verified one by one. */
const fewLed = 12;

/**
 * @param leads by entry, the number of what leads to it; -1 where nothing does
 * @returns the rows, and the entries in the order of their bits: by what leads to them, and then those alike together,
 * so that whole words of them are ruled out at once; those without bits come last
 */
export function buildRows(
  entries: EntryList,
  leads: Int32Array,
  all: Literals,
): { readonly rows: Rows; readonly ordered: Int32Array } {
  const demands = demandsOf(entries, all);
  const { columns } = demands;
  const isFew = fewOf(leads);
  const ordered = inOrder(leads, isFew, demands);
  const bitCount = isFew.reduce((count, few) => count + 1 - few, 0);
  const words = (bitCount + 31) >> 5;
  const withBits = ordered.subarray(0, bitCount);
  const rows: Rows = {
    bitCount,
    keys: toKeys(ordered.subarray(bitCount), demands, all),
    bits: toBits(withBits, words, demands),
    strict: toSpans(strictColumns(withBits, words, demands)),
    ...lookUp(columns, words),
  };
  return { rows, ordered };
}

function demandsOf({ at, parts, leads }: EntryList, all: Literals): Demands {
  const starts = new Int32Array(at.length);
  const items: number[] = [];
  leads.forEach((lead, entry) => {
    const to = at[entry + 1] as number;
    for (let place = at[entry] as number; place < to; place += 1) {
      const part = parts[place] as number;
      if (part !== lead && asksForCode(part, all)) items.push(part);
    }
    starts[entry + 1] = items.length;
  });
  const different = new Set(items);
  const columns = toColumns(different, all);
  const byReference: Demand[] = [];
  const shares = new Float64Array(2 * all.inRows.length);
  for (const reference of different) {
    byReference[reference] = toDemand(reference, columns, all);
    shares[reference] = (byReference[reference] as Demand).share;
  }
  const sorted = new Int32Array(items);
  for (let entry = 0; entry < leads.length; entry += 1)
    strictestFirst(sorted, starts[entry] as number, starts[entry + 1] as number, shares);
  return { columns, byReference, shares, at: starts, items: sorted };
}

/** An entry has few. */
function strictestFirst(items: Int32Array, from: number, to: number, shares: Float64Array): void {
  for (let at = from + 1; at < to; at += 1) {
    const reference = items[at] as number;
    const share = shares[reference] as number;
    let place = at;
    for (; place > from && (shares[items[place - 1] as number] as number) > share; place -= 1)
      items[place] = items[place - 1] as number;
    items[place] = reference;
  }
}

/** Of each entry, 1 where it has few beside it. */
function fewOf(leads: Int32Array): Uint8Array {
  const sizes = new Map<number, number>();
  leads.forEach((lead) => {
    sizes.set(lead, (sizes.get(lead) ?? 0) + 1);
  });
  return new Uint8Array(leads.map((lead) => (lead >= 0 && (sizes.get(lead) as number) <= fewLed ? 1 : 0)));
}

/** Entries by their lead, and those of one lead by what they demand. */
function inOrder(leads: Int32Array, isFew: Uint8Array, { byReference, at, items }: Demands): Int32Array {
  // By column and then by reference: as one number, since it is compared most often of all.
  const rank = new Float64Array(byReference.length);
  byReference.forEach((demand, reference) => {
    rank[reference] = (demand as Demand).column.index * byReference.length + reference;
  });
  const byDemands = (a: number, b: number): number => {
    const fromA = at[a] as number;
    const fromB = at[b] as number;
    const lengthA = (at[a + 1] as number) - fromA;
    const lengthB = (at[b + 1] as number) - fromB;
    const shorter = Math.min(lengthA, lengthB);
    for (let place = 0; place < shorter; place += 1) {
      const x = items[fromA + place] as number;
      const y = items[fromB + place] as number;
      if (x !== y) return (rank[x] as number) - (rank[y] as number);
    }
    return lengthA - lengthB || a - b;
  };
  const byLead = (a: number, b: number): number =>
    (isFew[a] as number) - (isFew[b] as number) || (leads[a] as number) - (leads[b] as number);
  return leads.map((_, entry) => entry).sort((a, b) => byLead(a, b) || byDemands(a, b));
}

function toBits(ordered: Int32Array, words: number, { columns, byReference, at, items }: Demands): Int32Array {
  const rowCount = columns.reduce((sum, { segments }) => sum + segments.length, 0);
  const bits = new Int32Array(words * rowCount).fill(-1);
  ordered.forEach((entry, bit) => {
    const mask = ~(1 << (bit & 31));
    const to = at[entry + 1] as number;
    for (let place = at[entry] as number; place < to; place += 1)
      (byReference[items[place] as number] as Demand).excluded.forEach((row) => {
        const word = row * words + (bit >> 5);
        bits[word] = (bits[word] as number) & mask;
      });
  });
  return bits;
}

function toKeys(ordered: Int32Array, { at, items }: Demands, { literals }: Literals): Int32Array {
  const keys = new Int32Array(3 * ordered.length);
  ordered.forEach((entry, index) => {
    const to = at[entry + 1] as number;
    let place = at[entry] as number;
    while (place < to && !isRange(items[place] as number, literals)) place += 1;
    const literal = place < to ? 4 * ((items[place] as number) >> 1) : -1;
    keys[3 * index] = literal < 0 ? 0 : (literals[literal + 1] as number);
    keys[3 * index + 1] = literal < 0 ? 0 : (literals[literal + 2] as number);
    keys[3 * index + 2] = literal < 0 ? anyCode : (literals[literal + 3] as number);
  });
  return keys;
}

const anyCode = 0x7fffffff;

const isRange = (reference: number, literals: Int32Array): boolean =>
  (reference & 1) === 0 && literals[4 * (reference >> 1)] === literalKind.range;

/** For each word, the columns that rule out any of its entries; first the one that rules out most. */
function strictColumns(
  ordered: Int32Array,
  words: number,
  { columns, byReference, at, items }: Demands,
): readonly (readonly number[])[] {
  const strictness = new Float64Array(words * columns.length);
  ordered.forEach((entry, bit) => {
    const to = at[entry + 1] as number;
    for (let place = at[entry] as number; place < to; place += 1) {
      const { column, share } = byReference[items[place] as number] as Demand;
      const own = (bit >> 5) * columns.length + column.index;
      strictness[own] = (strictness[own] as number) + 1 - share;
    }
  });
  return Array.from({ length: words }, (_, word) => {
    const own = strictness.subarray(word * columns.length, (word + 1) * columns.length);
    const strict: number[] = [];
    own.forEach((each, column) => {
      if (each > 0) strict.push(column);
    });
    return strict.sort((a, b) => (own[b] as number) - (own[a] as number));
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
