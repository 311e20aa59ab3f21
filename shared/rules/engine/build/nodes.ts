import type { Nodes } from '../tables.ts';
import { oddsOf } from './entries.ts';
import { type Formula, isGroup } from './formula.ts';
import { toSpans } from './spans.ts';

/** Groups that must be verified, each once however many rules hold it. */
export class NodeTable {
  private readonly all: number[] = [];
  private readonly parts: (readonly number[])[] = [];
  private readonly known = new Map<string, number>();
  private readonly odds: Float64Array;

  constructor(odds: Float64Array) {
    this.odds = odds;
  }

  /** References to parts that must all hold, the least likely first, groups after literals. */
  references(parts: readonly Formula[], all = true): readonly number[] {
    const cost = (part: Formula) => {
      const odds = oddsOf(part, this.odds);
      return (isGroup(part) ? 1 : 0) + (all ? odds : 1 - odds);
    };
    return [...parts]
      .map((part) => ({ part, cost: cost(part) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ part }) => (isGroup(part) ? ~this.node(part) : (part as number)));
  }

  private node({ all, parts }: { readonly all: boolean; readonly parts: readonly Formula[] }): number {
    const references = this.references(parts, all);
    const key = `${all} ${references.join(' ')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.all.length);
    this.parts.push(references);
    return this.all.push(all ? 1 : 0) - 1;
  }

  finished(): Nodes {
    return { all: Uint8Array.from(this.all), parts: toSpans(this.parts) };
  }
}
