import type { SignalValue } from '../../signals/signal.ts';
import { type Comparison, type Condition, signalsOf, windowsOf } from '../condition.ts';
import type { Truth } from '../truth.ts';
import { both, either, type Formula } from './formula.ts';
import { Lowering } from './lower.ts';
import { isMet, type Model, type Requirement, readerOfModel } from './model.ts';
import { type PastDemand, pastMeeting } from './past.ts';
import { looksInside, mayBeWorded, type Wording, wordedAs } from './phrases.ts';
import { type Mark, Search } from './search.ts';
import { maskOf, Variables } from './variables.ts';
import { catalogueWorld, type World } from './world.ts';

/**
 * Whether facts exist that meet all that is asked. `impossible` is proven; `possible` comes with facts, which the plain
 * evaluator has passed wherever texts, patterns or the past are asked about; `unknown` says that neither was found: texts, patterns and the past are not fully decided, and
 * a search has an end.
 */
export type Answer =
  | { readonly kind: 'possible'; readonly model: Model }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' };

/** Choices that one question may cost, which is far beyond what people draw, and that all of them together may. */
const stepsEach = 5_000;
const stepsInAll = 60_000;

/**
 * Requirements put one on another and taken off in reverse, so that a walk down a tree of questions pays for each
 * question once.
 */
export class Solver {
  private readonly variables: Variables;
  private readonly lowering: Lowering;
  private readonly search: Search;
  /** One of each clause must be met. */
  private readonly clauses: (readonly Requirement[])[] = [];
  private readonly marks: { readonly mark: Mark; readonly isOpen: boolean }[] = [];
  /** Whether nothing asked so far contradicts the rest at once. */
  private isOpen: boolean;
  private preferred: readonly bigint[] = [];
  private stepsLeft = stepsInAll;
  private readonly exact = new Map<Condition, boolean>();
  /** How many variables there were when `exact` was filled; a new one may take exactness away. */
  private exactAmong = 0;

  /** @param conditions all that will be asked about */
  constructor(conditions: Iterable<Condition>, world: World = catalogueWorld) {
    this.variables = new Variables(conditions, world);
    this.lowering = new Lowering(this.variables);
    this.search = new Search(this.variables.full, (variable) => this.isMisworded(variable));
    this.isOpen = this.demand(this.lawsOf(world));
  }

  /** Asks that one of the requirements be met, on top of all before. @returns `false`: that is impossible, as is seen at once */
  push(...clause: readonly Requirement[]): boolean {
    this.marks.push({ mark: this.search.mark(), isOpen: this.isOpen });
    this.clauses.push(clause);
    if (!this.isOpen) return false;
    const formulas = clause.map(({ condition, holds }) =>
      this.lowering.formula(condition, holds ? 'true' : 'not-true'),
    );
    this.isOpen = this.demand(either(formulas));
    return this.isOpen;
  }

  /** Takes back the newest `push`. */
  pop(): void {
    const last = this.marks.pop();
    if (!last) throw new RangeError('nothing was pushed');
    this.clauses.pop();
    this.search.undo(last.mark);
    this.isOpen = last.isOpen;
  }

  solve(): Answer {
    if (!this.isOpen) return { kind: 'impossible' };
    const steps = Math.min(stepsEach, this.stepsLeft);
    const mark = this.search.mark();
    let model: Model | undefined;
    const accept = () => {
      model = this.modelHere();
      return model !== undefined;
    };
    const verdict = this.search.settle(accept, steps, this.preferred);
    this.stepsLeft -= steps - this.search.stepsLeft;
    this.search.undo(mark);
    if (verdict === 'possible' && model) return { kind: 'possible', model };
    return { kind: verdict === 'impossible' ? 'impossible' : 'unknown' };
  }

  private demand(formula: Formula): boolean {
    this.search.grow(this.variables.full);
    return this.search.demand(formula);
  }

  /** What the world says of the signals in hand. */
  private lawsOf({ together }: World): Formula {
    if (!together || !this.variables.knows(together.signal)) return both();
    const { signal, value, known } = together;
    const is = (name: string, isIn: (value: SignalValue | undefined) => boolean): Formula => {
      const variable = this.variables.value(name);
      return { kind: 'atom', variable, mask: maskOf(this.variables.cells(variable).values, isIn) };
    };
    const heard = known.filter((name) => this.variables.knows(name));
    return either([
      both(
        is(signal, (actual) => actual === value),
        ...heard.map((name) => is(name, (actual) => actual !== undefined)),
      ),
      both(
        is(signal, (actual) => actual !== value),
        ...heard.map((name) => is(name, (actual) => actual === undefined)),
      ),
    ]);
  }

