import type { WorkflowDocument } from './document.ts';

type Graph = Pick<WorkflowDocument, 'nodes' | 'edges'>;

const targetsOf = ({ edges }: Graph): ReadonlyMap<string, readonly string[]> => {
  const targets = new Map<string, string[]>();
  for (const { source, target } of edges) targets.set(source, [...(targets.get(source) ?? []), target]);
  return targets;
};

/** Ids of all nodes that a way from `from` leads to, itself included. */
export function reachableFrom(graph: Graph, from: string): ReadonlySet<string> {
  const targets = targetsOf(graph);
  const reached = new Set([from]);
  for (const id of reached) for (const target of targets.get(id) ?? []) reached.add(target);
  return reached;
}

/** A node on some cycle, or `undefined`. Without recursion, so that a long chain cannot exhaust the stack. */
export function findCycle(graph: Graph): string | undefined {
  const incoming = new Map(graph.nodes.map(({ id }) => [id, 0]));
  for (const { target } of graph.edges) incoming.set(target, (incoming.get(target) ?? 0) + 1);
  const targets = targetsOf(graph);
  const free = [...incoming].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of free) {
    incoming.delete(id);
    for (const target of targets.get(id) ?? []) {
      const count = (incoming.get(target) ?? 1) - 1;
      incoming.set(target, count);
      if (count === 0) free.push(target);
    }
  }
  return [...incoming.keys()][0];
}
