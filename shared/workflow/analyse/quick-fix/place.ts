import type { WorkflowDocument } from '../../document.ts';

type Place = WorkflowDocument['nodes'][number]['position'];

/** A card of the canvas with some air around it. */
const card = { width: 300, height: 180 };

/** The free place nearest to the right of the one wanted. */
export function freePlace({ nodes }: Pick<WorkflowDocument, 'nodes'>, wanted: Place): Place {
  let { x } = wanted;
  const isTaken = () =>
    nodes.some(
      ({ position }) => Math.abs(position.x - x) < card.width && Math.abs(position.y - wanted.y) < card.height,
    );
  while (isTaken() && x < farthest) x += card.width;
  return { x, y: Math.min(farthest, wanted.y) };
}

/** As far as a document lets a node lie. */
const farthest = 100_000;
