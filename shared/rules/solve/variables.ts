import { canonicalJson } from '../../json.ts';
import type { SignalValue } from '../../signals/signal.ts';
import { compare } from '../compare.ts';
import {
  type Comparison,
  type Condition,
  type Count,
  comparisonsOf,
  partsOf,
  signalsOf,
  type Trend,
} from '../condition.ts';
import type { Truth } from '../truth.ts';
import { type Cells, cellsOf } from './cells.ts';
import type { Domain, World } from './world.ts';

/** What a variable of the solver stands for. */
export type Variable =
  | { readonly kind: 'value'; readonly signal: string; readonly domain: Domain; readonly cells: Cells }
  /** Cells: 0 it is not in the set, 1 it is. */
  | { readonly kind: 'member'; readonly signal: string; readonly member: string }
  /** Whether a comparison that looks into a text holds. Cells: 0 no (or unknown), 1 yes. */
  | { readonly kind: 'wording'; readonly signal: string; readonly comparison: Comparison }
  /** What a count or a trend comes to. Cells: 0 false, 1 true, 2 unknown. */
  | { readonly kind: 'recent'; readonly signal: string; readonly condition: Count | Trend }
  /** What the search decided about one part of a sum. */
  | { readonly kind: 'choice' };

/** All variables that some conditions speak of, made when first asked for. */
export class Variables {
  readonly list: Variable[] = [];
  readonly full: bigint[] = [];
  /** The variables of what a text says inside, by signal. */
  readonly wordings = new Map<string, number[]>();
  private readonly byKey = new Map<string, number>();
  private readonly compared = new Map<string, Comparison[]>();
  private readonly world: World;

  /** @param conditions all that will ever be asked about: where values are cut into cells depends on them */
  constructor(conditions: Iterable<Condition>, world: World) {
    this.world = world;
    const seen = new Set<Condition>();
    for (const condition of conditions) {
      if (seen.has(condition)) continue;
      seen.add(condition);
      for (const comparison of comparisonsOf(condition)) {
        const known = this.compared.get(comparison.signal);
        if (known) known.push(comparison);
        else this.compared.set(comparison.signal, [comparison]);
      }
    }
    const trends = [...seen].flatMap(trendsIn);
    for (const { trend } of trends) if (!this.compared.has(trend)) this.compared.set(trend, []);
    const { together } = world;
    const named = [...seen].flatMap(signalsOf);
    if (together && named.some((signal) => together.known.includes(signal)))
      for (const signal of [together.signal, ...together.known])
        if (!this.compared.has(signal)) this.compared.set(signal, []);
  }

  /** Whether a signal is spoken of at all. */
  knows(signal: string): boolean {
    return this.compared.has(signal);
  }

  value(signal: string): number {
    return this.find(`v ${signal}`, () => {
      const domain = this.world.domainOf(signal);
      const cells = cellsOf(domain, this.compared.get(signal) ?? []);
      return [{ kind: 'value', signal, domain, cells }, cells.values.length];
    });
  }

  member(signal: string, member: string): number {
    return this.find(`m ${signal} ${member}`, () => [{ kind: 'member', signal, member }, 2]);
  }

  wording(comparison: Comparison): number {
    const { signal } = comparison;
    const { length } = this.list;
    const found = this.find(`w ${canonicalJson(comparison)}`, () => [{ kind: 'wording', signal, comparison }, 2]);
    if (found === length) this.wordings.set(signal, [...(this.wordings.get(signal) ?? []), found]);
    return found;
  }

  recent(condition: Count | Trend): number {
    const signal = 'trend' in condition ? condition.trend : condition.count.signal;
    return this.find(`r ${canonicalJson(condition)}`, () => [{ kind: 'recent', signal, condition }, 3]);
  }

  choice(): number {
    return this.find(`c ${this.list.length}`, () => [{ kind: 'choice' }, 2]);
  }

  cells(variable: number): Cells & { readonly domain: Domain } {
    const found = this.list[variable];
    if (found?.kind !== 'value') throw new TypeError('only the variable of a value has cells');
    return { ...found.cells, domain: found.domain };
  }

  private find(key: string, make: () => [Variable, number]): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const [variable, size] = make();
    const index = this.list.push(variable) - 1;
    this.full.push((1n << BigInt(size)) - 1n);
    this.byKey.set(key, index);
    return index;
  }
}

/** The cells whose value passes the test. */
export function maskOf(
  values: readonly (SignalValue | undefined)[],
  isIn: (value: SignalValue | undefined, index: number) => boolean,
): bigint {
  let bits = '';
  for (let index = values.length - 1; index >= 0; index -= 1) bits += isIn(values[index], index) ? '1' : '0';
  return BigInt(`0b${bits || '0'}`);
}

export const judged = (comparison: Comparison, values: readonly (SignalValue | undefined)[]): readonly Truth[] =>
  values.map((value) => compare(comparison, value));

const trendsIn = (condition: Condition): readonly Trend[] =>
  'trend' in condition ? [condition] : partsOf(condition).flatMap(trendsIn);
