import { exitsOf, nameOf } from './check-node.ts';
import type { WorkflowDocument, WorkflowEdge } from './document.ts';
import { reachableFrom } from './graph.ts';
import { englishConnections } from './language/english/connections.ts';
import type { WorkflowWords } from './language/workflow-language.ts';

export type Connection = Pick<WorkflowEdge, 'source' | 'exit' | 'target'>;

/**
 * Why a connection may not be drawn, as a sentence; `undefined` when it may. One answer for the canvas and the compiler.
 */
export function whyNotConnect(
  document: WorkflowDocument,
  { source, exit, target }: Connection,
  words: Pick<WorkflowWords, 'language'> = {},
): string | undefined {
  const { gone, toItself, toStart, toNote, noExit, back } = words.language?.connections ?? englishConnections;
  const from = document.nodes.find(({ id }) => id === source);
  const to = document.nodes.find(({ id }) => id === target);
  if (!from || !to) return gone;
  if (source === target) return toItself;
  if (to.kind === 'start') return toStart;
  if (to.kind === 'note') return toNote;
  if (!exitsOf(from).some(({ id }) => id === exit)) return noExit(nameOf(from, words), exit);
  if (reachableFrom(document, target).has(source)) return back;
  return undefined;
}

/** The document with the exit connected; an older connection from the same exit gives way. */
export function connect(document: WorkflowDocument, connection: Connection, edgeId: string): WorkflowDocument {
  const kept = document.edges.filter(({ source, exit }) => source !== connection.source || exit !== connection.exit);
  return { ...document, edges: [...kept, { id: edgeId, ...connection }] };
}
