import { type Rule, type RuleSet, toRuleSet } from '../../rules/rule.ts';
import { Solver } from '../../rules/solve/solver.ts';
import { compileWorkflow } from '../compile.ts';
import type { WorkflowDocument } from '../document.ts';
import type { WorkflowContext } from '../nodes/node-kind.ts';
import { type Branch, explore, treeOf } from './branch.ts';
import type { Finding } from './finding.ts';
import { bypassedGuardrails } from './guardrail-bypassed.ts';
import { missingCases } from './missing-case.ts';
import { neverReached } from './never-reached.ts';
import { neverTaken } from './never-taken.ts';
import { outOfReach } from './out-of-reach.ts';
import { asksForPerson, personNotReached, unheardAt } from './person-not-reached.ts';
import { neverOpenQueues } from './queue-hours.ts';
import { Order, type Standing } from './rules-in-order.ts';
import { overlappingRules, shadowedRules } from './standing.ts';
import { conditionsOf, type Study } from './study.ts';

/**
 * What the conditions of a workflow imply, beyond its graph. A workflow that does not compile has no conditions to speak
 * of, and no findings.
 * @param rules those of the other workflows that it will live among; rules of this one are passed over
 */
export function analyseWorkflow(
  document: WorkflowDocument,
  context: WorkflowContext,
  rules: readonly Rule[] = [],
): readonly Finding[] {
  const compiled = compileWorkflow(document, context);
  if (!compiled.ok) return [];
  const others = rules.filter(({ workflowId }) => workflowId !== document.id);
  return new Analysis([...compiled.rules, ...others]).findingsIn(document, compiled.rules, context);
}

/** Each workflow of a rule set among the others, such as the one that is live; nodes are named by their ids. */
export function analyseRules(rules: readonly Rule[]): readonly Finding[] {
  const analysis = new Analysis(rules);
  const context = { queueIds: [], calendarIds: [] };
  return [...byWorkflow(rules)].flatMap(([id, own]) => analysis.findingsIn({ id, nodes: [] }, own, context));
}

/** All rules that live together, made ready once for each workflow that is looked at. */
class Analysis {
  private readonly all: RuleSet;
  private readonly order: Order;
  private readonly solver: Solver;

  constructor(rules: readonly Rule[]) {
    this.all = toRuleSet([...byWorkflow(rules)].map(([workflowId, own]) => ({ workflowId, version: 0, rules: own })));
    this.order = new Order(this.all);
    this.solver = new Solver([...conditionsOf(rules), asksForPerson]);
  }

  findingsIn(document: Study['document'], rules: readonly Rule[], context: WorkflowContext): readonly Finding[] {
    const own = toRuleSet([{ workflowId: document.id, version: 0, rules }]);
    const study: Study = { document, tree: treeOf(rules), own, all: this.all };
    const { standings, unheard, unheardNode } = this.walk(study.tree);
    return [
      ...neverReached(study),
      ...neverTaken(study),
      ...outOfReach(study),
      ...bypassedGuardrails(study),
      ...personNotReached(study, unheard, unheardNode),
      ...shadowedRules(study, standings),
      ...neverOpenQueues(study, context),
      ...missingCases(study),
      ...overlappingRules(study, standings),
    ];
  }

  /** One walk down the tree judges every branch, and asks at its ends what needs the answers on the way there. */
  private walk(tree: Branch) {
    const { solver, order, all } = this;
    const standings: Standing[] = [];
    let unheard: ReturnType<typeof unheardAt>;
    let unheardNode: string | undefined;
    explore(tree, solver, (branch: Branch) => {
      if (branch.verdict === 'impossible') return;
      for (const rule of branch.rules) {
        const standing = order.standingOf(rule, branch, solver);
        if (standing) standings.push(standing);
      }
      if (unheard) return;
      unheard = unheardAt(branch, all, solver);
      if (unheard) unheardNode = branch.rules[0]?.path.at(-1);
    });
    return { standings, unheard, unheardNode };
  }
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
