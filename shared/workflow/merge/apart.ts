import { isSameJson } from '../../same-json.ts';
import type { WorkflowDocument } from '../document.ts';
import { firstFree } from '../fresh-id.ts';

/**
 * My document with other ids for what both sides added under the same one. Ids are made from the kind and a number, so
 * two people who each add a condition both have a `condition-2`: two steps, not two versions of one.
 */
export function keptApart(base: WorkflowDocument, mine: WorkflowDocument, theirs: WorkflowDocument): WorkflowDocument {
  const nodes = newIds(base.nodes, mine.nodes, theirs.nodes);
  const cases = newIds(base.cases ?? [], mine.cases ?? [], theirs.cases ?? []);
  const groups = newIds(base.groups ?? [], mine.groups ?? [], theirs.groups ?? []);
  if (nodes.size + cases.size + groups.size === 0) return mine;
  const renamed = <Item extends { readonly id: string }>(item: Item, ids: ReadonlyMap<string, string>): Item =>
    ids.has(item.id) ? { ...item, id: ids.get(item.id) ?? item.id } : item;
  return {
    ...mine,
    nodes: mine.nodes.map((node) => {
      const group = node.group === undefined ? undefined : groups.get(node.group);
      return renamed(group === undefined ? node : { ...node, group }, nodes);
    }),
    edges: mine.edges.map((edge) =>
      nodes.has(edge.source) || nodes.has(edge.target)
        ? {
            ...edge,
            source: nodes.get(edge.source) ?? edge.source,
            target: nodes.get(edge.target) ?? edge.target,
          }
        : edge,
    ),
    ...(mine.groups && { groups: mine.groups.map((each) => renamed(each, groups)) }),
    ...(mine.cases && { cases: mine.cases.map((each) => renamed(each, cases)) }),
  };
}

type Items = readonly { readonly id: string }[];

function newIds(base: Items, mine: Items, theirs: Items): ReadonlyMap<string, string> {
  const known = new Set(base.map(({ id }) => id));
  const added = new Map(theirs.filter(({ id }) => !known.has(id)).map((item) => [item.id, item]));
  const taken = new Set([...base, ...mine, ...theirs].map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const item of mine) {
    const other = added.get(item.id);
    if (!other || isSameJson(item, other)) continue;
    // Ids hold at most 64 characters.
    const fresh = firstFree(item.id.slice(0, 56), taken);
    taken.add(fresh);
    ids.set(item.id, fresh);
  }
  return ids;
}
