import { noWords, type Words } from '../rules/words.ts';
import { undisguised } from './disguises.ts';
import type { WorkflowNode } from './document.ts';
import { isNodeKind, type NodeKind, nodeKind } from './nodes/index.ts';
import type { Exit, WorkflowContext } from './nodes/node-kind.ts';
import type { Problem } from './problem.ts';

/** Everything wrong with one node by itself. */
export function checkNode(node: WorkflowNode, context: WorkflowContext): readonly Problem[] {
  if (!isNodeKind(node.kind))
    return [
      {
        code: 'unknown-node-kind',
        severity: 'error',
        nodeId: node.id,
        message: `This version of Baton does not know the kind “${node.kind}”: delete the node, or update Baton.`,
      },
    ];
  const spec = nodeKind(node.kind);
  const parsed = parse(node, node.kind);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({
      code: 'invalid-node' as const,
      severity: 'error' as const,
      nodeId: node.id,
      path: issue.path.join('.'),
      message: `${nameOf(node)}: ${issue.path.join(' › ') || 'the settings'} ${lowerFirst(issue.message)}.`,
    }));
  return (spec.check?.(parsed.data, context) ?? []).map(({ code, severity, path, message }) => ({
    code,
    severity: severity ?? 'error',
    nodeId: node.id,
    path,
    message,
  }));
}

/** The ways out of a node; none where its data is too broken to tell. */
export const exitsOf = (node: WorkflowNode): readonly Exit[] => knownExits(node) ?? [];

/** @returns `undefined` where the node's data is too broken to tell its ways out, or its kind is not known */
export function knownExits(node: WorkflowNode): readonly Exit[] | undefined {
  const { kind } = node;
  if (!isNodeKind(kind)) return undefined;
  const parsed = parse(node, kind);
  return parsed.success ? nodeKind(kind).exits(parsed.data) : undefined;
}

type Parsed = ReturnType<ReturnType<typeof nodeKind>['schema']['safeParse']>;
const parses = new WeakMap<WorkflowNode, Parsed>();

/** One check asks for the same node's data several times, and parsing is most of its cost. Nodes are never changed in place. */
function parse(node: WorkflowNode, kind: NodeKind): Parsed {
  const parsed = parses.get(node) ?? nodeKind(kind).schema.safeParse(node.data);
  parses.set(node, parsed);
  return parsed;
}

/** What the node does, as a sentence; what is wrong where it cannot be said. Queues and hours go by their names where known. */
export function sentenceOfNode({ kind, data }: WorkflowNode, words: Words = noWords): string {
  if (!isNodeKind(kind)) return `Unknown kind “${kind}”`;
  const spec = nodeKind(kind);
  const parsed = spec.schema.safeParse(data);
  return parsed.success ? spec.sentence(withNames(parsed.data, words)) : 'Needs settings';
}

function withNames<Data>(data: Data, { queue, calendar }: Words): Data {
  const { queueId, calendarId } = data as { readonly queueId?: string; readonly calendarId?: string };
  return {
    ...data,
    ...(queueId !== undefined && { queueId: queue?.(queueId) ?? queueId }),
    ...(calendarId !== undefined && { calendarId: calendar?.(calendarId) ?? calendarId }),
  };
}

export const nameOf = (node: WorkflowNode): string =>
  node.label
    ? `“${undisguised(node.label)}”`
    : `the ${isNodeKind(node.kind) ? nodeKind(node.kind).title : node.kind} node “${node.id}”`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
