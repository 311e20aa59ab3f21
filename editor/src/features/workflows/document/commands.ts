import { connect, whyNotConnect } from '../../../../../shared/workflow/connect.ts';
import type { WorkflowDocument, WorkflowNode } from '../../../../../shared/workflow/document.ts';
import { reachableFrom } from '../../../../../shared/workflow/graph.ts';
import { type NodeKind, nodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import { rowHeight, withinBounds } from './grid.ts';
import { withoutEmptyGroups } from './groups.ts';
import { freshEdgeId, freshNodeId } from './ids.ts';
import { exitsShown, targetOf } from './step-facts.ts';

/*
 * What can be done to a workflow. Each takes a document and gives the next one; the very same object where nothing
 * changes, so that an edit without effect leaves no step in the history.
 */

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ExitRef {
  readonly source: string;
  readonly exit: string;
}

export function moveNodes(document: WorkflowDocument, places: ReadonlyMap<string, Place>): WorkflowDocument {
  return mapNodes(document, (node) => {
    const place = places.get(node.id);
    if (!place || (place.x === node.position.x && place.y === node.position.y)) return node;
    return { ...node, position: { x: withinBounds(place.x), y: withinBounds(place.y) } };
  });
}

/** A node of the kind with its defaults, at a place, led to by nothing yet. */
export function addNode(
  document: WorkflowDocument,
  kind: NodeKind,
  position: Place,
  data = defaultData(kind),
  id = freshNodeId(document, kind),
): WorkflowDocument {
  const node: WorkflowNode = { id, kind, data, position: { x: withinBounds(position.x), y: withinBounds(position.y) } };
  return { ...document, nodes: [...document.nodes, node] };
}

/**
 * A new node behind an exit. Where the exit led somewhere, the new node goes in between and its first exit leads
 * there: nothing comes loose.
 */
export function addNodeAfter(
  document: WorkflowDocument,
  from: ExitRef,
  kind: NodeKind,
  position: Place,
  data = defaultData(kind),
): WorkflowDocument {
  const id = freshNodeId(document, kind);
  const led = targetOf(document, from.source, from.exit);
  const added = addNode(document, kind, position, data, id);
  const joined = connectExit(added, { ...from, target: id });
  const onward = exitsShown({ id, kind, data, position }).find(({ optional }) => !optional);
  return led === undefined || !onward ? joined : connectExit(joined, { source: id, exit: onward.id, target: led });
}

/** A new node in the place of the one that an exit leads to; that one, and all behind it, moves a row down. */
export function insertNode(
  document: WorkflowDocument,
  from: ExitRef,
  kind: NodeKind,
  data = defaultData(kind),
): WorkflowDocument {
  const led = document.nodes.find(({ id }) => id === targetOf(document, from.source, from.exit));
  if (!led) return document;
  const behind = reachableFrom(document, led.id);
  const pushed = document.nodes.filter(({ id }) => behind.has(id));
  const moved = moveNodes(
    document,
    new Map(pushed.map(({ id, position }) => [id, { x: position.x, y: position.y + rowHeight }])),
  );
  return addNodeAfter(moved, from, kind, led.position, data);
}

/** Nodes with every edge at them, and edges. */
export function deleteParts(
  document: WorkflowDocument,
  nodeIds: ReadonlySet<string>,
  edgeIds: ReadonlySet<string>,
): WorkflowDocument {
  const nodes = document.nodes.filter(({ id }) => !nodeIds.has(id));
  const edges = document.edges.filter(
    ({ id, source, target }) => !edgeIds.has(id) && !nodeIds.has(source) && !nodeIds.has(target),
  );
  const isSame = nodes.length === document.nodes.length && edges.length === document.edges.length;
  return isSame ? document : withoutEmptyGroups({ ...document, nodes, edges });
}

/** Leads an exit to a node; what it led to before is let go. Unchanged where the connection is not allowed. */
export function connectExit(document: WorkflowDocument, to: ExitRef & { readonly target: string }): WorkflowDocument {
  if (whyNotConnect(document, to) !== undefined || targetOf(document, to.source, to.exit) === to.target)
    return document;
  return connect(document, to, freshEdgeId(document, to.source, to.exit));
}

/** New settings of a node. Edges of exits that are gone with the old settings go too. */
export function updateData(document: WorkflowDocument, id: string, data: WorkflowNode['data']): WorkflowDocument {
  const before = document.nodes.find((node) => node.id === id);
  if (!before || before.data === data) return document;
  const after = { ...before, data };
  const kept = new Set(exitsShown(after).map((exit) => exit.id));
  const lost = new Set(
    exitsShown(before)
      .map((exit) => exit.id)
      .filter((exit) => !kept.has(exit)),
  );
  return {
    ...document,
    nodes: document.nodes.map((node) => (node === before ? after : node)),
    edges:
      lost.size === 0 ? document.edges : document.edges.filter(({ source, exit }) => source !== id || !lost.has(exit)),
  };
}

/** The admin's own name for a node; an empty one takes it away. */
export function renameNode(document: WorkflowDocument, id: string, label: string): WorkflowDocument {
  return mapNodes(document, (node) => {
    if (node.id !== id || (node.label ?? '') === label) return node;
    const { label: _, ...rest } = node;
    return label === '' ? rest : { ...rest, label: label.slice(0, 80) };
  });
}

/** A workflow always has a name: an empty one is not taken. */
export function describeWorkflow(document: WorkflowDocument, name: string, description: string): WorkflowDocument {
  const kept = name.trim().slice(0, 80) || document.name;
  if (kept === document.name && description === (document.description ?? '')) return document;
  const { description: _, ...rest } = document;
  return { ...rest, name: kept, ...(description !== '' && { description: description.slice(0, 500) }) };
}

export const defaultData = (kind: NodeKind): WorkflowNode['data'] =>
  structuredClone(nodeKind(kind).defaults) as WorkflowNode['data'];

function mapNodes(document: WorkflowDocument, change: (node: WorkflowNode) => WorkflowNode): WorkflowDocument {
  let hasChanged = false;
  const nodes = document.nodes.map((node) => {
    const next = change(node);
    hasChanged ||= next !== node;
    return next;
  });
  return hasChanged ? { ...document, nodes } : document;
}
