import type { InternalNode } from '@xyflow/react';
import type { Place } from '../document/commands.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';

/** The step under a point of the canvas. React Flow only knows those with a handle there, and the start has none. */
export function nodeAt(nodes: ReadonlyMap<string, InternalNode<StepFlowNode>>, { x, y }: Place): string | undefined {
  for (const [id, { internals, measured }] of nodes) {
    const left = internals.positionAbsolute.x;
    const top = internals.positionAbsolute.y;
    if (x >= left && x <= left + (measured.width ?? 0) && y >= top && y <= top + (measured.height ?? 0)) return id;
  }
  return undefined;
}
