import { type Condition, comparisonsOf } from '../../rules/condition.ts';
import { goesOn } from '../../rules/decide.ts';
import { evaluateCondition } from '../../rules/evaluate-condition.ts';
import { type Rule, type RuleSet, toRuleSet } from '../../rules/rule.ts';
import type { SignalReader } from '../../rules/signal-reader.ts';
import { type Branch, branchesOf, matching, treeOf } from './branch.ts';

/** All rules that live together, each workflow's as a tree: what many rules ask is then asked once. */
export class LiveRules {
  readonly ruleSet: RuleSet;
  private readonly trees = new Map<string, Branch>();
  private readonly places: ReadonlyMap<Rule, number>;
  private readonly byId: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    const workflows = [...byWorkflow(rules)];
    this.ruleSet = toRuleSet(workflows.map(([workflowId, own]) => ({ workflowId, version: 0, rules: own })));
    this.places = new Map(this.ruleSet.rules.map((rule, index) => [rule, index]));
    for (const [id, own] of workflows)
      this.trees.set(
        id,
        treeOf(own, (rule) => this.placeOf(rule)),
      );
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
  }

  get workflowIds(): readonly string[] {
    return [...this.trees.keys()];
  }

  treeOf(workflowId: string): Branch {
    return this.trees.get(workflowId) ?? treeOf([], () => 0);
  }

  rule(id: string | undefined): Rule | undefined {
    return this.byId.get(id ?? '');
  }

  /** Where in the order of all rules a rule stands. */
  placeOf(rule: Rule): number {
    return this.places.get(rule) ?? Number.POSITIVE_INFINITY;
  }

  /** Every condition that a rule asks, equal ones of one node only once. */
  conditions(): ReadonlySet<Condition> {
    const found = new Set<Condition>();
    for (const tree of this.trees.values())
      for (const { guard } of branchesOf(tree)) if (guard) found.add(guard.condition);
    return found;
  }

  /** Where each split divides the shares, by its signal. */
  splits(): ReadonlyMap<string, number[]> {
    const found = new Map<string, number[]>();
    for (const condition of this.conditions())
      for (const { signal, value } of comparisonsOf(condition))
        if (signal.startsWith('split.') && typeof value === 'number')
          found.set(signal, [...(found.get(signal) ?? []), value]);
    return found;
  }

  /**
   * The rule that decides, as `decide` tells it: of the first that match in each workflow, the first that hands over.
   * @param only looks at this workflow alone
   */
  deciding(isTrue: (condition: Condition) => boolean, only?: string): Rule | undefined {
    if (only !== undefined) return this.firstIn(this.treeOf(only), isTrue);
    let decides: Rule | undefined;
    for (const tree of this.trees.values()) {
      const rule = this.firstIn(tree, isTrue);
      if (rule && (!decides || this.isBefore(rule, decides))) decides = rule;
    }
    return decides;
  }

  /** A hand-off of another workflow that takes these facts before a rule does; the first that is found. */
  someBefore(rule: Rule, isTrue: (condition: Condition) => boolean): Rule | undefined {
    const place = this.placeOf(rule);
    for (const [workflowId, tree] of this.trees) {
      if (workflowId === rule.workflowId || tree.earliest > place) continue;
      const other = this.firstIn(tree, isTrue, place);
      if (other && handsOver(other) && this.placeOf(other) < place) return other;
    }
    return undefined;
  }

  private isBefore(one: Rule, other: Rule): boolean {
    if (handsOver(one) !== handsOver(other)) return handsOver(one);
    return this.placeOf(one) < this.placeOf(other);
  }

  private firstIn(tree: Branch, isTrue: (condition: Condition) => boolean, before?: number): Rule | undefined {
    let first: Rule | undefined;
    for (const rule of matching(tree, isTrue, before))
      if (!first || this.placeOf(rule) < this.placeOf(first)) first = rule;
    return first;
  }
}

const handsOver = ({ outcome }: Rule): boolean => !goesOn(outcome);

/** Whether a condition is true of these facts, each judged once. */
export function judgeOf(facts: SignalReader): (condition: Condition) => boolean {
  const truths = new Map<Condition, boolean>();
  return (condition) => {
    const known = truths.get(condition) ?? evaluateCondition(condition, facts) === true;
    truths.set(condition, known);
    return known;
  };
}

function byWorkflow(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const known = groups.get(rule.workflowId);
    if (known) known.push(rule);
    else groups.set(rule.workflowId, [rule]);
  }
  return groups;
}
