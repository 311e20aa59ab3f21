import '@xyflow/react/dist/base.css';
import { type FitViewOptions, type NodeChange, type NodeTypes, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { DistantContext } from '../nodes/distant.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { rememberSizes, sized } from './card-sizes.ts';
import { DistantEdges } from './distant-edges.tsx';
import { Dots } from './dots.tsx';
import { type ExitFlowEdge, edgeViews } from './exit-edge.tsx';
import { useDrawing } from './use-drawing.ts';
import { ZoomControls } from './zoom-controls.tsx';

interface ReadOnlyCanvasProps {
  readonly label: string;
  readonly nodes: readonly StepFlowNode[];
  readonly edges: ExitFlowEdge[];
  readonly nodeTypes: NodeTypes;
  readonly fit: FitViewOptions;
  readonly onNodeClick?: (nodeId: string) => void;
  /** What knows the viewport. */
  readonly children?: ReactNode;
}

const noEdges: ExitFlowEdge[] = [];

/** A drawing of steps to look at: it moves and comes nearer, and nothing on it changes. */
export function ReadOnlyCanvas(props: ReadOnlyCanvasProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  );
}

function Drawing({ label, nodes, edges, nodeTypes, fit, onNodeClick, children }: ReadOnlyCanvasProps) {
  const ui = useUi();
  const sizes = useUiState((state) => state.sizes);
  const cards = useMemo(() => nodes.map((node) => sized(node, sizes)), [nodes, sizes]);
  const onNodesChange = useCallback((changes: NodeChange<StepFlowNode>[]) => rememberSizes(ui, changes), [ui]);
  const { isDistant, frame, flow } = useDrawing(nodes.length);
  return (
    <div {...frame}>
      <DistantContext value={isDistant}>
        <ReactFlow<StepFlowNode, ExitFlowEdge>
          {...flow}
          nodes={cards}
          edges={isDistant ? noEdges : edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeViews}
          onNodesChange={onNodesChange}
          onNodeClick={(_event, { id }) => onNodeClick?.(id)}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          maxZoom={1.5}
          fitViewOptions={fit}
          aria-label={label}
        >
          {isDistant ? <DistantEdges nodes={cards} edges={edges} /> : <Dots />}
          <ZoomControls fit={fit} />
          {children}
        </ReactFlow>
      </DistantContext>
    </div>
  );
}
