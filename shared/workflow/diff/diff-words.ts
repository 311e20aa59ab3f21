import type { Words } from '../../rules/words.ts';
import { exitsOf, sentenceOfNode } from '../check-node.ts';
import type { WorkflowDocument, WorkflowNode } from '../document.ts';
import type { DocumentDiff, ExitChange, NodeChange } from './diff-documents.ts';
import type { FieldChange } from './field-changes.ts';

/** One sentence about a change, and the step that it is about. */
export interface ChangeLine {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly nodeId?: string;
  readonly sentence: string;
  /** The same where the step is named already. */
  readonly short: string;
}

/** A diff as a list to read, the weightier first: steps and where they lead, then details, then places. */
export function diffWords(
  before: WorkflowDocument,
  after: WorkflowDocument,
  { details, nodes, exits, cases }: DocumentDiff,
  words: Words = {},
): readonly ChangeLine[] {
  const named = names(before, after, words);
  const moved = nodes.filter(({ kind }) => kind === 'moved');
  return [
    ...details.map((change) => line('changed', undefined, 'The workflow’s ', `${fieldWords(change)}.`)),
    ...nodes.flatMap((change) => nodeLines(change, named)),
    ...exits.flatMap((change) => exitLine(change, before, after, named)),
    ...cases.map(({ kind, name }) => line(kind, undefined, `The sample case “${name}” `, `${caseWords[kind]}.`)),
    ...(moved.length > 0 ? [line('moved', undefined, '', movedWords(moved, named))] : []),
  ];
}

/** “question: “a” → “b””; without an earlier or later value it says that it is new, or gone. */
export function fieldWords({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${field} is new: ${after ?? 'empty'}`;
  if (after === undefined) return `${field} is gone: it was ${before}`;
  return `${field}: ${before} → ${after}`;
}

type Named = (nodeId: string) => string;

const names = (before: WorkflowDocument, after: WorkflowDocument, words: Words): Named => {
  const nodes = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node]));
  return (nodeId) => {
    const node = nodes.get(nodeId);
    return node ? nodeName(node, words) : nodeId;
  };
};

const nodeName = (node: WorkflowNode, words: Words): string => `“${node.label ?? sentenceOfNode(node, words)}”`;

function nodeLines(change: NodeChange, named: Named): readonly ChangeLine[] {
  const { kind, nodeId } = change;
  if (kind === 'moved') return [];
  if (kind === 'added') return [line(kind, nodeId, `${named(nodeId)} `, 'is new.')];
  if (kind === 'removed') return [line(kind, nodeId, `${named(nodeId)} `, 'is gone.')];
  return change.fields.map((field) => line(kind, nodeId, `${named(nodeId)}: `, `${fieldWords(field)}.`));
}

/** What leads on from a new step, or led on from one that is gone, goes without saying. */
function exitLine(
  { source, exit, before: from, after: to }: ExitChange,
  before: WorkflowDocument,
  after: WorkflowDocument,
  named: Named,
): readonly ChangeLine[] {
  const node = after.nodes.find(({ id }) => id === source);
  if (!node || !before.nodes.some(({ id }) => id === source)) return [];
  const label = exitsOf(node).find(({ id }) => id === exit)?.label ?? exit;
  const where = to
    ? `leads to ${named(to.target)}${from ? ` instead of ${named(from.target)}` : ''}.`
    : `leads nowhere any more; it led to ${from ? named(from.target) : 'a step'}.`;
  const kind = to ? (from ? 'changed' : 'added') : 'removed';
  return [line(kind, source, `${named(source)}, `, `“${label}”: ${where}`)];
}

function line(kind: ChangeLine['kind'], nodeId: string | undefined, about: string, what: string): ChangeLine {
  return {
    kind,
    ...(nodeId !== undefined && { nodeId }),
    sentence: `${about}${what}`,
    short: what.charAt(0).toUpperCase() + what.slice(1),
  };
}

const caseWords = { added: 'is new', removed: 'is gone', changed: 'is another' } as const;

function movedWords(moved: readonly NodeChange[], named: Named): string {
  const [only] = moved;
  return moved.length === 1 && only
    ? `${named(only.nodeId)} has another place.`
    : `${moved.length} steps have other places.`;
}
