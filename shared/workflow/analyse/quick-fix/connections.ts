import { nameOf } from '../../check-node.ts';
import { whyNotConnect } from '../../connect.ts';
import type { WorkflowDocument, WorkflowNode } from '../../document.ts';
import { freshEdgeId, freshNodeId } from '../../fresh-id.ts';
import { fixWords } from '../../language/english/fixes.ts';
import { joined, nodeOf } from './edits.ts';
import { freePlace } from './place.ts';
import type { Fixer } from './quick-fix.ts';

/** An exit that leads nowhere lets the AI go on. @see Problem `path` is the exit */
export const connectToContinue: Fixer = ({ nodeId, path: exit }, document, words) => {
  const node = nodeOf(document, nodeId);
  if (!node || exit === undefined) return undefined;
  // Of two nodes with one id nobody can tell which a connection leads to, so neither will do.
  const known = document.nodes.find(({ kind, id }) => kind === 'continue' && nodeOf(document, id));
  const end = known ?? newContinue(document, node);
  const whole = known ? document : { ...document, nodes: [...document.nodes, end] };
  const connection = { source: node.id, exit, target: end.id };
  if (whyNotConnect(whole, connection) !== undefined) return undefined;
  return { title: fixWords(words).leadTo(known && nameOf(end, words)), document: joined(whole, connection) };
};

const newContinue = (document: WorkflowDocument, { position: { x, y } }: WorkflowNode): WorkflowNode => ({
  id: freshNodeId(document, 'continue'),
  kind: 'continue',
  data: {},
  position: freePlace(document, { x, y: y + 180 }),
});

/** A connection that cannot be: it leads nowhere, leaves by no exit, or is the second one from an exit. */
export const removeConnection: Fixer = ({ edgeId }, document, words) => {
  const [edge, ...twins] = document.edges.filter(({ id }) => id === edgeId);
  if (!edge || twins.length > 0) return undefined;
  return {
    title: fixWords(words).deleteConnection,
    document: { ...document, edges: document.edges.filter((each) => each !== edge) },
  };
};

/** Connections that share an id; two nodes that do are for a person, since nobody can tell which of them edges mean. */
export const giveOwnId: Fixer = ({ edgeId }, document, words) => {
  if (edgeId === undefined) return undefined;
  const [, ...twins] = document.edges.filter(({ id }) => id === edgeId);
  if (twins.length === 0) return undefined;
  let edges = document.edges;
  for (const twin of twins) {
    const id = freshEdgeId({ edges }, twin.source, twin.exit);
    edges = edges.map((edge) => (edge === twin ? { ...edge, id } : edge));
  }
  return { title: fixWords(words).giveOwnIds, document: { ...document, edges } };
};
