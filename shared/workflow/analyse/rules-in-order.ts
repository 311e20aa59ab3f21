import { canonicalJson } from '../../json.ts';
import type { Rule, RuleSet } from '../../rules/rule.ts';
import { type Model, readerOfModel } from '../../rules/solve/model.ts';
import type { Solver } from '../../rules/solve/solver.ts';
import type { Branch } from './branch.ts';
import { judgeOf } from './first-match.ts';

/** How a rule fares among the rules of other workflows; rules of its own workflow never match together with it. */
export interface Standing {
  readonly rule: Rule;
  /** Earlier rules that between them take every message that the rule would; it decides nothing. */
  readonly shadowedBy?: readonly Rule[];
  /** A rule with another outcome that matches some of the same messages, with such facts. */
  readonly overlap?: { readonly other: Rule; readonly model: Model };
  /** Facts that the rule matches. */
  readonly model: Model;
}

/** Compares each rule of a workflow with all others, with bounds on how much is tried. */
export class Order {
  private readonly rules: readonly Rule[];
  private readonly places: ReadonlyMap<Rule, number>;
  private pairsLeft = mostPairs;

  constructor({ rules }: RuleSet) {
    this.rules = rules;
    this.places = new Map(rules.map((rule, index) => [rule, index]));
  }

  /** @param solver holds the answers on the way to the branch */
  standingOf(rule: Rule, { model }: Branch, solver: Solver): Standing | undefined {
    if (!model) return undefined;
    const shadow = this.shadowOver(rule, model, solver);
    if (shadow.length > 0) return { rule, model, shadowedBy: shadow };
    const overlap = rule.outcome.kind === 'handoff' ? this.overlapWith(rule, solver) : undefined;
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
      if (other.when.every(({ condition, holds }) => isTrue(condition) === holds)) return other;
    }
    return undefined;
  }

  private overlapWith(rule: Rule, solver: Solver): Standing['overlap'] {
    const place = this.places.get(rule) ?? 0;
    for (const [index, other] of this.rules.entries()) {
      if (this.pairsLeft <= 0) return undefined;
      if (other.workflowId === rule.workflowId || isAlike(other, rule)) continue;
      // Going on where nothing earlier matched is how workflows are put together.
      if (other.outcome.kind === 'continue' && index > place) continue;
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
