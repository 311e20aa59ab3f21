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
}

export function treeOf(rules: readonly Rule[]): Branch {
  const root: Branch = { children: [], rules: [], verdict: 'unknown' };
  const byKey = new Map<Branch, Map<string, Branch>>();
  for (const rule of rules) {
    let at = root;
    for (const guard of rule.when) {
      const known = byKey.get(at) ?? new Map<string, Branch>();
      byKey.set(at, known);
      const key = `${guard.nodeId} ${guard.exit} ${guard.holds}`;
      let next = known.get(key);
      if (!next) {
        next = { guard, parent: at, children: [], rules: [], verdict: 'unknown' };
        known.set(key, next);
        at.children.push(next);
      }
      at = next;
    }
    at.rules.push(rule);
  }
  return root;
}

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
