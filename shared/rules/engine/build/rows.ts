import { literalKind, type Rows, type Spans } from '../tables.ts';
import type { Column } from './columns.ts';
import { type Demands, toDemands } from './demands.ts';
import type { Ways } from './entries.ts';
import type { LeadNumbers } from './leads.ts';
import type { Literals } from './literals.ts';
import { SpanWriter } from './spans.ts';

/** So few entries of a lead have no bits, which lie far apart in memory: they are verified one by one. */
const fewLed = 12;

/** Entries in the order of their bits. */
export interface Ordered {
  /** By what leads to them, and then those alike together, so that whole words of them are ruled out at once. */
  readonly entries: Int32Array;
  /** As many have bits; those without come last. */
  readonly bitCount: number;
}

export function buildRows(
  entries: Ways,
  leads: LeadNumbers,
  all: Literals,
): { readonly rows: Rows; readonly ordered: Int32Array } {
  const demands = toDemands(entries, all);
  const { columns } = demands;
  const { entries: ordered, bitCount } = inOrder(leads, demands);
  const words = (bitCount + 31) >> 5;
  const withBits = ordered.subarray(0, bitCount);
  const rows: Rows = {
    bitCount,
    keys: toKeys(ordered.subarray(bitCount), demands, all),
    bits: toBits(withBits, words, demands),
    strict: strictColumns(withBits, words, demands),
    ...lookUp(columns, words),
  };
  return { rows, ordered };
}

/** Entries by their lead, and those of one lead by what they demand. */
function inOrder({ byEntry, count }: LeadNumbers, demands: Demands): Ordered {
  // Those that nothing leads to are the first group, those of lead `i` come at `i + 1`.
  const sizes = new Int32Array(count + 1);
  for (let entry = 0; entry < byEntry.length; entry += 1) {
    const group = (byEntry[entry] as number) + 1;
    sizes[group] = (sizes[group] as number) + 1;
  }
  const isFew = (group: number): boolean => group > 0 && (sizes[group] as number) <= fewLed;
  const next = new Int32Array(count + 1);
  let taken = 0;
  const makeRoom = (few: boolean): void => {
    for (let group = 0; group <= count; group += 1) {
      if (isFew(group) !== few) continue;
      next[group] = taken;
      taken += sizes[group] as number;
    }
  };
  makeRoom(false);
  const bitCount = taken;
  makeRoom(true);
  const ordered = new Int32Array(byEntry.length);
  for (let entry = 0; entry < byEntry.length; entry += 1) {
    const group = (byEntry[entry] as number) + 1;
    const place = next[group] as number;
    ordered[place] = entry;
    next[group] = place + 1;
  }
  const byDemands = byDemandsOf(demands);
  for (let group = 0; group <= count; group += 1) {
    const size = sizes[group] as number;
    const to = next[group] as number;
    if (size > 1 && !isFew(group)) ordered.subarray(to - size, to).sort(byDemands);
  }
  return { entries: ordered, bitCount };
}

function byDemandsOf({ columnOf, at, items }: Demands): (a: number, b: number) => number {
  return (a, b) => {
    const fromA = at[a] as number;
    const fromB = at[b] as number;
    const lengthA = (at[a + 1] as number) - fromA;
    const lengthB = (at[b + 1] as number) - fromB;
    const shorter = Math.min(lengthA, lengthB);
    for (let place = 0; place < shorter; place += 1) {
      const x = items[fromA + place] as number;
      const y = items[fromB + place] as number;
      if (x !== y) return (columnOf[x] as number) - (columnOf[y] as number) || x - y;
    }
    return lengthA - lengthB || a - b;
  };
}

function toBits(ordered: Int32Array, words: number, { columns, excluded, from, to, at, items }: Demands): Int32Array {
  const rowCount = columns.reduce((sum, { segments }) => sum + segments.length, 0);
  const bits = new Int32Array(words * rowCount).fill(-1);
  for (let bit = 0; bit < ordered.length; bit += 1) {
    const entry = ordered[bit] as number;
    const mask = ~(1 << (bit & 31));
    const end = at[entry + 1] as number;
    for (let place = at[entry] as number; place < end; place += 1) {
      const reference = items[place] as number;
      const last = to[reference] as number;
      for (let row = from[reference] as number; row < last; row += 1) {
        const word = (excluded[row] as number) * words + (bit >> 5);
        bits[word] = (bits[word] as number) & mask;
      }
    }
  }
  return bits;
}

function toKeys(ordered: Int32Array, { at, items }: Demands, { literals }: Literals): Int32Array {
  const keys = new Int32Array(3 * ordered.length);
  for (let index = 0; index < ordered.length; index += 1) {
    const entry = ordered[index] as number;
    const end = at[entry + 1] as number;
    let place = at[entry] as number;
    while (place < end && !isRange(items[place] as number, literals)) place += 1;
    const literal = place < end ? 4 * ((items[place] as number) >> 1) : -1;
    keys[3 * index] = literal < 0 ? 0 : (literals[literal + 1] as number);
    keys[3 * index + 1] = literal < 0 ? 0 : (literals[literal + 2] as number);
    keys[3 * index + 2] = literal < 0 ? anyCode : (literals[literal + 3] as number);
  }
  return keys;
}

const anyCode = 0x7fffffff;

const isRange = (reference: number, literals: Int32Array): boolean =>
  (reference & 1) === 0 && literals[4 * (reference >> 1)] === literalKind.range;

/** For each word, the columns that rule out any of its entries; first the one that rules out most. */
function strictColumns(ordered: Int32Array, words: number, { columns, columnOf, shares, at, items }: Demands): Spans {
  const all = new SpanWriter();
  for (let word = 0; word < words; word += 1) {
    const strictness = new Float64Array(columns.length);
    const end = Math.min(ordered.length, 32 * (word + 1));
    for (let bit = 32 * word; bit < end; bit += 1) {
      const entry = ordered[bit] as number;
      const last = at[entry + 1] as number;
      for (let place = at[entry] as number; place < last; place += 1) {
        const reference = items[place] as number;
        const column = columnOf[reference] as number;
        strictness[column] = (strictness[column] as number) + 1 - (shares[reference] as number);
      }
    }
    const strict: number[] = [];
    for (let column = 0; column < columns.length; column += 1) if (strictness[column] !== 0) strict.push(column);
    all.add(strict.sort((a, b) => (strictness[b] as number) - (strictness[a] as number)));
  }
  return all.finished();
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
