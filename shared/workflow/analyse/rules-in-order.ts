import { canonicalJson } from '../../json.ts';
import type { Rule, RuleSet } from '../../rules/rule.ts';
import { type Model, readerOfModel } from '../../rules/solve/model.ts';
import type { Solver } from '../../rules/solve/solver.ts';
import type { Branch } from './branch.ts';
import { judgeOf, matches } from './deciding-rule.ts';

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
  private readonly rules: readonly Rule[];
  private readonly places: ReadonlyMap<Rule, number>;
  private pairsLeft = mostPairs;

  constructor({ rules }: RuleSet) {
    this.rules = rules.filter(({ outcome }) => outcome.kind !== 'continue');
    this.places = new Map(this.rules.map((rule, index) => [rule, index]));
  }

  /** @param solver holds the answers on the way to the branch */
  standingOf(rule: Rule, { model }: Branch, solver: Solver): Standing | undefined {
    if (!model || !this.places.has(rule)) return undefined;
    const shadow = this.shadowOver(rule, model, solver);
    if (shadow.length > 0) return { rule, model, shadowedBy: shadow };
    const overlap = this.overlapWith(rule, solver);
    return { rule, model, ...(overlap && { overlap }) };
  }

  /**
   * Sets aside one earlier rule after another that takes the facts found, until none takes them (not shadowed) or no
   * facts are left (shadowed by those set aside). So only rules that matter are ever looked at closely.
   */
  private shadowOver(rule: Rule, model: Model, solver: Solver): readonly Rule[] {
    const winners: Rule[] = [];
    let facts = model;
    let isShadowed = false;
    while (winners.length < mostWinners) {
      const winner = this.earlierWinner(rule, facts);
      if (!winner) break;
      winners.push(winner);
      solver.push(...winner.when.map(({ condition, holds }) => ({ condition, holds: !holds })));
      const answer = solver.solve();
      isShadowed = answer.kind === 'impossible';
      if (answer.kind !== 'possible') break;
      facts = answer.model;
    }
    for (const _ of winners) solver.pop();
    return isShadowed ? winners : [];
  }

  private earlierWinner(rule: Rule, model: Model): Rule | undefined {
    const isTrue = judgeOf(readerOfModel(model));
    const place = this.places.get(rule) ?? 0;
    for (let index = 0; index < place; index += 1) {
      const other = this.rules[index];
      if (!other || other.workflowId === rule.workflowId) continue;
      if (matches(other, isTrue)) return other;
    }
    return undefined;
  }

  private overlapWith(rule: Rule, solver: Solver): Standing['overlap'] {
    for (const other of this.rules) {
      if (this.pairsLeft <= 0) return undefined;
      if (other.workflowId === rule.workflowId || isAlike(other, rule)) continue;
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
}

/** More earlier rules than this are not set aside for one rule, nor more pairs compared: then nothing is claimed. */
const mostWinners = 100;
const mostPairs = 2_000;

const isAlike = (a: Rule, b: Rule): boolean => canonicalJson(a.outcome) === canonicalJson(b.outcome);
