import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react';
import { type DragEvent, useCallback, useMemo } from 'react';
import { useIsNarrow } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { AddStepPanel } from '../add-step/add-step-panel.tsx';
import { draggedKind } from '../add-step/drag-kind.ts';
import { useClipboard } from '../clipboard/use-clipboard.ts';
import type { Editor } from '../document/editor.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { GroupFrames } from '../groups/group-frames.tsx';
import { DistantContext } from '../nodes/distant.ts';
import { nodeViews } from '../nodes/index.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { addStep } from '../page/actions.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { CanvasControls } from './canvas-controls.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { DistantRaisedEdges } from './distant-raised-edges.tsx';
import { Dots } from './dots.tsx';
import { type ExitFlowEdge, edgeViews } from './exit-edge.tsx';
import { messages } from './messages.ts';
import { Overview } from './overview.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useConnecting } from './use-connecting.ts';
import { useDrawing } from './use-drawing.ts';
import { useFlow } from './use-flow.ts';
import { paletteRoom, useKeepInSight } from './use-keep-in-sight.ts';
import { usePointerPlace } from './use-pointer-place.ts';
import { useRaisedPath } from './use-raised-path.ts';

/** At a smaller zoom a card is its title, in larger letters. */
const farZoom = 0.5;
const noEdges: ExitFlowEdge[] = [];
const room = { top: '64px', right: '40px', bottom: '76px' } as const;
const snapGrid: [number, number] = [10, 10];
const multiSelection = ['Meta', 'Control', 'Shift'];

/** The workflow as a picture that can be edited. Around it stands one provider, so that its hooks know the viewport. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasInside />
    </ReactFlowProvider>
  );
}

function CanvasInside() {
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const isNarrow = useIsNarrow();
  const { nodes, edges, onNodesChange, onEdgesChange, onDragStart, onDragStop } = useFlow();
  const connecting = useConnecting();
  const onKeyDown = useCanvasKeys();
  const isPaletteOpen = useUiState((state) => state.isPaletteOpen);
  const { areMany, isDistant, frame, flow } = useDrawing(nodes.length);
  const isFar = useStore(({ transform }) => transform[2] < farZoom);
  const fit = {
    padding: { ...room, left: isPaletteOpen ? (`${paletteRoom}px` as const) : ('40px' as const) },
    maxZoom: 1,
    // Few steps stay readable rather than all in sight, but for a phone, where nothing of this size would be.
    minZoom: areMany || isNarrow ? flow.minZoom : 0.2,
  };
  const pointer = usePointerPlace();
  useClipboard(pointer.place);
  useRaisedPath();
  useKeepInSight(fit);

  const hover = useMemo(
    () => ({
      node: (_event: unknown, { id }: StepFlowNode) => {
        if (!ui.getState().connecting) ui.setState({ hovered: { is: 'node', id } });
      },
      edge: (_event: unknown, { id }: ExitFlowEdge) => ui.setState({ hovered: { is: 'edge', id } }),
      none: () => ui.setState({ hovered: undefined }),
    }),
    [ui],
  );
  const openStep = useCallback(() => ui.setState({ side: 'step' }), [ui]);

  return (
    <div
      {...frame}
      data-far={isFar || undefined}
      onPointerMove={pointer.onPointerMove}
      onPointerLeave={pointer.onPointerLeave}
    >
      <DistantContext value={isDistant}>
        <ReactFlow<StepFlowNode, ExitFlowEdge>
          {...flow}
          nodes={nodes}
          edges={isDistant ? noEdges : edges}
          nodeTypes={nodeViews}
          edgeTypes={edgeViews}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onNodeDragStart={onDragStart}
          onNodeDragStop={onDragStop}
          onSelectionDragStart={onDragStart}
          onSelectionDragStop={(event, moved) => onDragStop(event, undefined, moved)}
          onNodeClick={openStep}
          onNodeMouseEnter={hover.node}
          onNodeMouseLeave={hover.none}
          onEdgeMouseEnter={hover.edge}
          onEdgeMouseLeave={hover.none}
          {...connecting}
          connectionLineComponent={ConnectionLine}
          connectOnClick={false}
          connectionRadius={24}
          nodesDraggable={!isReadOnly}
          nodesConnectable={!isReadOnly}
          selectionKeyCode="Shift"
          multiSelectionKeyCode={multiSelection}
          nodeDragThreshold={4}
          selectNodesOnDrag={false}
          snapToGrid
          snapGrid={snapGrid}
          maxZoom={1.75}
          fitViewOptions={fit}
          onKeyDown={onKeyDown}
          onDragOver={allowDrop}
          onDrop={useDrop(editor)}
          aria-label={t(messages.label)}
        >
          <GroupFrames nodes={nodes} />
          {isDistant ? <DistantRaisedEdges nodes={nodes} edges={edges} /> : <Dots />}
          {!isNarrow && <Overview />}
          <CanvasControls fit={fit} />
          {!isReadOnly && <AddStepPanel />}
        </ReactFlow>
      </DistantContext>
    </div>
  );
}

const allowDrop = (event: DragEvent): void => {
  if (draggedKind(event)) event.preventDefault();
};

function useDrop(editor: Editor) {
  const { screenToFlowPosition } = useReactFlow();
  return (event: DragEvent): void => {
    const kind = draggedKind(event);
    if (!kind) return;
    event.preventDefault();
    const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    // The card comes to lie with its middle under the pointer.
    addStep(editor, kind, undefined, { x: x - 120, y: y - 30 });
  };
}
