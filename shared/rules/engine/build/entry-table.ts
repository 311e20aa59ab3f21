import { type Entries, literalKind } from '../tables.ts';
import { asksForCode } from './columns.ts';
import type { Entry } from './entries.ts';
import type { Formula } from './formula.ts';
import type { Literals } from './literals.ts';
import type { NodeTable } from './nodes.ts';
import type { Placed } from './rows.ts';
import { toSpans } from './spans.ts';

/** Entries with the numbers of their leads, and how these are numbered: each mark, then the codes of some signals. */
export interface Led {
  readonly placed: readonly Placed[];
  readonly codes: LedCodes;
}

export function placeEntries(entries: readonly Entry[], literals: Literals, markCount: number): Led {
  const codes = ledCodes(entries, literals, markCount);
  return { placed: entries.map((entry) => ({ entry, lead: leadOf(entry, literals, codes) })), codes };
}

/** @param ordered in the order of their bits */
export function toEntryTable(
  ordered: readonly Placed[],
  { leadCount, base }: LedCodes,
  nodes: NodeTable,
  literals: Literals,
): Entries {
  const isLeft = (part: Formula, lead: number | undefined) =>
    part !== lead && (typeof part !== 'number' || !asksForCode(part, literals));
  const rest = ordered.map(({ entry: { parts, lead } }) => parts.filter((part) => isLeft(part, lead)));
  return {
    rule: Int32Array.from(ordered, ({ entry }) => entry.rule),
    rest: toSpans(rest.map((parts) => nodes.references(parts))),
    led: boundaries(ordered, leadCount),
    ledSignals: Int32Array.from(base.keys()),
    codeBase: Int32Array.from(base.values()),
  };
}

export interface LedCodes {
  /** By signal, the lead of its first code. */
  readonly base: ReadonlyMap<number, number>;
  readonly leadCount: number;
}

/** Numbers the codes of all signals that lead to any entry, after all marks. */
function ledCodes(entries: readonly Entry[], { literals, codings }: Literals, markCount: number): LedCodes {
  const base = new Map<number, number>();
  let leadCount = markCount;
  for (const { lead } of entries) {
    if (lead === undefined) continue;
    const at = 4 * (lead >> 1);
    const signal = literals[at + 1] as number;
    if (literals[at] === literalKind.mark || base.has(signal)) continue;
    base.set(signal, leadCount);
    leadCount += (codings[signal] as { readonly last: number }).last + 1;
  }
  return { base, leadCount };
}

function leadOf({ lead }: Entry, { literals }: Literals, { base }: LedCodes): number {
  if (lead === undefined) return -1;
  const at = 4 * (lead >> 1);
  const subject = literals[at + 1] as number;
  if (literals[at] === literalKind.mark) return subject;
  return (base.get(subject) as number) + (literals[at + 2] as number);
}

/** Where the entries of each lead begin, after those that have none, and where those of the last end. */
function boundaries(ordered: readonly Placed[], leadCount: number): Int32Array {
  const led = new Int32Array(leadCount + 1);
  for (const { lead } of ordered) led[lead + 1] = (led[lead + 1] as number) + 1;
  for (let lead = 0; lead < leadCount; lead += 1) led[lead + 1] = (led[lead + 1] as number) + (led[lead] as number);
  return led;
}
