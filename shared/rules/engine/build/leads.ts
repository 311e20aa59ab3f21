import { literalKind } from '../tables.ts';
import { noLead, type Ways } from './entries.ts';
import type { Literals } from './literals.ts';

/** How leads are numbered: each mark, then the codes of some signals. */
export interface LeadNumbers {
  /** By entry; -1 where nothing leads to it. */
  readonly byEntry: Int32Array;
  readonly count: number;
  /** By signal, the lead of its first code. */
  readonly codeBase: ReadonlyMap<number, number>;
}

/** Numbers the codes of all signals that lead to any entry, after all marks. */
export function numberLeads({ leads }: Ways, { literals, codings }: Literals, markCount: number): LeadNumbers {
  const codeBase = new Map<number, number>();
  const byEntry = new Int32Array(leads.length);
  let count = markCount;
  for (let entry = 0; entry < leads.length; entry += 1) {
    const lead = leads[entry] as number;
    const at = 4 * (lead >> 1);
    const subject = literals[at + 1] as number;
    if (lead === noLead || literals[at] === literalKind.mark) {
      byEntry[entry] = lead === noLead ? -1 : subject;
      continue;
    }
    let base = codeBase.get(subject);
    if (base === undefined) {
      base = count;
      codeBase.set(subject, base);
      count += (codings[subject] as { readonly last: number }).last + 1;
    }
    byEntry[entry] = base + (literals[at + 2] as number);
  }
  return { byEntry, count, codeBase };
}
