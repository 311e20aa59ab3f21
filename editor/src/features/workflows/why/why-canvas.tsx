import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { flowEdges, flowNodes } from '../canvas/flow-parts.ts';
import { ReadOnlyCanvas } from '../canvas/read-only-canvas.tsx';
import { distantZoom } from '../nodes/distant.ts';
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
const fit = { padding: 0.12, maxZoom: 1 } as const;
/** Faint on purpose: there is nothing to do with what the message did not come to. */
const outOfPlay = { 'aria-disabled': true } as const;
const nothing: ReadonlySet<string> = new Set();

/** A version as it was published: the way of a message at full strength, the rest faint. */
export function WhyCanvas({ document, nodesOnWay, edgesOnWay, selected, onSelect }: WhyCanvasProps) {
  const cards = useMemo(
    () =>
      flowNodes([], document, nothing).map((node) => ({
        ...node,
        position: { x: node.position.x, y: node.position.y * stretch },
        ...(nodesOnWay.has(node.id)
          ? { className: styles.onWay ?? '' }
          : { className: styles.off ?? '', domAttributes: outOfPlay }),
      })),
    [document, nodesOnWay],
  );
  const nodes = useMemo(
    () => cards.map((card) => (card.id === selected ? { ...card, selected: true } : card)),
    [cards, selected],
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
  return (
    <ReadOnlyCanvas
      label={t(messages.drawing)}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeViews}
      fit={fit}
      onNodeClick={(id) => nodesOnWay.has(id) && onSelect(id)}
    >
      <InSight {...{ document, nodesOnWay, selected }} />
    </ReadOnlyCanvas>
  );
}

/** Shows the way as a whole, or the step of it that is selected. */
function InSight({ document, nodesOnWay, selected }: Pick<WhyCanvasProps, 'document' | 'nodesOnWay' | 'selected'>) {
  const { setCenter, fitView } = useReactFlow();
  const onWay = [...nodesOnWay].join(' ');
  useEffect(() => {
    // Of a long way the middle can be read, rather than all of it seen.
    void fitView({ ...fit, minZoom: distantZoom, nodes: onWay.split(' ').map((id) => ({ id })) });
  }, [fitView, onWay]);
  useEffect(() => {
    const node = document.nodes.find(({ id }) => id === selected);
    if (node) void setCenter(node.position.x + 120, node.position.y * stretch + 60, { zoom: 0.9, duration: 0 });
  }, [document, selected, setCenter]);
  return null;
}
