import type { WorkflowDocument, WorkflowEdge } from '../../../../../shared/workflow/document.ts';
import { isNodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import type { Selection } from '../document/editor.ts';
import { exitsShown } from '../document/step-facts.ts';
import { exitName } from '../document/step-words.ts';
import { entryId, type StepFlowNode } from '../nodes/step-node.ts';
import type { ExitFlowEdge } from './exit-edge.tsx';

/**
 * React Flow's nodes for a document. Objects whose step did not change stay the very same, so that only what changed
 * is drawn again; what React Flow measured, and where a drag has a card right now, is kept.
 * @param complete adds to each node that is made anew
 */
export function flowNodes(
  before: readonly StepFlowNode[],
  document: WorkflowDocument,
  selected: Selection['nodes'],
  complete: (node: StepFlowNode) => StepFlowNode = (node) => node,
): StepFlowNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  return document.nodes.map((step) => {
    const old = known.get(step.id);
    const isSelected = selected.has(step.id);
    const isInPlace =
      old?.dragging === true || (old?.position.x === step.position.x && old.position.y === step.position.y);
    if (old?.data.step === step && old.selected === isSelected && isInPlace) return old;
    return complete({
      ...old,
      id: step.id,
      type: isNodeKind(step.kind) ? step.kind : 'unknown',
      data: old?.data.step === step ? old.data : { step },
      position: old && isInPlace ? old.position : step.position,
      selected: isSelected,
    });
  });
}

/** Edges that can be drawn: both ends are there, and so is the exit. The compiler reports the others. */
export function flowEdges(
  before: readonly ExitFlowEdge[],
  document: WorkflowDocument,
  selected: Selection['edges'],
): ExitFlowEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  return document.edges.flatMap((edge) => {
    const source = nodes.get(edge.source);
    if (!source || !nodes.has(edge.target)) return [];
    const exits = exitsShown(source);
    const index = exits.findIndex(({ id }) => id === edge.exit);
    const exit = exits[index];
    if (!exit) return [];
    const label = exits.length > 1 ? exitName(exit) : undefined;
    const next = toFlowEdge(
      edge,
      { index, count: exits.length, ...(label !== undefined && { label }) },
      selected.has(edge.id),
    );
    const old = known.get(edge.id);
    return [old && isSameEdge(old, next) ? old : next];
  });
}

const toFlowEdge = (edge: WorkflowEdge, data: ExitFlowEdge['data'], selected: boolean): ExitFlowEdge => ({
  id: edge.id,
  type: 'exit',
  source: edge.source,
  target: edge.target,
  sourceHandle: edge.exit,
  targetHandle: entryId,
  selected,
  ...(data && { data }),
});

const isSameEdge = (one: ExitFlowEdge, other: ExitFlowEdge): boolean =>
  one.source === other.source &&
  one.target === other.target &&
  one.sourceHandle === other.sourceHandle &&
  one.selected === other.selected &&
  one.data?.label === other.data?.label &&
  one.data?.index === other.data?.index &&
  one.data?.count === other.data?.count;
