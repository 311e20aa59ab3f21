import type { NodeChange } from '@xyflow/react';
import type { Sizes } from '../arrange/boxes.ts';
import { handlesOf } from '../nodes/card-handles.ts';
import { sizeOfStep } from '../nodes/expected-size.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import type { Ui } from '../page/ui.ts';

const known = new WeakMap<StepFlowNode, StepFlowNode>();

/**
 * Gives a card its size and where connections meet it. React Flow then draws it without measuring it first, and need
 * not put cards on the page that are out of sight. A node whose card has the same room as before stays the same.
 */
export function sized(node: StepFlowNode, sizes: Sizes): StepFlowNode {
  const measured = sizeOfStep(node.data.step, sizes);
  const before = known.get(node);
  if (before?.measured === measured) return before;
  const next = { ...node, measured, handles: handlesOf(node.data.step, measured) };
  known.set(node, next);
  return next;
}

/** Cards take the room that they were measured to take; aligning and tidying go by it, too. */
export function rememberSizes(ui: Ui, changes: readonly NodeChange<StepFlowNode>[]): void {
  const measured = changes.flatMap((change) =>
    change.type === 'dimensions' && change.dimensions ? [[change.id, change.dimensions] as const] : [],
  );
  if (measured.length > 0) ui.setState(({ sizes }) => ({ sizes: new Map([...sizes, ...measured]) }));
}
