import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../document.ts';
import { freshEdgeId } from '../../fresh-id.ts';
import { reachableFrom } from '../../graph.ts';

/*
 * Edits of a document that quick fixes are made of. Each gives a new document, and leaves the one that it is given.
 */

export const nodeOf = ({ nodes }: WorkflowDocument, nodeId: string | undefined): WorkflowNode | undefined => {
  const [node, ...twins] = nodes.filter(({ id }) => id === nodeId);
  // Which of two nodes with one id was meant, nobody can tell.
  return twins.length === 0 ? node : undefined;
};

export const targetOf = ({ edges }: WorkflowDocument, nodeId: string, exit: string): string | undefined =>
  edges.find((edge) => edge.source === nodeId && edge.exit === exit)?.target;

export const withData = (document: WorkflowDocument, nodeId: string, data: WorkflowNode['data']): WorkflowDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.id === nodeId ? { ...node, data } : node)),
});

/** Nodes with every edge at them. */
export const without = (document: WorkflowDocument, nodeIds: ReadonlySet<string>): WorkflowDocument => ({
  ...document,
  nodes: document.nodes.filter(({ id }) => !nodeIds.has(id)),
  edges: document.edges.filter(({ source, target }) => !nodeIds.has(source) && !nodeIds.has(target)),
});

export const withoutExit = (document: WorkflowDocument, nodeId: string, exit: string): WorkflowDocument => ({
  ...document,
  edges: document.edges.filter((edge) => edge.source !== nodeId || edge.exit !== exit),
});

export function joined(document: WorkflowDocument, edge: Omit<WorkflowEdge, 'id'>): WorkflowDocument {
  const free = withoutExit(document, edge.source, edge.exit);
  return { ...free, edges: [...free.edges, { id: freshEdgeId(document, edge.source, edge.exit), ...edge }] };
}

export const redirected = (
  document: WorkflowDocument,
  isMeant: (edge: WorkflowEdge) => boolean,
  target: string,
): WorkflowDocument => ({
  ...document,
  edges: document.edges.map((edge) => (isMeant(edge) ? { ...edge, target } : edge)),
});

/** Leads past a node: what led to it leads on to `target`, and the node is gone. */
export const bypassed = (document: WorkflowDocument, nodeId: string, target: string): WorkflowDocument =>
  without(
    redirected(document, (edge) => edge.target === nodeId, target),
    new Set([nodeId]),
  );

/** Takes away what an edit has left no way to; what lay loose before stays, with all that it leads to. */
export function withoutLoose(edited: WorkflowDocument, before: WorkflowDocument): WorkflowDocument {
  const start = before.nodes.find(({ kind }) => kind === 'start');
  if (!start) return edited;
  const reachedBefore = reachableFrom(before, start.id);
  const loose = before.nodes.map(({ id }) => id).filter((id) => !reachedBefore.has(id));
  const kept = reachableFrom(edited, start.id, ...loose);
  return without(edited, new Set([...reachedBefore].filter((id) => !kept.has(id))));
}
