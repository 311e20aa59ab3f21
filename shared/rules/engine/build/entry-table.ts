import { type Entries, literalKind } from '../tables.ts';
import { asksForCode } from './columns.ts';
import { type EntryList, noLead } from './entries.ts';
import { type Formula, isGroup } from './formula.ts';
import type { Literals } from './literals.ts';
import type { NodeTable } from './nodes.ts';
import type { buildRows } from './rows.ts';
import { SpanWriter } from './spans.ts';

/** How leads are numbered: each mark, then the codes of some signals. */
export interface LeadNumbers {
  /** By entry; -1 where nothing leads to it. */
  readonly byEntry: Int32Array;
  readonly count: number;
  /** By signal, the lead of its first code. */
  readonly codeBase: ReadonlyMap<number, number>;
}

/** Numbers the codes of all signals that lead to any entry, after all marks. */
export function numberLeads({ leads }: EntryList, { literals, codings }: Literals, markCount: number): LeadNumbers {
  const codeBase = new Map<number, number>();
  const byEntry = new Int32Array(leads.length);
  let count = markCount;
  leads.forEach((lead, entry) => {
    const at = 4 * (lead >> 1);
    const subject = literals[at + 1] as number;
    if (lead === noLead || literals[at] === literalKind.mark) {
      byEntry[entry] = lead === noLead ? -1 : subject;
      return;
    }
    if (!codeBase.has(subject)) {
      codeBase.set(subject, count);
      count += (codings[subject] as { readonly last: number }).last + 1;
    }
    byEntry[entry] = (codeBase.get(subject) as number) + (literals[at + 2] as number);
  });
  return { byEntry, count, codeBase };
}

/** @param ordered the entries in the order of their bits; of `bitCount` entries, the rows judge what asks for a code */
export function toEntryTable(
  { rules, leads, at, parts }: EntryList,
  { ordered, rows: { bitCount } }: ReturnType<typeof buildRows>,
  numbers: LeadNumbers,
  nodes: NodeTable,
  literals: Literals,
): Entries {
  const rest = new SpanWriter();
  ordered.forEach((entry, index) => {
    const isOfRows = (part: Formula) => index < bitCount && !isGroup(part) && asksForCode(part, literals);
    const left: Formula[] = [];
    const to = at[entry + 1] as number;
    for (let place = at[entry] as number; place < to; place += 1) {
      const part = parts[place] as Formula;
      if (part !== leads[entry] && !isOfRows(part)) left.push(part);
    }
    rest.add(nodes.refer(left));
  });
  return {
    rule: ordered.map((entry) => rules[entry] as number),
    rest: rest.finished(),
    ...boundaries(ordered, numbers),
    ledSignals: new Int32Array([...numbers.codeBase.keys()]),
    codeBase: new Int32Array([...numbers.codeBase.values()]),
  };
}

function boundaries(ordered: Int32Array, { byEntry, count }: LeadNumbers): Pick<Entries, 'unledCount' | 'led'> {
  const led = new Int32Array(2 * count);
  let unledCount = 0;
  ordered.forEach((entry, index) => {
    const lead = byEntry[entry] as number;
    if (lead < 0) unledCount += 1;
    else {
      if (led[2 * lead + 1] === 0) led[2 * lead] = index;
      led[2 * lead + 1] = index + 1;
    }
  });
  return { unledCount, led };
}
