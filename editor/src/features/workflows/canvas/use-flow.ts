import { applyNodeChanges, type EdgeChange, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { moveNodes } from '../document/commands.ts';
import { useEditor } from '../document/editor-context.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { type Ui, useUi } from '../page/ui.ts';
import { rememberSizes, sized } from './card-sizes.ts';
import type { ExitFlowEdge } from './exit-edge.tsx';
import { flowEdges, flowNodes } from './flow-parts.ts';
import { messages } from './messages.ts';
import { useGlide } from './use-glide.ts';

/** Joins React Flow to the editor: frames of a drag stay here, and only its end becomes an edit. */
export function useFlow() {
  const editor = useEditor();
  const ui = useUi();
  const [flow, setFlow] = useState(() => {
    const { history, selection } = editor.store.getState();
    return {
      nodes: flowNodes([], history.present, selection.nodes, sizedBy(ui)),
      edges: flowEdges([], history.present, selection.edges),
    };
  });

  useEffect(
    () =>
      editor.store.subscribe(({ history, selection }, before) => {
        if (history.present === before.history.present && selection === before.selection) return;
        setFlow(({ nodes, edges }) => ({
          nodes: flowNodes(nodes, history.present, selection.nodes, sizedBy(ui)),
          edges: flowEdges(edges, history.present, selection.edges),
        }));
      }),
    [editor, ui],
  );

  const onNodesChange = useCallback(
    (changes: NodeChange<StepFlowNode>[]) => {
      const drawn = changes.filter(({ type }) => type === 'position' || type === 'dimensions');
      rememberSizes(ui, changes);
      if (drawn.length > 0) setFlow(({ nodes, edges }) => ({ nodes: changedNodes(nodes, drawn, sizedBy(ui)), edges }));
      const { selection } = editor.store.getState();
      const nodes = changed(selection.nodes, changes);
      if (nodes) editor.select({ nodes, edges: selection.edges });
    },
    [editor, ui],
  );

  const onEdgesChange = useCallback(
    (changes: EdgeChange<ExitFlowEdge>[]) => {
      const { selection } = editor.store.getState();
      const edges = changed(selection.edges, changes);
      if (edges) editor.select({ nodes: selection.nodes, edges });
    },
    [editor],
  );

  const onDragStart = useCallback(() => editor.store.setState({ isDragging: true }), [editor]);

  const onDragStop = useCallback(
    (_event: unknown, _node: unknown, moved: readonly StepFlowNode[]) => {
      const places = new Map(moved.map(({ id, position }) => [id, position]));
      // Let go of first, or the document's own places would be taken for those of a running drag.
      setFlow(({ nodes, edges }) => ({
        nodes: nodes.map((node) => (places.has(node.id) && node.dragging ? { ...node, dragging: false } : node)),
        edges,
      }));
      editor.edit(t(messages.movedSteps, { count: moved.length }), (document) => moveNodes(document, places));
      editor.store.setState({ isDragging: false });
    },
    [editor],
  );

  const nodes = useGlide(flow.nodes);
  return { nodes, edges: flow.edges, onNodesChange, onEdgesChange, onDragStart, onDragStop };
}

function changedNodes(
  nodes: readonly StepFlowNode[],
  changes: NodeChange<StepFlowNode>[],
  complete: (node: StepFlowNode) => StepFlowNode,
): StepFlowNode[] {
  return applyNodeChanges(changes, [...nodes]).map((node, index) => (node === nodes[index] ? node : complete(node)));
}

const sizedBy = (ui: Ui) => (node: StepFlowNode) => sized(node, ui.getState().sizes);

/** The ids selected after React Flow's changes; `undefined` where selection is none of them. */
function changed(
  selected: ReadonlySet<string>,
  changes: readonly (NodeChange<StepFlowNode> | EdgeChange<ExitFlowEdge>)[],
): ReadonlySet<string> | undefined {
  const next = new Set(selected);
  let isChanged = false;
  for (const change of changes) {
    if (change.type !== 'select' || next.has(change.id) === change.selected) continue;
    if (change.selected) next.add(change.id);
    else next.delete(change.id);
    isChanged = true;
  }
  return isChanged ? next : undefined;
}
