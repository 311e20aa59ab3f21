import '@xyflow/react/dist/base.css';
import { Background, BackgroundVariant, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { CanvasControls } from '../canvas/canvas-controls.tsx';
import { edgeViews } from '../canvas/exit-edge.tsx';
import { flowEdges, flowNodes } from '../canvas/flow-parts.ts';
import { nodeViews } from '../nodes/index.ts';
import { messages } from './messages.ts';
import styles from './why-canvas.module.css';

interface WhyCanvasProps {
  readonly document: WorkflowDocument;
  readonly nodesOnWay: ReadonlySet<string>;
  readonly edgesOnWay: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onSelect: (nodeId: string) => void;
}

/** Cards on the way are taller by what they found; rows move apart to make room. */
const stretch = 1.5;
const fit = { padding: 0.12, maxZoom: 1, minZoom: 0.3 } as const;
/** Faint on purpose: there is nothing to do with what the message did not come to. */
const outOfPlay = { 'aria-disabled': true } as const;
const nothing: ReadonlySet<string> = new Set();

/** A version as it was published: the way of a message at full strength, the rest faint. Only to look at. */
export function WhyCanvas(props: WhyCanvasProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  );
}

function Drawing({ document, nodesOnWay, edgesOnWay, selected, onSelect }: WhyCanvasProps) {
  const { setCenter, fitView } = useReactFlow();
  const nodes = useMemo(
    () =>
      flowNodes([], document, selected === undefined ? nothing : new Set([selected])).map((node) => ({
        ...node,
        position: { x: node.position.x, y: node.position.y * stretch },
        ...(!nodesOnWay.has(node.id) && { className: styles.off ?? '', domAttributes: outOfPlay }),
      })),
    [document, nodesOnWay, selected],
  );
  const edges = useMemo(
    () =>
      flowEdges([], document, nothing).map((edge) => {
        if (edgesOnWay.has(edge.id)) return { ...edge, zIndex: 1, className: styles.on ?? '' };
        // Its pill lies outside the edge and would stay at full strength.
        const { label: _, ...data } = edge.data ?? { index: 0, count: 1 };
        return { ...edge, data, className: styles.off ?? '' };
      }),
    [document, edgesOnWay],
  );
  const onWay = [...nodesOnWay].join(' ');
  useEffect(() => {
    void fitView({ ...fit, nodes: onWay.split(' ').map((id) => ({ id })) });
  }, [fitView, onWay]);
  useEffect(() => {
    const node = document.nodes.find(({ id }) => id === selected);
    if (node) void setCenter(node.position.x + 120, node.position.y * stretch + 60, { zoom: 0.9, duration: 0 });
  }, [document, selected, setCenter]);
  return (
    <ReactFlow
      dir="ltr"
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeViews}
      edgeTypes={edgeViews}
      onNodeClick={(_event, { id }) => nodesOnWay.has(id) && onSelect(id)}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={0.15}
      maxZoom={1.5}
      fitView
      fitViewOptions={fit}
      aria-label={t(messages.drawing)}
    >
      <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--canvas-dot)" />
      <CanvasControls fit={fit} />
    </ReactFlow>
  );
}
