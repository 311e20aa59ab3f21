import { MarkerType, type Node } from '@xyflow/react';
import type { DocumentDiff, NodeChange } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { fieldWords } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { ExitFlowEdge } from '../canvas/exit-edge.tsx';
import { flowEdges } from '../canvas/flow-parts.ts';
import { type Names, stepName, stepSentence } from '../document/step-words.ts';
import { wordsOf } from '../document/words.ts';
import styles from './diff-canvas.module.css';

export type ChangeKind = NodeChange['kind'];

/** A step of either side, as the comparison draws it. */
export type DiffFlowNode = Node<{
  readonly step: WorkflowNode;
  readonly name: string;
  readonly sentence: string;
  /** Absent: as it was. */
  readonly change?: ChangeKind;
  /** What is other than before, in words. */
  readonly details: readonly string[];
}>;

interface Compared {
  readonly from: WorkflowDocument;
  readonly to: WorkflowDocument;
  readonly diff: DocumentDiff;
  readonly names: Names;
}

/** Both sides in one drawing: all that is there after, and what is gone where it was. */
export function diffNodes({ from, to, diff, names }: Compared): DiffFlowNode[] {
  const changes = new Map(diff.nodes.map((change) => [change.nodeId, change]));
  const gone = from.nodes.filter(({ id }) => changes.get(id)?.kind === 'removed');
  return [...to.nodes, ...gone].map((step) => {
    const change = changes.get(step.id);
    return {
      id: step.id,
      type: 'diff',
      position: step.position,
      data: {
        step,
        name: stepName(step, names),
        sentence: stepSentence(step, names),
        ...(change && { change: change.kind }),
        details: change?.kind === 'changed' ? change.fields.map((field) => fieldWords(field, wordsOf(names))) : [],
      },
    };
  });
}

/** Each change of where an exit leads is an edge that came, one that went, or both. */
export function diffEdges({ from, to, diff }: Omit<Compared, 'names'>): ExitFlowEdge[] {
  const isOld = new Set(diff.exits.flatMap(({ before }) => (before ? [before.id] : [])));
  const isNew = new Set(diff.exits.flatMap(({ after }) => (after ? [after.id] : [])));
  const all = [...to.nodes, ...from.nodes.filter(({ id }) => to.nodes.every((node) => node.id !== id))];
  const drawn = (edges: readonly WorkflowEdge[]) => flowEdges([], { ...to, nodes: all, edges: [...edges] }, nothing);
  return [
    ...drawn(to.edges).map((edge) => marked(edge, isNew.has(edge.id) ? 'added' : undefined)),
    ...drawn(from.edges.filter(({ id }) => isOld.has(id))).map((edge) => marked(edge, 'removed')),
  ];
}

const nothing: ReadonlySet<string> = new Set();
const signs = { added: '+', removed: '−' } as const;
const colours = { same: 'var(--line-strong)', added: 'var(--fine)', removed: 'var(--problem)' } as const;

function marked(edge: ExitFlowEdge, change: keyof typeof signs | undefined): ExitFlowEdge {
  const { index = 0, count = 1, label } = edge.data ?? {};
  const words = [change && signs[change], label].filter(Boolean).join(' ');
  const kind = change ?? 'same';
  return {
    ...edge,
    id: `${kind} ${edge.id}`,
    className: styles[`${kind}Edge`] ?? '',
    markerEnd: { type: MarkerType.ArrowClosed, color: colours[kind] },
    data: { index, count, ...(words && { label: words }) },
  };
}
