import { exitsOf, nameOf } from './check-node.ts';
import type { WorkflowDocument, WorkflowEdge } from './document.ts';
import { reachableFrom } from './graph.ts';

export type Connection = Pick<WorkflowEdge, 'source' | 'exit' | 'target'>;

/**
 * Why a connection may not be drawn, as a sentence; `undefined` when it may. One answer for the canvas and the compiler.
 */
export function whyNotConnect(document: WorkflowDocument, { source, exit, target }: Connection): string | undefined {
  const from = document.nodes.find(({ id }) => id === source);
  const to = document.nodes.find(({ id }) => id === target);
  if (!from || !to) return 'One of the two nodes is no longer there.';
  if (source === target) return 'A node cannot lead to itself.';
  if (to.kind === 'start') return 'Nothing leads to the start.';
  if (to.kind === 'note') return 'Nothing leads to a note: it does nothing.';
  if (!exitsOf(from).some(({ id }) => id === exit)) return `${nameOf(from)} has no exit “${exit}”.`;
  if (reachableFrom(document, target).has(source)) return 'That would lead back to a step before it.';
  return undefined;
}

/** The document with the exit connected; an older connection from the same exit gives way. */
export function connect(document: WorkflowDocument, connection: Connection, edgeId: string): WorkflowDocument {
  const kept = document.edges.filter(({ source, exit }) => source !== connection.source || exit !== connection.exit);
  return { ...document, edges: [...kept, { id: edgeId, ...connection }] };
}
