import { exitsOf } from '../../../../../shared/workflow/check-node.ts';
import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { isNodeKind, type NodeKind, nodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';

export type StepGroup = 'start' | 'decide' | 'act' | 'outcome' | 'note';

/** @returns `undefined` for a node of a kind that this version does not know */
export const kindOf = ({ kind }: WorkflowNode): NodeKind | undefined => (isNodeKind(kind) ? kind : undefined);

export const groupOfKind = (kind: string): StepGroup => (isNodeKind(kind) ? nodeKind(kind).group : 'act');

/**
 * The exits to draw. While a field of the node is half typed its data breaks the schema, and the shared answer is
 * "none"; the canvas would drop its connections for as long. So it draws what the data still tells.
 */
export function exitsShown(node: WorkflowNode): readonly Exit[] {
  const known = exitCache.get(node);
  if (known) return known;
  const exits = exitsToShow(node);
  exitCache.set(node, exits);
  return exits;
}

/** Nodes never change, and each is asked for its exits many times: by its card, its edges, the outline. */
const exitCache = new WeakMap<WorkflowNode, readonly Exit[]>();

function exitsToShow(node: WorkflowNode): readonly Exit[] {
  const exits = exitsOf(node);
  const kind = kindOf(node);
  if (exits.length > 0 || kind === undefined) return exits;
  try {
    return nodeKind(kind)
      .exits(node.data)
      .filter(({ id }) => typeof id === 'string' && id !== '')
      .map(({ id, label }) => ({ id, label: typeof label === 'string' ? label : '' }));
  } catch {
    return [];
  }
}

/** Where an exit leads; `undefined` while it leads nowhere. */
export const targetOf = ({ edges }: WorkflowDocument, source: string, exit: string): string | undefined =>
  edges.find((edge) => edge.source === source && edge.exit === exit)?.target;

const connectedCache = new WeakMap<WorkflowDocument['edges'], ReadonlySet<string>>();

/** Whether an exit leads somewhere. Every port of every card asks after each edit, so the answers are made once. */
export function isConnected({ edges }: WorkflowDocument, source: string, exit: string): boolean {
  let connected = connectedCache.get(edges);
  if (!connected) {
    connected = new Set(edges.map((edge) => `${edge.source} ${edge.exit}`));
    connectedCache.set(edges, connected);
  }
  return connected.has(`${source} ${exit}`);
}

export const findNode = ({ nodes }: WorkflowDocument, id: string): WorkflowNode | undefined =>
  nodes.find((node) => node.id === id);
