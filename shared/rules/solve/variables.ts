import { canonicalJson } from '../../canonical-json.ts';
import { type Comparison, type Condition, type Count, comparisonsOf, partsOf, type Trend } from '../condition.ts';
import { type Cells, cellsOf } from './cells.ts';
import { Implications, type Phrase } from './phrases.ts';
import type { Domain, World } from './world.ts';

/** What a variable of the solver stands for. */
export type Variable =
  | { readonly kind: 'value'; readonly signal: string; readonly domain: Domain; readonly cells: Cells }
  /** Cells: 0 it is not in the set, 1 it is. */
  | { readonly kind: 'member'; readonly signal: string; readonly member: string }
  /** Whether a text says a phrase. Cells: 0 no (or the text is unknown), 1 yes. */
  | { readonly kind: 'phrase'; readonly signal: string; readonly phrase: Phrase }
  /** What a count or a trend comes to. Cells: 0 false, 1 true, 2 unknown. */
  | { readonly kind: 'recent'; readonly signal: string; readonly condition: Count | Trend }
  /** What the search decided about one part of a sum. */
  | { readonly kind: 'choice' };

type Of<Kind extends Variable['kind']> = Extract<Variable, { kind: Kind }>;
export type Indexed<Kind extends Variable['kind']> = Of<Kind> & { readonly index: number };

/** All variables that some conditions speak of, made when first asked for. */
export class Variables {
  readonly list: Variable[] = [];
  /** How many cells each has. */
  readonly sizes: number[] = [];
  readonly values: Indexed<'value'>[] = [];
  /** By signal. */
  readonly members = new Map<string, Indexed<'member'>[]>();
  readonly phrases = new Map<string, Indexed<'phrase'>[]>();
  readonly recents = new Map<string, Indexed<'recent'>[]>();
  private readonly implications = new Map<string, Implications>();
  private readonly bySignal = new Map<string, Indexed<'value'>>();
  private readonly byKey = new Map<string, number>();
  private readonly compared = new Map<string, Comparison[]>();
  private readonly world: World;

  /** @param conditions all that will ever be asked about: where values are cut into cells depends on them */
  constructor(conditions: Iterable<Condition>, world: World) {
    this.world = world;
    const seen = new Set(conditions);
    for (const condition of seen) {
      for (const comparison of comparisonsOf(condition)) append(this.compared, comparison.signal, comparison);
      for (const { trend } of trendsIn(condition)) if (!this.knows(trend)) this.compared.set(trend, []);
    }
    const { together } = world;
    if (together?.known.some((signal) => this.knows(signal)))
      for (const signal of [together.signal, ...together.known]) if (!this.knows(signal)) this.compared.set(signal, []);
  }

  /** Whether a signal is spoken of at all. */
  knows(signal: string): boolean {
    return this.compared.has(signal);
  }

  value(signal: string): Indexed<'value'> {
    const known = this.bySignal.get(signal);
    if (known) return known;
    const domain = this.world.domainOf(signal);
    const cells = cellsOf(domain, this.compared.get(signal) ?? []);
    const variable: Of<'value'> = { kind: 'value', signal, domain, cells };
    const index = this.find(`v ${signal}`, () => [variable, cells.values.length]);
    const made = { ...variable, index };
    this.values.push(made);
    this.bySignal.set(signal, made);
    return made;
  }

  member(signal: string, member: string): number {
    return this.find(`m ${signal} ${member}`, (index) => {
      const variable: Of<'member'> = { kind: 'member', signal, member };
      append(this.members, signal, { ...variable, index });
      return [variable, 2];
    });
  }

  phrase(signal: string, phrase: Phrase): number {
    return this.find(`p ${signal} ${phrase.kind} ${phrase.read}`, (index) => {
      const variable: Of<'phrase'> = { kind: 'phrase', signal, phrase };
      append(this.phrases, signal, { ...variable, index });
      const implications = this.implications.get(signal) ?? new Implications();
      this.implications.set(signal, implications);
      implications.add(phrase, index);
      return [variable, 2];
    });
  }

  recent(condition: Count | Trend): number {
    const signal = 'trend' in condition ? condition.trend : condition.count.signal;
    return this.find(`r ${canonicalJson(condition)}`, (index) => {
      const variable: Of<'recent'> = { kind: 'recent', signal, condition };
      append(this.recents, signal, { ...variable, index });
      return [variable, 3];
    });
  }

  /** @param part what it is about: parts that ask the same of different sums are decided together */
  choice(part: string): number {
    return this.find(`c ${part}`, () => [{ kind: 'choice' }, 2]);
  }

  /** Variables that have the same cell as this one where it is known to be cell 0 (for *no*) or cell 1 (for *yes*). */
  following(index: number, cell: number): readonly number[] {
    const variable = this.list[index];
    if (variable?.kind !== 'phrase') return [];
    const implications = this.implications.get(variable.signal);
    return (cell === 1 ? implications?.brings : implications?.broughtBy)?.get(index) ?? [];
  }

  private find(key: string, make: (index: number) => [Variable, number]): number {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const index = this.list.length;
    const [variable, size] = make(index);
    this.list.push(variable);
    this.sizes.push(size);
    this.byKey.set(key, index);
    return index;
  }
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

const trendsIn = (condition: Condition): readonly Trend[] =>
  'trend' in condition ? [condition] : partsOf(condition).flatMap(trendsIn);
