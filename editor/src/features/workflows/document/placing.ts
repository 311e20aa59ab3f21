import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { ExitRef, Place } from './commands.ts';
import { columnWidth, rowHeight, toGrid } from './grid.ts';
import { exitsShown, findNode } from './step-facts.ts';

/** A card with some air around it. */
const card = { width: 260, height: 140 };

/** The free place nearest to the one wanted, going right and left by turns. */
export function freePlace({ nodes }: WorkflowDocument, wanted: Place): Place {
  const at = { x: toGrid(wanted.x), y: toGrid(wanted.y) };
  for (let step = 0; step < 80; step += 1) {
    const side = step % 2 === 0 ? 1 : -1;
    const place = { x: at.x + side * Math.ceil(step / 2) * columnWidth, y: at.y };
    if (!nodes.some(({ position }) => overlaps(position, place))) return place;
  }
  return { x: at.x, y: Math.max(...nodes.map(({ position }) => position.y)) + rowHeight };
}

/** Where a new step behind an exit goes: one row below, to the side on which the exit lies. */
export function placeAfter(document: WorkflowDocument, { source, exit }: ExitRef): Place {
  const node = findNode(document, source);
  if (!node) return freePlace(document, { x: 0, y: 0 });
  const exits = exitsShown(node);
  const index = exits.findIndex(({ id }) => id === exit);
  const shift = exits.length < 2 ? 0 : (index - (exits.length - 1) / 2) * columnWidth;
  return freePlace(document, { x: node.position.x + shift, y: node.position.y + rowHeight });
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The step that somebody who presses an arrow key means: near, and more ahead than aside. */
export function nearestNode(
  nodes: readonly WorkflowNode[],
  from: WorkflowNode,
  direction: Direction,
): WorkflowNode | undefined {
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: { node: WorkflowNode; cost: number } | undefined;
  for (const node of nodes) {
    const dx = node.position.x - from.position.x;
    const dy = node.position.y - from.position.y;
    const ahead = sign * (isAcross ? dx : dy);
    const aside = Math.abs(isAcross ? dy : dx);
    if (node === from || ahead <= 0) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { node, cost };
  }
  return best?.node;
}

const overlaps = (one: Place, other: Place): boolean =>
  Math.abs(one.x - other.x) < card.width && Math.abs(one.y - other.y) < card.height;
