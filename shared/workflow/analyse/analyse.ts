import { type Rule, toRuleSet } from '../../rules/rule.ts';
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
  const own = { workflowId: document.id, version: 0, rules: compiled.rules };
  const others = rules.filter(({ workflowId }) => workflowId !== document.id);
  return findIn(document, context, own, others);
}

/** Each workflow of a rule set among the others, such as the one that is live; nodes are named by their ids. */
export function analyseRules(rules: readonly Rule[]): readonly Finding[] {
  const context = { queueIds: [], calendarIds: [] };
  return [...byWorkflow(rules)].flatMap(([id, own]) =>
    findIn(
      { id, nodes: [] },
      context,
      { workflowId: id, version: 0, rules: own },
      rules.filter(({ workflowId }) => workflowId !== id),
    ),
  );
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

type Versioned = Parameters<typeof toRuleSet>[0][number];

function findIn(
  document: Study['document'],
  context: WorkflowContext,
  own: Versioned,
  others: readonly Rule[],
): readonly Finding[] {
  const grouped = [...byWorkflow(others)];
  const among = grouped.map(([workflowId, rules]) => ({ workflowId, version: 0, rules }));
  const study: Study = {
    document,
    tree: treeOf(own.rules),
    own: toRuleSet([own]),
    all: toRuleSet([own, ...among]),
  };
  const { standings, unheard, unheardNode } = walk(study);
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
function walk({ tree, all }: Study) {
  const solver = new Solver([...conditionsOf(all.rules), asksForPerson]);
  const order = new Order(all);
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
