import type { Entries } from '../tables.ts';
import { asksForCode } from './columns.ts';
import type { Ways } from './entries.ts';
import { type Formula, isGroup } from './formula.ts';
import type { LeadNumbers } from './leads.ts';
import type { Literals } from './literals.ts';
import type { NodeTable } from './nodes.ts';
import type { buildRows } from './rows.ts';
import { SpanWriter } from './spans.ts';

/** @param ordered the entries in the order of their bits; of `bitCount` entries, the rows judge what asks for a code */
export function toEntryTable(
  { rules, leads, at, parts }: Ways,
  { ordered, rows: { bitCount } }: ReturnType<typeof buildRows>,
  numbers: LeadNumbers,
  nodes: NodeTable,
  literals: Literals,
): Entries {
  const rule = new Int32Array(ordered.length);
  const rest = new SpanWriter();
  const left: Formula[] = [];
  for (let index = 0; index < ordered.length; index += 1) {
    const entry = ordered[index] as number;
    const lead = leads[entry];
    const to = at[entry + 1] as number;
    let count = 0;
    for (let place = at[entry] as number; place < to; place += 1) {
      const part = parts[place] as Formula;
      const isOfRows = index < bitCount && !isGroup(part) && asksForCode(part, literals);
      if (part !== lead && !isOfRows) left[count++] = part;
    }
    nodes.refer(left, count);
    rest.add(left, count);
    rule[index] = rules[entry] as number;
  }
  return {
    rule,
    rest: rest.finished(),
    ...boundaries(ordered, numbers),
    ledSignals: new Int32Array([...numbers.codeBase.keys()]),
    codeBase: new Int32Array([...numbers.codeBase.values()]),
  };
}

function boundaries(ordered: Int32Array, { byEntry, count }: LeadNumbers): Pick<Entries, 'unledCount' | 'led'> {
  const led = new Int32Array(2 * count);
  let unledCount = 0;
  for (let index = 0; index < ordered.length; index += 1) {
    const lead = byEntry[ordered[index] as number] as number;
    if (lead < 0) unledCount += 1;
    else {
      if (led[2 * lead + 1] === 0) led[2 * lead] = index;
      led[2 * lead + 1] = index + 1;
    }
  }
  return { unledCount, led };
}
