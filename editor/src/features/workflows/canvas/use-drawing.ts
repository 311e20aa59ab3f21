import { type ReactFlowProps, useStore } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { distantZoom } from '../nodes/distant.ts';
import styles from './canvas.module.css';

/** Past this many steps, cards out of sight are taken off the page; below, drawing them all is smoother. */
const manySteps = 150;
const leastZoom = { few: 0.15, many: 0.1 };

/** The keyboard is served by the page, not by React Flow. */
const behaviour = {
  dir: 'ltr',
  nodesFocusable: false,
  edgesFocusable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  elevateNodesOnSelect: false,
  panOnScroll: true,
  zoomOnDoubleClick: false,
  fitView: true,
} as const satisfies ReactFlowProps;

/** What every drawing of steps has in common, whether or not it can be edited. Needs React Flow's provider around it. */
export function useDrawing(stepCount: number) {
  const areMany = stepCount > manySteps;
  const isDistant = useStore(({ transform }) => areMany && transform[2] < distantZoom);
  const { frame, onMoveStart, onMoveEnd } = useMoving();
  return {
    areMany,
    isDistant,
    frame: { ref: frame, className: styles.canvas },
    flow: {
      ...behaviour,
      minZoom: areMany ? leastZoom.many : leastZoom.few,
      onlyRenderVisibleElements: areMany,
      onMoveStart,
      onMoveEnd,
    },
  };
}

/**
 * Marks the drawing while it is panned or zoomed. It is then one picture that the browser moves, rather than one that it
 * paints anew for each frame; at rest it is painted again, as sharp as its zoom allows. Past React: nothing else changes.
 */
function useMoving() {
  const frame = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      frame,
      onMoveStart: () => frame.current?.setAttribute('data-moving', ''),
      onMoveEnd: () => frame.current?.removeAttribute('data-moving'),
    }),
    [],
  );
}
