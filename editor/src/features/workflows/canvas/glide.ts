import type { Place } from '../document/commands.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';

const glideMs = 180;
/** A nudge by a key is seen as it is; what goes further shows its way. */
const leastWay = 48;

export interface Glide {
  /** The cards as they are shown at a time. */
  readonly at: (nowMs: number) => StepFlowNode[];
  readonly isOver: (nowMs: number) => boolean;
}

/** The way of cards from where they are shown to where they belong; `undefined` where none goes far. */
export function glideFrom(
  shown: readonly StepFlowNode[],
  next: readonly StepFlowNode[],
  startMs: number,
): Glide | undefined {
  const before = new Map(shown.map(({ id, position }) => [id, position]));
  const ways = new Map<string, Place>();
  for (const { id, position, dragging } of next) {
    const from = before.get(id);
    if (from && !dragging && Math.hypot(from.x - position.x, from.y - position.y) >= leastWay) ways.set(id, from);
  }
  if (ways.size === 0) return undefined;
  const isOver = (nowMs: number): boolean => nowMs - startMs >= glideMs;
  return {
    isOver,
    at: (nowMs) => {
      const left = isOver(nowMs) ? 0 : (1 - (nowMs - startMs) / glideMs) ** 3;
      return next.map((node) => {
        const from = ways.get(node.id);
        if (!from) return node;
        const { x, y } = node.position;
        return { ...node, position: { x: x + (from.x - x) * left, y: y + (from.y - y) * left } };
      });
    },
  };
}
