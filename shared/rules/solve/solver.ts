import { type Comparison, type Condition, comparisonsOf } from '../condition.ts';
import { type Formula, holdsIn } from './formula.ts';
import { Lowering } from './lower.ts';
import { isMet, type Model, type Requirement, readerOfModel } from './model.ts';
import { Realiser } from './realise.ts';
import { type Acceptance, type Mark, Search } from './search.ts';
import { Variables } from './variables.ts';
import { catalogueWorld, type World } from './world.ts';

/**
 * Whether facts exist that meet all that is asked. `impossible` is proven; `possible` comes with facts; `unknown` says
 * that neither was found: patterns, texts and the past are not fully decided, and a search has an end.
 */
export type Answer =
  | { readonly kind: 'possible'; readonly model: Model }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' };

/** Work that one question may cost, which is far beyond what people draw, and that all of them together may. */
const workEach = 1_000_000;
const workInAll = 40_000_000;

interface Level {
  readonly mark: Mark;
  readonly isOpen: boolean;
  readonly cells: readonly number[];
}

/**
 * Requirements put one on another and taken off in reverse, so that a walk down a tree of questions pays for each
 * question once.
 */
export class Solver {
  private readonly lowering: Lowering;
  private readonly search: Search;
  private readonly realiser: Realiser;
  /** What it takes for each condition to be true. */
  private readonly formulas = new Map<Condition, Formula>();
  /** One of each clause must be met. */
  private readonly clauses: (readonly Requirement[])[] = [];
  private readonly levels: Level[] = [];
  /** Whether nothing asked so far contradicts the rest at once. */
  private isOpen: boolean;
  /** The cells of the newest facts found for what is asked now, or for some of it. */
  private cells: readonly number[];
  /** What `holds` has found out about each formula, by its id, and about which facts. */
  private readonly judged: boolean[] = [];
  private readonly judgedAt: number[] = [];
  private version = 0;

  /** @param conditions all that will be asked about */
  constructor(conditions: Iterable<Condition>, world: World = catalogueWorld) {
    const all = new Set(conditions);
    const variables = new Variables(all, world);
    this.lowering = new Lowering(variables);
    // All variables are made now, so that the newest facts answer every condition.
    for (const condition of all) this.formulas.set(condition, this.lowering.formula(condition, 'true'));
    const laws = this.lawsOf(world, variables);
    this.search = new Search(variables);
    this.realiser = new Realiser(variables, this.search);
    this.isOpen = this.search.demand(laws);
    this.cells = [...this.search.cells];
  }

  /** What was spent so far, of `workInAll`. */
  get work(): number {
    return this.search.work;
  }

  /** Whether there is no more work to be done: from now on nothing new is found out. */
  get isSpent(): boolean {
    return this.search.work > workInAll;
  }

  /** Asks that one of the requirements be met, on top of all before. @returns `false`: that is impossible, as is seen at once */
  push(...clause: readonly Requirement[]): boolean {
    this.levels.push({ mark: this.search.mark(), isOpen: this.isOpen, cells: this.cells });
    this.clauses.push(clause);
    if (!this.isOpen) return false;
    if (this.isSpent) return true;
    const formulas = clause.map(({ condition, holds }) =>
      this.lowering.formula(condition, holds ? 'true' : 'not-true'),
    );
    this.search.grow();
    this.isOpen = this.search.demand(this.lowering.formulas.or(formulas));
    return this.isOpen;
  }

  /** Takes back the newest `push`. */
  pop(): void {
    const last = this.levels.pop();
    if (!last) throw new RangeError('nothing was pushed');
    this.clauses.pop();
    this.search.undo(last.mark);
    this.isOpen = last.isOpen;
    this.cells = last.cells;
  }

  solve(): Answer {
    if (!this.isOpen) return { kind: 'impossible' };
    if (this.isSpent) return { kind: 'unknown' };
    const mark = this.search.mark();
    // Facts near those of the questions before are the easiest to find, and hold nothing that is beside the point.
    for (let index = 0; index < this.cells.length; index += 1) this.search.put(index, this.cells[index] ?? 0);
    let model: Model | undefined;
    const accept = (): Acceptance => {
      const answer = this.realiser.agree();
      if (answer !== 'yes') return answer;
      model = this.realiser.model();
      return this.isRight(model) ? 'yes' : 'no';
    };
    const verdict = this.search.settle(accept, workEach);
    this.search.undo(mark);
    if (verdict !== 'possible' || !model) return { kind: verdict === 'impossible' ? 'impossible' : 'unknown' };
    this.cells = [...this.search.cells];
    this.version += 1;
    return { kind: 'possible', model };
  }

  /** Whether a condition is true of the facts that `solve` has just found. */
  holds(condition: Condition): boolean {
    const formula = this.formulas.get(condition) ?? this.lowering.formula(condition, 'true');
    if (this.judgedAt[formula.id] === this.version) return this.judged[formula.id] ?? false;
    this.judgedAt[formula.id] = this.version;
    const answer = holdsIn(formula, this.search.cells);
    this.judged[formula.id] = answer;
    return answer;
  }

  /** What the world says of the signals in hand. */
  private lawsOf({ together }: World, variables: Variables): Formula {
    const { formulas } = this.lowering;
    if (!together || !variables.knows(together.signal)) return formulas.always;
    const { signal, value, known } = together;
    const heard = known.filter((name) => variables.knows(name));
    const isThere = (name: string, isKnown: boolean) =>
      this.lowering.valued(name, (actual) => (actual !== undefined) === isKnown);
    const side = (isValue: boolean) =>
      formulas.and([
        this.lowering.valued(signal, (actual) => (actual === value) === isValue),
        ...heard.map((name) => isThere(name, isValue)),
      ]);
    return formulas.or([side(true), side(false)]);
  }

  /** Patterns alone are not fully told by cells, so facts are judged where one is asked about. */
  private isRight(model: Model): boolean {
    const reader = readerOfModel(model);
    return this.clauses.every((clause) => !clause.some(asksForPattern) || clause.some((each) => isMet(each, reader)));
  }
}

const withPattern = new WeakMap<Condition, boolean>();

function asksForPattern({ condition }: Requirement): boolean {
  const known = withPattern.get(condition) ?? comparisonsOf(condition).some(isPattern);
  withPattern.set(condition, known);
  return known;
}

const isPattern = ({ op }: Comparison): boolean => op === 'matches';
