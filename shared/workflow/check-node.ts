import type { WorkflowNode } from './document.ts';
import { isNodeKind, nodeKind } from './nodes/index.ts';
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
  const parsed = spec.schema.safeParse(node.data);
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
export function knownExits({ kind, data }: WorkflowNode): readonly Exit[] | undefined {
  if (!isNodeKind(kind)) return undefined;
  const spec = nodeKind(kind);
  const parsed = spec.schema.safeParse(data);
  return parsed.success ? spec.exits(parsed.data) : undefined;
}

/** What the node does, as a sentence; what is wrong where it cannot be said. */
export function sentenceOfNode({ kind, data }: WorkflowNode): string {
  if (!isNodeKind(kind)) return `Unknown kind “${kind}”`;
  const spec = nodeKind(kind);
  const parsed = spec.schema.safeParse(data);
  return parsed.success ? spec.sentence(parsed.data) : 'Needs settings';
}

export const nameOf = (node: WorkflowNode): string =>
  node.label
    ? `“${node.label}”`
    : `the ${isNodeKind(node.kind) ? nodeKind(node.kind).title : node.kind} node “${node.id}”`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
