import type { WorkflowDocument } from './document.ts';

type Graph = Pick<WorkflowDocument, 'nodes' | 'edges'>;

const targetsOf = ({ edges }: Graph): ReadonlyMap<string, readonly string[]> => {
  const targets = new Map<string, string[]>();
  for (const { source, target } of edges) targets.set(source, [...(targets.get(source) ?? []), target]);
  return targets;
};

/** Ids of all nodes that a way from one of these leads to, themselves included. */
export function reachableFrom(graph: Graph, ...from: readonly string[]): ReadonlySet<string> {
  const targets = targetsOf(graph);
  const reached = new Set(from);
  for (const id of reached) for (const target of targets.get(id) ?? []) reached.add(target);
  return reached;
}

/** A node on some cycle, or `undefined`. Without recursion, so that a long chain cannot exhaust the stack. */
export function findCycle({ nodes, edges }: Graph): string | undefined {
  const incoming = new Map(nodes.map(({ id }) => [id, 0]));
  const known = edges.filter(({ source, target }) => incoming.has(source) && incoming.has(target));
  for (const { target } of known) incoming.set(target, (incoming.get(target) ?? 0) + 1);
  const targets = targetsOf({ nodes, edges: known });
  const free = [...incoming].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of free) {
    incoming.delete(id);
    for (const target of targets.get(id) ?? []) {
      const count = (incoming.get(target) ?? 1) - 1;
      incoming.set(target, count);
      if (count === 0) free.push(target);
    }
  }
  return firstTwice(
    [...incoming.keys()][0],
    known.filter(({ source }) => incoming.has(source)),
  );
}

/** What no free node leads to lies on a cycle or behind one: going back along the edges comes round to it. */
function firstTwice(from: string | undefined, edges: Graph['edges']): string | undefined {
  const sources = new Map(edges.map(({ source, target }) => [target, source]));
  const seen = new Set<string>();
  let id = from;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    id = sources.get(id);
  }
  return id;
}
