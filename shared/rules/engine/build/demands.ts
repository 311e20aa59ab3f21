import { allows, asksForCode, type Column, signalOf, toColumns } from './columns.ts';
import type { Ways } from './entries.ts';
import type { Literals } from './literals.ts';

/** What entries ask of codes. */
export interface Demands {
  readonly columns: readonly Column[];
  /** By reference, the column that it asks of. */
  readonly columnOf: Int32Array;
  /** By reference, the share of the column's rows that it allows. */
  readonly shares: Float64Array;
  /** The rows of its column that a reference rules out are `excluded[from[reference]] … excluded[to[reference] - 1]`. */
  readonly excluded: readonly number[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The references of entry `e`, the strictest first, are `items[at[e]] … items[at[e + 1] - 1]`. */
  readonly at: Int32Array;
  readonly items: Int32Array;
}

export function toDemands({ at, parts, leads }: Ways, all: Literals): Demands {
  const own = new Int32Array(at.length);
  const items = new Int32Array(parts.length);
  const isKnown = new Uint8Array(2 * all.inRows.length);
  const different: number[] = [];
  let count = 0;
  for (let entry = 0; entry < leads.length; entry += 1) {
    const lead = leads[entry];
    const end = at[entry + 1] as number;
    for (let place = at[entry] as number; place < end; place += 1) {
      const part = parts[place] as number;
      if (part === lead || !asksForCode(part, all)) continue;
      items[count++] = part;
      if (isKnown[part] === 0) different.push(part);
      isKnown[part] = 1;
    }
    own[entry + 1] = count;
  }
  const ruledOut = ruleOut(different, all);
  for (let entry = 0; entry < leads.length; entry += 1)
    strictestFirst(items, own[entry] as number, own[entry + 1] as number, ruledOut.shares);
  return { ...ruledOut, at: own, items: items.slice(0, count) };
}

function ruleOut(references: readonly number[], all: Literals): Omit<Demands, 'at' | 'items'> {
  const columns = toColumns(references, all);
  const columnOfSignal = new Map(columns.map(({ signal }, index) => [signal, index]));
  const size = 2 * all.inRows.length;
  const columnOf = new Int32Array(size);
  const shares = new Float64Array(size);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const excluded: number[] = [];
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at] as number;
    const index = columnOfSignal.get(signalOf(reference, all)) as number;
    const { segments, firstRow } = columns[index] as Column;
    columnOf[reference] = index;
    from[reference] = excluded.length;
    for (let segment = 0; segment < segments.length; segment += 1)
      if (!allows(reference, segments[segment] as number, all)) excluded.push(firstRow + segment);
    to[reference] = excluded.length;
    shares[reference] = 1 - (excluded.length - (from[reference] as number)) / segments.length;
  }
  return { columns, columnOf, shares, excluded, from, to };
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
