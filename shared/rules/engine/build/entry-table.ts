import { type Entries, literalKind } from '../tables.ts';
import { asksForCode } from './columns.ts';
import type { Entry } from './entries.ts';
import type { Literals } from './literals.ts';
import type { NodeTable } from './nodes.ts';
import { toSpans } from './spans.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Named {
  readonly literals: Literals;
  readonly vocabulary: Vocabulary;
}

/** @param rows entries of the rows, in the order of their bits @param led all others */
export function toEntryTable(
  rows: readonly Entry[],
  led: readonly Entry[],
  nodes: NodeTable,
  { literals, vocabulary }: Named,
): Entries {
  const codes = ledCodes(led, literals, vocabulary.markCount);
  const leads = led.map((entry) => ({ entry, lead: leadOf(entry, literals, codes) })).sort((a, b) => a.lead - b.lead);
  const ordered = leads.map(({ entry }) => entry);
  const rest = [
    ...rows.map(({ parts }) => parts.filter((part) => typeof part !== 'number' || !asksForCode(part, literals))),
    ...ordered.map(({ parts, lead }) => parts.filter((part) => part !== lead)),
  ];
  return {
    rule: Int32Array.from([...rows, ...ordered], ({ rule }) => rule),
    rest: toSpans(rest.map((parts) => nodes.references(parts))),
    led: boundaries(
      leads.map(({ lead }) => lead),
      codes.leadCount,
      rows.length,
    ),
    ledSignals: Int32Array.from(codes.base.keys()),
    codeBase: Int32Array.from(codes.base.values()),
  };
}

interface LedCodes {
  /** By signal, the lead of its first code. */
  readonly base: ReadonlyMap<number, number>;
  readonly leadCount: number;
}

/** Numbers the codes of all signals that lead to any entry, after all marks. */
function ledCodes(led: readonly Entry[], { literals, codings }: Literals, markCount: number): LedCodes {
  const base = new Map<number, number>();
  let leadCount = markCount;
  for (const { lead } of led) {
    const at = 4 * ((lead as number) >> 1);
    const signal = literals[at + 1] as number;
    if (literals[at] === literalKind.mark || base.has(signal)) continue;
    base.set(signal, leadCount);
    leadCount += (codings[signal] as { readonly last: number }).last + 1;
  }
  return { base, leadCount };
}

function leadOf({ lead }: Entry, { literals }: Literals, { base }: LedCodes): number {
  const at = 4 * ((lead as number) >> 1);
  const subject = literals[at + 1] as number;
  if (literals[at] === literalKind.mark) return subject;
  return (base.get(subject) as number) + (literals[at + 2] as number);
}

/** Where the entries of each lead begin, and where those of the last end. @param leads ascending, from entry `first` on */
function boundaries(leads: readonly number[], leadCount: number, first: number): Int32Array {
  const led = new Int32Array(leadCount + 1);
  for (const lead of leads) led[lead + 1] = (led[lead + 1] as number) + 1;
  led[0] = first;
  for (let lead = 0; lead < leadCount; lead += 1) led[lead + 1] = (led[lead + 1] as number) + (led[lead] as number);
  return led;
}
