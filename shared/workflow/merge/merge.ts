import { isSameJson } from '../../same-json.ts';
import type { WorkflowDocument, WorkflowGroup, WorkflowNode } from '../document.ts';
import { keptApart } from './apart.ts';
import { mergeEdges } from './merge-edges.ts';
import { type Documents, mergeNodes } from './merge-nodes.ts';
import { keysOf, pick, type Side } from './three-way.ts';

export type { Side } from './three-way.ts';

export type ConflictPart = 'name' | 'settings' | 'exits' | 'deleted';

/** Something that both sides changed, each in its own way. One choice settles it, with all its parts. */
export type MergeConflict =
  | { readonly kind: 'node'; readonly key: string; readonly nodeId: string; readonly parts: readonly ConflictPart[] }
  | { readonly kind: 'case'; readonly key: string; readonly caseId: string }
  | { readonly kind: 'name'; readonly key: string }
  | { readonly kind: 'description'; readonly key: string };

export interface Merge {
  readonly document: WorkflowDocument;
  /** None: everything fitted together by itself. */
  readonly conflicts: readonly MergeConflict[];
}

/** Whose form is taken, by the key of a conflict; mine where nothing is chosen. */
export type Choices = Readonly<Record<string, Side>>;

/**
 * Joins what two people made of one document. What only one of them changed is kept, whoever it was; what both changed
 * alike is kept once; the rest is a conflict. Neither side is favoured but by the choices.
 * The result is a document by its schema; whether it can work is for the compiler to say, as after every edit.
 */
export function mergeDocuments(
  base: WorkflowDocument,
  mine: WorkflowDocument,
  theirs: WorkflowDocument,
  choices: Choices = {},
): Merge {
  // Exactly that document then, in its own order.
  if (isSameJson(theirs, base) || isSameJson(mine, theirs)) return { document: mine, conflicts: [] };
  if (isSameJson(mine, base)) return { document: theirs, conflicts: [] };

  const all: Documents = { base, mine: keptApart(base, mine, theirs), theirs };
  const choose = (key: string): Side => choices[key] ?? 'mine';
  const chooseNode = (nodeId: string): Side => choose(nodeKey(nodeId));
  const nodes = mergeNodes(all, chooseNode);
  const edges = mergeEdges(all, new Set(nodes.nodes.map(({ id }) => id)), nodes.restored, chooseNode);
  const cases = mergeItems(
    all,
    (document) => document.cases,
    (id) => choose(`case:${id}`),
  );
  // Names of frames are for people: not worth a question.
  const groups = mergeItems(
    all,
    (document) => document.groups,
    () => 'mine',
  );
  const name = pick({ base: base.name, mine: mine.name, theirs: theirs.name }, choose('name'));
  const description = pick(
    { base: base.description, mine: mine.description, theirs: theirs.description },
    choose('description'),
  );
  const { description: _, cases: __, groups: ___, ...rest } = mine;
  return {
    document: {
      ...rest,
      name: name.value ?? mine.name,
      ...(description.value !== undefined && { description: description.value }),
      ...framed(nodes.nodes, groups.items),
      edges: [...edges.edges],
      ...((cases.items.length > 0 || mine.cases || theirs.cases) && { cases: [...cases.items] }),
    },
    conflicts: [
      ...(name.isConflict ? [{ kind: 'name', key: 'name' } as const] : []),
      ...(description.isConflict ? [{ kind: 'description', key: 'description' } as const] : []),
      ...nodeConflicts(nodes.conflicts, edges.conflicts),
      ...cases.conflicts.map((caseId) => ({ kind: 'case', key: `case:${caseId}`, caseId }) as const),
    ],
  };
}

const nodeKey = (nodeId: string): string => `node:${nodeId}`;

function nodeConflicts(
  parts: ReadonlyMap<string, readonly ConflictPart[]>,
  exits: ReadonlySet<string>,
): readonly MergeConflict[] {
  return [...new Set([...parts.keys(), ...exits])].map((nodeId) => ({
    kind: 'node',
    key: nodeKey(nodeId),
    nodeId,
    parts: [...(parts.get(nodeId) ?? []), ...(exits.has(nodeId) ? (['exits'] as const) : [])],
  }));
}

interface MergedItems<Item> {
  readonly items: readonly Item[];
  readonly conflicts: readonly string[];
}

/** Merges a list by the ids of what is in it, each item as one thing. */
function mergeItems<Item extends { readonly id: string }>(
  { base, mine, theirs }: Documents,
  itemsOf: (document: WorkflowDocument) => readonly Item[] | undefined,
  choose: (id: string) => Side,
): MergedItems<Item> {
  const byId = (document: WorkflowDocument) => new Map((itemsOf(document) ?? []).map((item) => [item.id, item]));
  const all = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const conflicts: string[] = [];
  const items = keysOf(all).flatMap((id) => {
    const forms = { base: all.base.get(id), mine: all.mine.get(id), theirs: all.theirs.get(id) };
    const { value, isConflict } = pick(forms, choose(id));
    if (isConflict) conflicts.push(id);
    return value ? [value] : [];
  });
  return { items, conflicts };
}

/** A frame is there as long as a step lies in it; and a step lies in none that is gone. */
function framed(
  nodes: readonly WorkflowNode[],
  groups: readonly WorkflowGroup[],
): Pick<WorkflowDocument, 'nodes' | 'groups'> {
  const known = new Set(groups.map(({ id }) => id));
  const used = new Set(nodes.map(({ group }) => group));
  const kept = groups.filter(({ id }) => used.has(id));
  return {
    nodes: nodes.map((node) => (node.group === undefined || known.has(node.group) ? node : outside(node))),
    ...(kept.length > 0 && { groups: kept }),
  };
}

const outside = ({ group: _, ...node }: WorkflowNode): WorkflowNode => node;

/**
 * The other document with my very objects wherever they are equal, so that merging a whole history with it compares
 * little and shares what it can.
 */
export function sharing(base: WorkflowDocument, other: WorkflowDocument): WorkflowDocument {
  const same = <Item extends { readonly id: string }>(from: readonly Item[], items: readonly Item[]): Item[] => {
    const known = new Map(from.map((item) => [item.id, item]));
    return items.map((item) => {
      const mine = known.get(item.id);
      return mine && isSameJson(mine, item) ? mine : item;
    });
  };
  return { ...other, nodes: same(base.nodes, other.nodes), edges: same(base.edges, other.edges) };
}
