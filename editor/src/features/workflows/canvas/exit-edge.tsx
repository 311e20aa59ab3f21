import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import { memo } from 'react';
import { useUiState } from '../page/ui.ts';
import { laneY, pillPlace } from './edge-lanes.ts';
import styles from './exit-edge.module.css';

export type ExitFlowEdge = Edge<{
  /** Shown in the pill; absent where the card has one way out only. */
  readonly label?: string;
  /** Which exit of how many. */
  readonly index: number;
  readonly count: number;
}>;

/** A smooth step from an exit to a card, with the exit's name in a pill. */
export const ExitEdge = memo(function ExitEdge(props: EdgeProps<ExitFlowEdge>) {
  const { id, data, selected, sourcePosition, targetPosition } = props;
  const isRaised = useUiState(({ raised }) => raised.has(id));
  const ends = { sourceX: props.sourceX, sourceY: props.sourceY, targetX: props.targetX, targetY: props.targetY };
  const centerY = laneY(ends, data?.index ?? 0, data?.count ?? 1);
  const [path, middleX, middleY] = getSmoothStepPath({
    ...ends,
    sourcePosition,
    targetPosition,
    borderRadius: 10,
    ...(centerY !== undefined && { centerY }),
  });
  const pill = pillPlace(ends, centerY) ?? { x: middleX, y: middleY };
  const look = selected ? styles.selected : isRaised ? styles.raised : styles.plain;
  return (
    <>
      <BaseEdge id={id} path={path} className={look ?? ''} interactionWidth={16} markerEnd={props.markerEnd} />
      {data?.label !== undefined && (
        <EdgeLabelRenderer>
          <div
            className={`${styles.pill} ${look}`}
            style={{ transform: `translate(-50%, -50%) translate(${pill.x}px, ${pill.y}px)` }}
          >
            {data.label}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

export const edgeViews = { exit: ExitEdge };
