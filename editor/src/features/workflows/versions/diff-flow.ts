import { type Edge, MarkerType, type Node } from '@xyflow/react';
import type { DocumentDiff, NodeChange } from '../../../../../shared/workflow/diff/diff-documents.ts';
import { fieldWords } from '../../../../../shared/workflow/diff/diff-words.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { exitsShown } from '../document/step-facts.ts';
import { exitName, type Names, stepName, stepSentence } from '../document/step-words.ts';
import { wordsOf } from '../document/words.ts';

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

export function diffEdges({ from, to, diff }: Omit<Compared, 'names'>): Edge[] {
  const isOld = new Set(diff.exits.flatMap(({ before }) => (before ? [before.id] : [])));
  const isNew = new Set(diff.exits.flatMap(({ after }) => (after ? [after.id] : [])));
  const nodes = new Map([...from.nodes, ...to.nodes].map((node) => [node.id, node]));
  const gone = from.edges.filter(({ id }) => isOld.has(id));
  return [
    ...to.edges.map((edge) => flowEdge(edge, nodes, isNew.has(edge.id) ? 'added' : undefined)),
    ...gone.map((edge) => flowEdge(edge, nodes, 'removed')),
  ];
}

const signs = { added: '+', removed: '−' } as const;

function flowEdge(
  { id, source, target, exit }: WorkflowEdge,
  nodes: ReadonlyMap<string, WorkflowNode>,
  change: keyof typeof signs | undefined,
): Edge {
  const node = nodes.get(source);
  const exits = node ? exitsShown(node) : [];
  const known = exits.length > 1 ? exits.find((each) => each.id === exit) : undefined;
  const words = [change && signs[change], known && exitName(known)].filter(Boolean).join(' ');
  const colour = change === 'added' ? 'var(--fine)' : change === 'removed' ? 'var(--problem)' : 'var(--line-strong)';
  return {
    id: `${change ?? 'same'} ${id}`,
    source,
    target,
    type: 'smoothstep',
    focusable: false,
    markerEnd: { type: MarkerType.ArrowClosed, color: colour },
    style: { stroke: colour, strokeWidth: change ? 2 : 1.25, ...(change === 'removed' && { strokeDasharray: '6 4' }) },
    ...(words && { label: words }),
    labelStyle: { fill: 'var(--text)', fontSize: 12 },
    labelBgStyle: { fill: 'var(--page)' },
    labelBgPadding: [4, 2],
  };
}
