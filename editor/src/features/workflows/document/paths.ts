import type { WorkflowDocument, WorkflowEdge } from '../../../../../shared/workflow/document.ts';

/** Every edge by which a message can reach the node, and the edges that leave it: what hovering a card lights up. */
export function pathThrough({ edges }: WorkflowDocument, nodeId: string): ReadonlySet<string> {
  const incoming = groupBy(edges, ({ target }) => target);
  const found = new Set(edges.filter(({ source }) => source === nodeId).map(({ id }) => id));
  const seen = new Set([nodeId]);
  for (const id of seen)
    for (const edge of incoming.get(id) ?? []) {
      found.add(edge.id);
      seen.add(edge.source);
    }
  return found;
}

/** The same for an edge: every way to it, and itself. */
export function pathToEdge(document: WorkflowDocument, edgeId: string): ReadonlySet<string> {
  const edge = document.edges.find(({ id }) => id === edgeId);
  if (!edge) return new Set();
  const siblings = new Set(document.edges.filter(({ source }) => source === edge.source).map(({ id }) => id));
  const before = [...pathThrough(document, edge.source)].filter((id) => !siblings.has(id));
  return new Set([...before, edgeId]);
}

export function groupBy<Key>(
  edges: readonly WorkflowEdge[],
  keyOf: (edge: WorkflowEdge) => Key,
): ReadonlyMap<Key, readonly WorkflowEdge[]> {
  const groups = new Map<Key, WorkflowEdge[]>();
  for (const edge of edges) {
    const group = groups.get(keyOf(edge));
    if (group) group.push(edge);
    else groups.set(keyOf(edge), [edge]);
  }
  return groups;
}
