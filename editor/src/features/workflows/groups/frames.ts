import type { WorkflowGroup } from '../../../../../shared/workflow/document.ts';
import { type Size, type Sizes, sizeOf } from '../arrange/boxes.ts';
import type { Place } from '../document/commands.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';

/** Air between the cards and their frame; the name stands in the room at the top. */
const air = { side: 24, top: 48 };

export type Frame = WorkflowGroup & Place & Size;

/** The frame around the cards of each group, where they are shown right now. */
export function framesOf(
  groups: readonly WorkflowGroup[],
  nodes: readonly StepFlowNode[],
  sizes: Sizes,
): readonly Frame[] {
  return groups.flatMap((group) => {
    const boxes = nodes
      .filter(({ data }) => data.step.group === group.id)
      .map(({ id, position }) => ({ ...position, ...sizeOf(sizes, id) }));
    if (boxes.length === 0) return [];
    const x = Math.min(...boxes.map((box) => box.x)) - air.side;
    const y = Math.min(...boxes.map((box) => box.y)) - air.top;
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + air.side;
    const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + air.side;
    return [{ ...group, x, y, width: right - x, height: bottom - y }];
  });
}
