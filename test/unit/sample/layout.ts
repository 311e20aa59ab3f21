import { exitsOf } from '../../../shared/workflow/check-node.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../shared/workflow/document.ts';

/** How the canvas draws: cards of one size, exits along the lower edge, a connection down, across and down again. */
const card = { width: 240, height: 96 };

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = ({ position: { x, y } }: WorkflowNode): Box => ({
  left: x,
  top: y,
  right: x + card.width,
  bottom: y + card.height,
});

const touches = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Pairs of cards that lie closer than `gap`. */
export const overlaps = ({ nodes }: WorkflowDocument, gap: number): readonly string[] =>
  nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => (touches(boxOf(a), boxOf(b), gap) ? [`${a.id} and ${b.id}`] : [])),
  );

/** Connections that run over a card, or over one that neither begins nor ends where they do. */
export function crossings(document: WorkflowDocument): readonly string[] {
  const lines = document.edges.map((edge) => ({ edge, parts: partsOf(document, edge) }));
  const overCards = lines.flatMap(({ edge, parts }) =>
    document.nodes
      .filter(({ id }) => id !== edge.source && id !== edge.target)
      .filter((node) => parts.some((part) => touches(part, boxOf(node))))
      .map(({ id }) => `${edge.id} over ${id}`),
  );
  const overLines = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => a.edge.source !== b.edge.source && a.edge.target !== b.edge.target)
      .filter((b) => a.parts.some((part) => b.parts.some((other) => touches(part, other))))
      .map((b) => `${a.edge.id} over ${b.edge.id}`),
  );
  return [...overCards, ...overLines];
}

/** The three straight parts of a connection, each as a thin box. */
function partsOf({ nodes }: WorkflowDocument, { source, exit, target }: WorkflowEdge): readonly Box[] {
  const from = nodes.find(({ id }) => id === source);
  const to = nodes.find(({ id }) => id === target);
  if (!from || !to) throw new Error(`${source} or ${target} is not there`);
  const exits = exitsOf(from).map(({ id }) => id);
  const startX = from.position.x + (card.width * (exits.indexOf(exit) + 1)) / (exits.length + 1);
  const endX = to.position.x + card.width / 2;
  const startY = from.position.y + card.height;
  const middleY = (startY + to.position.y) / 2;
  return [
    thin(startX, startY, startX, middleY),
    thin(startX, middleY, endX, middleY),
    thin(endX, middleY, endX, to.position.y),
  ];
}

const thin = (x1: number, y1: number, x2: number, y2: number): Box => ({
  left: Math.min(x1, x2) - 1,
  right: Math.max(x1, x2) + 1,
  top: Math.min(y1, y2) + 1,
  bottom: Math.max(y1, y2) + 2,
});
