import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { useUiState } from '../page/ui.ts';
import { pillPlace } from './edge-lanes.ts';
import styles from './exit-edge.module.css';
import { exitPath } from './exit-path.ts';

export type ExitFlowEdge = Edge<{
  /** Shown in the pill; absent where the card has one way out only. */
  readonly label?: string;
  /** Which exit of how many. */
  readonly index: number;
  readonly count: number;
}>;

/** A smooth step from an exit to a card, with the exit's name in a pill. */
export const ExitEdge = memo(function ExitEdge(props: EdgeProps<ExitFlowEdge>) {
  const { id, data, selected, sourceX, sourceY, targetX, targetY } = props;
  const isRaised = useUiState(({ raised }) => raised.has(id));
  const ends = { sourceX, sourceY, targetX, targetY };
  const { path, runY, middle } = exitPath(ends, data?.index, data?.count);
  const pill = pillPlace(ends, runY, data?.count) ?? middle;
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
