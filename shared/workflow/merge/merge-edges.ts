import type { WorkflowDocument, WorkflowEdge } from '../document.ts';
import { firstFree } from '../fresh-id.ts';
import type { Documents } from './merge-nodes.ts';
import { keysOf, pick, type Side } from './three-way.ts';

export interface MergedEdges {
  readonly edges: readonly WorkflowEdge[];
  /** Steps with an exit that each side leads somewhere else. */
  readonly conflicts: ReadonlySet<string>;
}

/**
 * Merges connections by the exit that they leave: one exit leads to one step.
 * @param restored steps that one side deleted and that stay; their connections stay with them
 */
export function mergeEdges(
  { base, mine, theirs }: Documents,
  nodeIds: ReadonlySet<string>,
  restored: ReadonlySet<string>,
  choose: (nodeId: string) => Side,
): MergedEdges {
  const all = { base: byExit(base), mine: byExit(mine), theirs: byExit(theirs) };
  const edges: WorkflowEdge[] = [];
  const conflicts = new Set<string>();
  const taken = new Set<string>();
  for (const key of keysOf(all)) {
    const before = all.base.get(key);
    const isRestored = before !== undefined && (restored.has(before.source) || restored.has(before.target));
    const of = (side: Side) => all[side].get(key) ?? (isRestored ? before : undefined);
    const [my, their] = [of('mine'), of('theirs')];
    const source = (my ?? their ?? before)?.source ?? '';
    const targets = { base: before?.target, mine: my?.target, theirs: their?.target };
    const { value: target, isConflict } = pick(targets, choose(source));
    if (isConflict) conflicts.add(source);
    const edge = [my, their].find((each) => each?.target === target);
    if (!edge || !nodeIds.has(edge.source) || !nodeIds.has(edge.target)) continue;
    const id = firstFree(edge.id.slice(0, 56), taken);
    taken.add(id);
    edges.push(id === edge.id ? edge : { ...edge, id });
  }
  return { edges, conflicts };
}

const byExit = ({ edges }: WorkflowDocument): ReadonlyMap<string, WorkflowEdge> =>
  new Map(edges.map((edge) => [`${edge.source} ${edge.exit}`, edge]));
