import type { Condition } from '../../rules/condition.ts';
import type { Guard, Rule, RuleSet } from '../../rules/rule.ts';
import { Solver } from '../../rules/solve/solver.ts';
import { nameOf } from '../check-node.ts';
import type { WorkflowDocument, WorkflowNode } from '../document.ts';
import type { Branch } from './branch.ts';

/** All that the findings are read off: a workflow, its rules as a judged tree, and the rules that it lives among. */
export interface Study {
  readonly document: Pick<WorkflowDocument, 'id' | 'nodes'>;
  readonly tree: Branch;
  /** The workflow's own rules alone, in the order in which they are tried. */
  readonly own: RuleSet;
  /** These and the rules of every other workflow, in the order in which they are tried. */
  readonly all: RuleSet;
}

/** How a finding names a node. */
export function nameIn({ document }: Study, nodeId: string): string {
  const node = document.nodes.find(({ id }) => id === nodeId);
  return node ? nameOf(node) : `the node “${nodeId}”`;
}

export const nodeIn = ({ document }: Study, nodeId: string): WorkflowNode | undefined =>
  document.nodes.find(({ id }) => id === nodeId);

export const ruleIn = ({ rules }: RuleSet, ruleId: string | undefined): Rule | undefined =>
  rules.find(({ id }) => id === ruleId);

/** A solver for questions beside the tree. */
export const solverFor = (rules: readonly Rule[], more: readonly Condition[] = []): Solver =>
  new Solver([...conditionsOf(rules), ...more]);

export const conditionsOf = (rules: readonly Rule[]): ReadonlySet<Condition> =>
  new Set(rules.flatMap(({ when }) => when.map(({ condition }) => condition)));

/** The condition of a guard and the node that asks it, once each. */
export function questionsOf(rules: readonly Rule[]): readonly Guard[] {
  const seen = new Map<string, Guard>();
  for (const { when } of rules)
    for (const guard of when)
      if (!seen.has(`${guard.nodeId} ${guard.exit}`)) seen.set(`${guard.nodeId} ${guard.exit}`, guard);
  return [...seen.values()];
}

/**
 * Where in a node's data a condition stands, such as `cases.1.condition`; `undefined` where the node's kind made it.
 * Looks for an equal value, so that no kind needs to say where it keeps its conditions.
 */
export function pathOf({ data }: WorkflowNode, condition: Condition): string | undefined {
  const wanted = JSON.stringify(condition);
  const find = (value: unknown, path: readonly string[]): readonly string[] | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    if (JSON.stringify(value) === wanted) return path;
    for (const [key, member] of Object.entries(value)) {
      const found = find(member, [...path, key]);
      if (found) return found;
    }
    return undefined;
  };
  return find(data, [])?.join('.');
}
