import { getSmoothStepPath, Position } from '@xyflow/react';
import { type Ends, laneY } from './edge-lanes.ts';

/** The smooth step from an exit, which of how many, to the card it leads to. */
export function exitPath(ends: Ends, index = 0, count = 1) {
  const runY = laneY(ends, index, count);
  const [path, middleX, middleY] = getSmoothStepPath({
    ...ends,
    sourcePosition: Position.Bottom,
    targetPosition: Position.Top,
    borderRadius: 10,
    ...(runY !== undefined && { centerY: runY }),
  });
  return { path, runY, middle: { x: middleX, y: middleY } };
}
