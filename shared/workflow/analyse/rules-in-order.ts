import { canonicalJson } from '../../canonical-json.ts';
import { goesOn } from '../../rules/decide.ts';
import type { Outcome, Rule } from '../../rules/rule.ts';
import type { Model } from '../../rules/solve/model.ts';
import type { Solver } from '../../rules/solve/solver.ts';
import type { LiveRules } from './live-rules.ts';

/** How a hand-off fares among those of other workflows; rules of its own workflow never match together with it. */
export interface Standing {
  readonly rule: Rule;
  /** Earlier hand-offs that between them take every message that the rule would; it decides nothing. */
  readonly shadowedBy?: readonly Rule[];
  /** A hand-off with another outcome that matches some of the same messages, with such facts. */
  readonly overlap?: { readonly other: Rule; readonly model: Model };
  /** Facts that the rule matches. */
  readonly model: Model;
}

/**
 * Compares each hand-off of a workflow with those of all others, with bounds on how much is tried. Rules that let the AI
 * go on keep nobody from handing over, so they are left out.
 */
export class Order {
  private readonly live: LiveRules;
  private readonly handOffs: readonly Rule[];
  private readonly outcomes = new Map<Outcome, string>();
  private workLeft = workInAll;
  private pairsLeft = mostPairs;

  constructor(live: LiveRules) {
    this.live = live;
    this.handOffs = live.ruleSet.rules.filter(({ outcome }) => !goesOn(outcome));
  }

  /** Whether comparisons were left out for lack of time. */
  get isSpent(): boolean {
    return this.workLeft <= 0;
  }

  /** @param solver holds the answers on the way to the rule */
  standingOf(rule: Rule, solver: Solver): Standing | undefined {
    if (goesOn(rule.outcome) || this.isSpent) return undefined;
    const before = solver.work;
    const standing = this.compare(rule, solver);
    this.workLeft -= solver.work - before;
    return standing;
  }

  private compare(rule: Rule, solver: Solver): Standing | undefined {
    const answer = solver.solve();
    if (answer.kind !== 'possible') return undefined;
    const { model } = answer;
    const winner = this.winnerOver(rule, solver);
    const shadow = this.shadowOver(rule, winner, solver);
    if (shadow.length > 0) return { rule, model, shadowedBy: shadow };
    const isOther = winner && !this.isAlike(winner.outcome, rule.outcome);
    const overlap = isOther ? { other: winner, model } : this.overlapWith(rule, solver);
    return { rule, model, ...(overlap && { overlap }) };
  }

  /** Looks for facts that some other hand-off matches too. */
  private overlapWith(rule: Rule, solver: Solver): Standing['overlap'] {
    for (const other of this.handOffs) {
      if (other.workflowId === rule.workflowId || this.isAlike(other.outcome, rule.outcome)) continue;
      if (this.pairsLeft <= 0) return undefined;
      this.pairsLeft -= 1;
      let pushes = 0;
      const isOpen = other.when.every((guard) => {
        pushes += 1;
        return solver.push(guard);
      });
      const answer = isOpen ? solver.solve() : undefined;
      for (; pushes > 0; pushes -= 1) solver.pop();
      if (answer?.kind === 'possible') return { other, model: answer.model };
    }
    return undefined;
  }

  /**
   * Sets aside one earlier rule after another that takes the facts found, until none takes them (not shadowed) or no
   * facts are left (shadowed by those set aside). So only rules that matter are ever looked at closely.
   */
  private shadowOver(rule: Rule, first: Rule | undefined, solver: Solver): readonly Rule[] {
    const winners: Rule[] = [];
    let isShadowed = false;
    let winner = first;
    while (winner && winners.length < mostWinners && !this.isSpent) {
      winners.push(winner);
      solver.push(...winner.when.map(({ condition, holds }) => ({ condition, holds: !holds })));
      const { kind } = solver.solve();
      isShadowed = kind === 'impossible';
      winner = kind === 'possible' ? this.winnerOver(rule, solver) : undefined;
    }
    for (const _ of winners) solver.pop();
    return isShadowed ? winners : [];
  }

  /** An earlier hand-off of another workflow that takes the facts that the solver has found. */
  private winnerOver(rule: Rule, solver: Solver): Rule | undefined {
    return this.live.someBefore(rule, (condition) => {
      this.workLeft -= workOfAnswer;
      return solver.holds(condition);
    });
  }

  private isAlike(one: Outcome, other: Outcome): boolean {
    return this.inWords(one) === this.inWords(other);
  }

  private inWords(outcome: Outcome): string {
    const known = this.outcomes.get(outcome) ?? canonicalJson(outcome);
    this.outcomes.set(outcome, known);
    return known;
  }
}

/** More earlier rules than this are not set aside for one rule: then nothing is claimed. */
const mostWinners = 100;

/** Work that all comparisons together may take, far more than the workflows of one organisation; see `Solver`. */
const workInAll = 10_000_000;
const workOfAnswer = 5;

/** Nor are more pairs compared for an overlap alone. */
const mostPairs = 500;
