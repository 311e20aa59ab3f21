import { exitsOf, sentenceOfNode } from '../../../../../shared/workflow/check-node.ts';
import { undisguised } from '../../../../../shared/workflow/disguises.ts';
import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { isNodeKind, type NodeKind, nodeKind, nodeKinds } from '../../../../../shared/workflow/nodes/index.ts';
import type { Exit } from '../../../../../shared/workflow/nodes/node-kind.ts';

export type StepGroup = 'start' | 'decide' | 'act' | 'outcome' | 'note';

/** Names that stand for ids in sentences. */
export interface Names {
  readonly queues: ReadonlyMap<string, string>;
  readonly calendars: ReadonlyMap<string, string>;
}

/** @returns `undefined` for a node of a kind that this version does not know */
export const kindOf = ({ kind }: WorkflowNode): NodeKind | undefined => (isNodeKind(kind) ? kind : undefined);

export const groupOfKind = (kind: string): StepGroup => (isNodeKind(kind) ? nodeKind(kind).group : 'act');

export const titleOfKind = (kind: string): string => (isNodeKind(kind) ? nodeKind(kind).title : `Unknown: ${kind}`);

/** How a step is called in lists, dialogs and announcements: its own name, or what it does. */
export const stepName = (node: WorkflowNode, names?: Names): string =>
  node.label === undefined ? stepSentence(node, names) : undisguised(node.label);

/** The sentence on a card. Queues and hours go by their names, which the shared sentence cannot know. */
export function stepSentence(node: WorkflowNode, names?: Names): string {
  if (node.kind === 'hand-off') {
    const parsed = nodeKinds['hand-off'].schema.safeParse(node.data);
    if (parsed.success) {
      const queueId = names?.queues.get(parsed.data.queueId) ?? parsed.data.queueId;
      return nodeKinds['hand-off'].sentence({ ...parsed.data, queueId });
    }
  }
  if (node.kind === 'availability') {
    const parsed = nodeKinds.availability.schema.safeParse(node.data);
    if (parsed.success) {
      const queueId = names?.queues.get(parsed.data.queueId) ?? parsed.data.queueId;
      return nodeKinds.availability.sentence({ ...parsed.data, queueId });
    }
  }
  if (node.kind === 'business-hours') {
    const { calendarId } = node.data;
    const name = typeof calendarId === 'string' ? names?.calendars.get(calendarId) : undefined;
    if (name !== undefined) return `When ${lowerFirst(name)} say we are open`;
  }
  return sentenceOfNode(node);
}

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
      .map(({ id, label }) => ({ id, label: typeof label === 'string' && label !== '' ? label : 'no name' }));
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

/** "3 steps", "1 connection". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
