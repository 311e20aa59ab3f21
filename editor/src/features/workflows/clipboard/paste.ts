import { most, type WorkflowDocument, type WorkflowNode } from '../../../../../shared/workflow/document.ts';
import type { Place } from '../document/commands.ts';
import { toGrid, withinBounds } from '../document/grid.ts';
import { outside, withoutEmptyGroups } from '../document/groups.ts';
import { firstFree } from '../document/ids.ts';
import type { CopiedSteps } from './copied-steps.ts';

const besideTheOriginal = 40;

export interface Pasted {
  readonly document: WorkflowDocument;
  readonly ids: ReadonlySet<string>;
}

/**
 * Adds copies with ids of their own. They keep their places to each other; the upper left of them comes to lie at `at`,
 * or a little beside where it was, and never exactly on another step. A second start is left out: there is one.
 */
export function pasteSteps(document: WorkflowDocument, copied: CopiedSteps, at?: Place): Pasted {
  const hasStart = document.nodes.some(({ kind }) => kind === 'start');
  const copies = copied.nodes.filter(({ kind }) => !hasStart || kind !== 'start');
  if (copies.length === 0) return { document, ids: new Set() };

  const nodeIds = freshIds(document.nodes, copies, ({ kind }) => kind);
  const groupIds = freshIds(document.groups ?? [], copied.groups ?? [], () => 'group');
  const shift = shiftOf(document, copies, at);
  const nodes = copies.map((node) => inGroup(moved({ ...node, id: nodeIds.get(node.id) ?? node.id }, shift), groupIds));
  const joined = copied.edges.flatMap((edge) => {
    const [source, target] = [nodeIds.get(edge.source), nodeIds.get(edge.target)];
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
  });
  const edgeIds = freshIds(document.edges, joined, ({ source, exit }) => `${source}-${exit}`.slice(0, 56));
  const groups = (copied.groups ?? []).map((group) => ({ ...group, id: groupIds.get(group.id) ?? group.id }));
  const pasted = {
    document: withoutEmptyGroups({
      ...document,
      nodes: [...document.nodes, ...nodes],
      edges: [...document.edges, ...joined.map((edge) => ({ ...edge, id: edgeIds.get(edge.id) ?? edge.id }))],
      ...(groups.length > 0 && { groups: [...(document.groups ?? []), ...groups] }),
    }),
    ids: new Set(nodes.map(({ id }) => id)),
  };
  return fits(pasted.document) ? pasted : { document, ids: new Set() };
}

/** What does not fit could not be saved. */
const fits = ({ nodes, edges, groups = [] }: WorkflowDocument): boolean =>
  nodes.length <= most.nodes && edges.length <= most.edges && groups.length <= most.groups;

/** For each copy an id that nothing there has, and no other copy. */
function freshIds<Part extends { readonly id: string }>(
  there: readonly { readonly id: string }[],
  copies: readonly Part[],
  wanted: (part: Part) => string,
): ReadonlyMap<string, string> {
  const taken = new Set(there.map(({ id }) => id));
  return new Map(
    copies.map((copy) => {
      const id = firstFree(wanted(copy), taken);
      taken.add(id);
      return [copy.id, id];
    }),
  );
}

function shiftOf(document: WorkflowDocument, copies: readonly WorkflowNode[], at: Place | undefined): Place {
  const left = Math.min(...copies.map(({ position }) => position.x));
  const top = Math.min(...copies.map(({ position }) => position.y));
  let { x, y } = at
    ? { x: toGrid(at.x - left), y: toGrid(at.y - top) }
    : { x: besideTheOriginal, y: besideTheOriginal };
  // Pasting twice must not hide the first copy under the second.
  const taken = new Set(document.nodes.map(({ position }) => `${position.x} ${position.y}`));
  while (copies.some(({ position }) => taken.has(`${position.x + x} ${position.y + y}`))) {
    x += besideTheOriginal;
    y += besideTheOriginal;
  }
  return { x, y };
}

const moved = (node: WorkflowNode, { x, y }: Place): WorkflowNode => ({
  ...node,
  position: { x: withinBounds(node.position.x + x), y: withinBounds(node.position.y + y) },
});

function inGroup(node: WorkflowNode, groupIds: ReadonlyMap<string, string>): WorkflowNode {
  const group = node.group === undefined ? undefined : groupIds.get(node.group);
  return group === undefined ? outside(node) : { ...node, group };
}