  private isMisworded(changed: number): boolean {
    const variable = this.variables.list[changed];
    if (variable?.kind !== 'wording') return false;
    return !mayBeWorded(this.wordingOf(variable.signal));
  }

  private wordingOf(signal: string): Wording {
    const holds: Comparison[] = [];
    const fails: Comparison[] = [];
    for (const index of this.variables.wordings.get(signal) ?? []) {
      const variable = this.variables.list[index];
      if (variable?.kind !== 'wording') continue;
      if (this.search.domains[index] === 2n) holds.push(variable.comparison);
      else if (this.search.domains[index] === 1n) fails.push(variable.comparison);
    }
    return { holds, fails };
  }

  /** Facts out of the cells that are left, the first of each; `undefined` where the evaluator does not pass them. */
  private modelHere(): Model | undefined {
    const facts: Record<string, SignalValue> = {};
    const history: Record<string, readonly SignalValue[]> = {};
    const chosen = this.search.domains.map((domain) => domain & -domain);
    for (const [index, variable] of this.variables.list.entries()) {
      if (variable.kind !== 'value') continue;
      const value = this.valueAt(index, chosen[index] ?? 0n);
      if (value !== undefined) facts[variable.signal] = value;
    }
    for (const [signal, demands] of this.pastDemands()) {
      const examples = this.examplesOf(signal);
      const past = pastMeeting(signal, demands, examples);
      if (!past) return undefined;
      history[signal] = past;
    }
    const model = { facts, history };
    const reader = readerOfModel(model);
    if (!this.clauses.every((clause) => this.isExact(clause) || clause.some((each) => isMet(each, reader))))
      return undefined;
    this.preferred = chosen;
    return model;
  }

  /** Whether the formula of a clause lets through just what meets it, so that no facts need be judged. */
  private isExact(clause: readonly Requirement[]): boolean {
    const { length } = this.variables.list;
    if (length > this.exactAmong) this.exact.clear();
    this.exactAmong = length;
    return clause.every(({ condition }) => {
      const known = this.exact.get(condition);
      if (known !== undefined) return known;
      const isExact =
        windowsOf(condition).length === 0 &&
        !signalsOf(condition).some((signal) => this.variables.wordings.has(signal));
      this.exact.set(condition, isExact);
      return isExact;
    });
  }

  private valueAt(index: number, cell: bigint): SignalValue | undefined {
    const variable = this.variables.list[index];
    if (variable?.kind !== 'value') return undefined;
    const { values, other } = variable.cells;
    const place = cell.toString(2).length - 1;
    if (variable.domain.type === 'set' && values[place] !== undefined) return this.membersOf(variable.signal);
    if (place !== other) return values[place];
    const wording = this.wordingOf(variable.signal);
    return (wording.holds.length + wording.fails.length > 0 ? wordedAs(wording) : undefined) ?? values[place];
  }

  private membersOf(signal: string): readonly string[] {
    return this.variables.list.flatMap((variable, index) =>
      variable.kind === 'member' && variable.signal === signal && this.search.domains[index] === 2n
        ? [variable.member]
        : [],
    );
  }

  private pastDemands(): ReadonlyMap<string, PastDemand[]> {
    const found = new Map<string, PastDemand[]>();
    this.variables.list.forEach((variable, index) => {
      const domain = this.search.domains[index];
      if (variable.kind !== 'recent' || domain === 7n) return;
      const allowed: Truth[] = ([false, true, undefined] as const).filter(
        (_, cell) => ((domain ?? 0n) >> BigInt(cell)) & 1n,
      );
      found.set(variable.signal, [...(found.get(variable.signal) ?? []), { condition: variable.condition, allowed }]);
    });
    return found;
  }

  /** Known values of a signal, and texts with each phrase that is counted. */
  private examplesOf(signal: string): readonly SignalValue[] {
    const { values } = this.variables.cells(this.variables.value(signal));
    const known = values.filter((value) => value !== undefined);
    const phrases = this.variables.list.flatMap((variable) =>
      variable.kind === 'recent' &&
      variable.signal === signal &&
      'count' in variable.condition &&
      looksInside(variable.condition.count)
        ? variable.condition.count.value
        : [],
    );
    return [...known, ...phrases.filter((value) => typeof value === 'string')];
  }
}
