import type { WorkflowDocument } from './document.ts';

type Graph = Pick<WorkflowDocument, 'nodes' | 'edges'>;

/**
 * The node at which the most ways through an acyclic graph come together and part again: that is where ways multiply, and
 * where drawing them otherwise helps the most. Where none do, the one at which the most end; `undefined` where none come
 * together.
 */
export function crowdedNode({ nodes, edges }: Graph): Crowded | undefined {
  const order = inOrder({ nodes, edges });
  const before = countWays(order, edges, ({ source, target }) => [target, source]);
  const after = countWays(order.toReversed(), edges, ({ source, target }) => [source, target]);
  const incoming = new Map<string, number>();
  for (const { target } of edges) incoming.set(target, (incoming.get(target) ?? 0) + 1);
  let cause: Crowded | undefined;
  let end: Crowded | undefined;
  for (const nodeId of order) {
    if ((incoming.get(nodeId) ?? 0) < 2) continue;
    const goingOn = after.get(nodeId) ?? 0;
    const ways = (before.get(nodeId) ?? 0) * goingOn;
    // Where nothing, or one thing, comes after, ways end and do not multiply.
    if (goingOn > 1) cause = !cause || ways > cause.ways ? { nodeId, ways } : cause;
    else end = !end || ways > end.ways ? { nodeId, ways } : end;
  }
  return cause ?? end;
}

interface Crowded {
  readonly nodeId: string;
  readonly ways: number;
}

/** Each node after all that lead to it. */
function inOrder({ nodes, edges }: Graph): readonly string[] {
  const waiting = new Map(nodes.map(({ id }) => [id, 0]));
  const targets = new Map<string, string[]>();
  for (const { source, target } of edges) {
    waiting.set(target, (waiting.get(target) ?? 0) + 1);
    targets.set(source, [...(targets.get(source) ?? []), target]);
  }
  const order = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of order)
    for (const target of targets.get(id) ?? []) {
      const left = (waiting.get(target) ?? 1) - 1;
      waiting.set(target, left);
      if (left === 0) order.push(target);
    }
  return order;
}

/** Ways from the ends of the order to each node; a node that nothing leads to is one way itself. */
function countWays(
  order: readonly string[],
  edges: Graph['edges'],
  ends: (edge: Graph['edges'][number]) => readonly [string, string],
): ReadonlyMap<string, number> {
  const sources = new Map<string, string[]>();
  for (const edge of edges) {
    const [to, from] = ends(edge);
    const known = sources.get(to);
    if (known) known.push(from);
    else sources.set(to, [from]);
  }
  const ways = new Map<string, number>();
  for (const id of order)
    ways.set(id, (sources.get(id) ?? []).reduce((sum, from) => sum + (ways.get(from) ?? 0), 0) || 1);
  return ways;
}
