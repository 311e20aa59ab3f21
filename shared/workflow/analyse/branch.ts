import type { Condition } from '../../rules/condition.ts';
import { goesOn } from '../../rules/decide.ts';
import type { Guard, Rule } from '../../rules/rule.ts';
import { isMet, type Model, readerOfModel } from '../../rules/solve/model.ts';
import type { Answer, Solver } from '../../rules/solve/solver.ts';

/** The rules of one workflow as the tree that they came from: rules that begin with the same answers share a way. */
export interface Branch {
  /** The answer that leads here; none at the root. */
  readonly guard?: Guard;
  readonly parent?: Branch;
  readonly children: Branch[];
  /** Rules that end here. */
  readonly rules: Rule[];
  verdict: Answer['kind'];
  /** Facts that lead here. */
  model?: Model;
  /** Where the first hand-off here or below stands in the order of all rules. */
  earliest: number;
}

/** @param placeOf where a rule stands in the order of all */
export function treeOf(rules: readonly Rule[], placeOf: (rule: Rule) => number): Branch {
  const root = branchTo(undefined, undefined);
  let last: readonly Branch[] = [];
  for (const rule of rules) {
    const way: Branch[] = [];
    let at = root;
    let isShared = true;
    for (const [depth, guard] of rule.when.entries()) {
      // Rules in drawing order mostly begin as the one before.
      const before = last[depth];
      isShared &&= before !== undefined && isSame(before.guard, guard);
      at = isShared && before ? before : childOf(at, guard);
      way.push(at);
    }
    at.rules.push(rule);
    if (!goesOn(rule.outcome))
      for (const branch of [root, ...way]) branch.earliest = Math.min(branch.earliest, placeOf(rule));
    last = way;
  }
  return root;
}

const branchTo = (parent: Branch | undefined, guard: Guard | undefined): Branch => ({
  ...(guard && { guard }),
  ...(parent && { parent }),
  children: [],
  rules: [],
  verdict: 'unknown',
  earliest: Number.POSITIVE_INFINITY,
});

function childOf(branch: Branch, guard: Guard): Branch {
  const known = branch.children.find((child) => isSame(child.guard, guard));
  if (known) return known;
  const made = branchTo(branch, guard);
  branch.children.push(made);
  return made;
}

const isSame = (one: Guard | undefined, other: Guard): boolean =>
  one === other || (one?.nodeId === other.nodeId && one.exit === other.exit && one.holds === other.holds);

/**
 * Tells of each branch whether facts lead there, parents first. The solver holds the answers on the way to the branch
 * while `visit` runs. Facts of a parent also lead to one of its children, so only the others are searched for.
 */
export function explore(root: Branch, solver: Solver, visit: (branch: Branch) => void): void {
  judge(root, solver);
  visit(root);
  for (const child of root.children) {
    if (child.guard) solver.push(child.guard);
    explore(child, solver, visit);
    solver.pop();
  }
}

function judge(branch: Branch, solver: Solver): void {
  const { guard, parent } = branch;
  if (parent?.verdict === 'impossible') branch.verdict = 'impossible';
  else if (guard && parent?.model && isMet(guard, readerOfModel(parent.model))) {
    branch.verdict = 'possible';
    branch.model = parent.model;
  } else {
    const answer = solver.solve();
    branch.verdict = answer.kind;
    if (answer.kind === 'possible') branch.model = answer.model;
  }
}

/** A branch and all below it, parents first. */
export function* branchesOf(root: Branch): Generator<Branch> {
  const todo = [root];
  for (let branch = todo.pop(); branch; branch = todo.pop()) {
    yield branch;
    for (const child of branch.children.toReversed()) todo.push(child);
  }
}

/** The answers on the way to a branch, its own last. */
export function guardsTo(branch: Branch): readonly Guard[] {
  const guards: Guard[] = [];
  for (let at: Branch | undefined = branch; at; at = at.parent) if (at.guard) guards.push(at.guard);
  return guards.reverse();
}

/** The branch that leads to the node whose question this is, before its first question. */
export function comingTo({ guard, parent }: Branch): Branch | undefined {
  let at = parent;
  while (at?.guard && at.guard.nodeId === guard?.nodeId) at = at.parent;
  return at;
}

/** Whether a branch is the way out for *none of them*: the last question of its node, not met. */
export const isOtherwise = ({ guard, children }: Branch): boolean =>
  guard !== undefined && !guard.holds && !children.some((child) => child.guard?.nodeId === guard.nodeId);

/** Where each rule of a tree ends. */
export function placesIn(tree: Branch): ReadonlyMap<Rule, Branch> {
  const places = new Map<Rule, Branch>();
  for (const branch of branchesOf(tree)) for (const rule of branch.rules) places.set(rule, branch);
  return places;
}

/** What each node asks, once each. */
export function questionsIn(tree: Branch): readonly Guard[] {
  const seen = new Map<string, Guard>();
  for (const { guard } of branchesOf(tree))
    if (guard && !seen.has(`${guard.nodeId} ${guard.exit}`)) seen.set(`${guard.nodeId} ${guard.exit}`, guard);
  return [...seen.values()];
}

/**
 * The rules of a tree whose every answer is given.
 * @param before leaves out ways on which no hand-off stands earlier than this
 */
export function matching(
  tree: Branch,
  isTrue: (condition: Condition) => boolean,
  before = Number.POSITIVE_INFINITY,
): readonly Rule[] {
  const found: Rule[] = [];
  const todo = [tree];
  for (let branch = todo.pop(); branch; branch = todo.pop()) {
    for (const rule of branch.rules) found.push(rule);
    let asked: Condition | undefined;
    let answer = false;
    for (const child of branch.children) {
      const { guard, earliest } = child;
      if (!guard || earliest > before) continue;
      // The two answers to a question stand side by side.
      if (guard.condition !== asked) answer = isTrue(guard.condition);
      asked = guard.condition;
      if (answer === guard.holds) todo.push(child);
    }
  }
  return found;
}
