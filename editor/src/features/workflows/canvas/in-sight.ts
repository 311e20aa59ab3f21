import type { ReactFlowState } from '@xyflow/react';

/** Of the canvas and where it looks; `ReactFlowState` holds all of it. */
export type Sight = Pick<ReactFlowState, 'nodes' | 'transform' | 'width' | 'height'>;

/** Whether every card lies within the canvas. */
export function isAllInSight({ nodes, transform: [x, y, zoom], width, height }: Sight): boolean {
  return nodes.every(({ position, measured }) => {
    const left = position.x * zoom + x;
    const top = position.y * zoom + y;
    const right = left + (measured?.width ?? 0) * zoom;
    const bottom = top + (measured?.height ?? 0) * zoom;
    return left >= 0 && top >= 0 && right <= width && bottom <= height;
  });
}
