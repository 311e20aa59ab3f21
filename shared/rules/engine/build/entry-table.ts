import { type Entries, literalKind } from '../tables.ts';
import { asksForCode } from './columns.ts';
import { type EntryList, noLead } from './entries.ts';
import { type Formula, isGroup } from './formula.ts';
import type { Literals } from './literals.ts';
import type { NodeTable } from './nodes.ts';
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

/** @param ordered the entries in the order of their bits */
export function toEntryTable(
  { rules, leads, at, parts }: EntryList,
  ordered: Int32Array,
  numbers: LeadNumbers,
  nodes: NodeTable,
  literals: Literals,
): Entries {
  const rest = new SpanWriter();
  ordered.forEach((entry) => {
    const left: Formula[] = [];
    const to = at[entry + 1] as number;
    for (let place = at[entry] as number; place < to; place += 1) {
      const part = parts[place] as Formula;
      if (part !== leads[entry] && (isGroup(part) || !asksForCode(part, literals))) left.push(part);
    }
    rest.add(nodes.refer(left));
  });
  return {
    rule: ordered.map((entry) => rules[entry] as number),
    rest: rest.finished(),
    led: boundaries(numbers),
    ledSignals: new Int32Array([...numbers.codeBase.keys()]),
    codeBase: new Int32Array([...numbers.codeBase.values()]),
  };
}

/** Where the entries of each lead begin, after those that have none, and where those of the last end. */
function boundaries({ byEntry, count }: LeadNumbers): Int32Array {
  const led = new Int32Array(count + 1);
  byEntry.forEach((lead) => {
    led[lead + 1] = (led[lead + 1] as number) + 1;
  });
  for (let lead = 0; lead < count; lead += 1) led[lead + 1] = (led[lead + 1] as number) + (led[lead] as number);
  return led;
}
