import { type NodeHandle, Position } from '@xyflow/react';
import type { WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Size } from '../arrange/boxes.ts';
import { exitsShown, groupOfKind } from '../document/step-facts.ts';
import { entryId } from './step-node.ts';

const dot = 10;
/** Between the outside of a card and its row of ways out: border and padding. The bar at the left is wider. */
const edge = { left: 6, right: 4, bottom: 1 };
const edgeOfPill = { left: 3, right: 3, bottom: 0 };

/**
 * Where connections meet a card, told from its size alone: React Flow need not have it on the page to draw them. The
 * whole card takes what comes in, at its top; each way out is a dot on its bottom edge.
 */
export function handlesOf(step: WorkflowNode, { width, height }: Size): NodeHandle[] {
  const group = groupOfKind(step.kind);
  const { left, right, bottom } = group === 'start' ? edgeOfPill : edge;
  const exits = exitsShown(step);
  const share = (width - left - right) / exits.length;
  const ways = exits.map(
    ({ id }, index): NodeHandle => ({
      id,
      type: 'source',
      position: Position.Bottom,
      x: left + share * (index + 0.5) - dot / 2,
      y: height - bottom - dot / 2,
      width: dot,
      height: dot,
    }),
  );
  if (group === 'start' || group === 'note') return ways;
  return [{ id: entryId, type: 'target', position: Position.Top, x: 0, y: 0, width, height }, ...ways];
}
