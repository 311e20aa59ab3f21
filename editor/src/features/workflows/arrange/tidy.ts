import { Graph, layout, type OrderConstraint } from '@dagrejs/dagre';
import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Place } from '../document/commands.ts';
import { toGrid } from '../document/grid.ts';
import { outlineOf } from '../document/outline.ts';
import { exitsShown, groupOfKind, targetOf } from '../document/step-facts.ts';
import { type Places, type Sizes, sizeOf } from './boxes.ts';

/** Air between cards beside and below each other; below there is room for the names of exits. */
const air = { beside: 60, below: 90 };

/**
 * Places for all steps, layer by layer from the start (Sugiyama, Tagawa and Toda 1981, by dagre): what an exit leads to
 * lies below it, and what the exits of one step lead to lies from left to right in their order. The start stays where it
 * is, and a note stays beside the step that it lay nearest to.
 */
export function tidyPlaces(document: WorkflowDocument, sizes: Sizes): Places {
  const notes = document.nodes.filter(isNote);
  const steps = inReadingOrder(document).filter((node) => !isNote(node));
  const laidOut = layers(document, steps, sizes);
  const anchor = steps.find(({ kind }) => kind === 'start') ?? steps[0];
  const at = anchor && laidOut.get(anchor.id);
  const shift = anchor && at ? { x: anchor.position.x - at.x, y: anchor.position.y - at.y } : { x: 0, y: 0 };
  const places = new Map<string, Place>();
  for (const [id, { x, y }] of laidOut) places.set(id, { x: toGrid(x + shift.x), y: toGrid(y + shift.y) });
  for (const note of notes) {
    const beside = nearest(note, steps);
    const moved = beside && places.get(beside.id);
    if (!moved) continue;
    const { x, y } = note.position;
    places.set(note.id, { x: toGrid(x - beside.position.x + moved.x), y: toGrid(y - beside.position.y + moved.y) });
  }
  return places;
}

function layers(document: WorkflowDocument, steps: readonly WorkflowNode[], sizes: Sizes): ReadonlyMap<string, Place> {
  const graph = new Graph({ multigraph: true, compound: true });
  graph.setGraph({ rankdir: 'TB', nodesep: air.beside, ranksep: air.below, edgesep: 30 });
  for (const { id } of steps) graph.setNode(id, { ...sizeOf(sizes, id) });
  for (const { id, group } of steps) {
    if (group === undefined) continue;
    graph.setNode(frameOf(group), {});
    graph.setParent(id, frameOf(group));
  }
  const known = new Set(steps.map(({ id }) => id));
  for (const { source, target, exit } of steps.flatMap((step) => edgesInOrder(document, step)))
    if (known.has(source) && known.has(target)) graph.setEdge(source, target, { weight: 1, minlen: 1 }, exit);
  layout(graph, { constraints: leftToRight(document, steps) });
  return new Map(
    steps.map(({ id }) => {
      const { x = 0, y = 0, width, height } = graph.node(id) as { x?: number; y?: number } & ReturnType<typeof sizeOf>;
      return [id, { x: x - width / 2, y: y - height / 2 }];
    }),
  );
}

/** Frames and steps may have the same id; the layout tells them apart by name alone. */
const frameOf = (group: string): string => `frame ${group}`;

/**
 * What the exits of a step lead to keeps their order. Two steps may ask for the opposite of each other, and the step
 * that is read first gets its way: a circle of wishes has no answer.
 */
function leftToRight(document: WorkflowDocument, steps: readonly WorkflowNode[]): OrderConstraint[] {
  const wishes: OrderConstraint[] = [];
  const rightOf = new Map<string, string[]>();
  const isRightOf = (from: string, wanted: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === wanted) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(rightOf.get(id) ?? []));
    }
    return false;
  };
  for (const step of steps) {
    const targets = edgesInOrder(document, step).map(({ target }) => target);
    targets.forEach((right, index) => {
      const left = targets[index - 1];
      if (left === undefined || left === right || isRightOf(right, left)) return;
      rightOf.set(left, [...(rightOf.get(left) ?? []), right]);
      wishes.push({ left, right });
    });
  }
  return wishes;
}

function edgesInOrder(document: WorkflowDocument, step: WorkflowNode) {
  return exitsShown(step).flatMap(({ id: exit }) => {
    const target = targetOf(document, step.id, exit);
    return target === undefined ? [] : [{ source: step.id, target, exit }];
  });
}

/** The order of the file must not matter, so that tidying twice gives the same. */
const inReadingOrder = (document: WorkflowDocument): readonly WorkflowNode[] =>
  outlineOf({ ...document, nodes: document.nodes.toSorted(byId) }).flatMap(({ is, node }) =>
    is === 'step' && node ? [node] : [],
  );

const byId = (one: WorkflowNode, other: WorkflowNode): number => (one.id < other.id ? -1 : 1);

const isNote = ({ kind }: WorkflowNode): boolean => groupOfKind(kind) === 'note';

function nearest({ position }: WorkflowNode, steps: readonly WorkflowNode[]): WorkflowNode | undefined {
  const distance = ({ position: { x, y } }: WorkflowNode): number => Math.hypot(x - position.x, y - position.y);
  return steps.reduce<WorkflowNode | undefined>(
    (best, step) => (best && distance(best) <= distance(step) ? best : step),
    undefined,
  );
}
