import { isSameJson } from '../../same-json.ts';
import type { WorkflowDocument, WorkflowNode } from '../document.ts';
import type { ConflictPart } from './merge.ts';
import { type Forms, keysOf, pick, type Side } from './three-way.ts';

export interface Documents {
  readonly base: WorkflowDocument;
  readonly mine: WorkflowDocument;
  readonly theirs: WorkflowDocument;
}

export interface MergedNodes {
  readonly nodes: readonly WorkflowNode[];
  readonly conflicts: ReadonlyMap<string, readonly ConflictPart[]>;
  /** Steps that one side deleted and that stay, since the other side changed them. */
  readonly restored: ReadonlySet<string>;
}

/** Merges steps by their ids: name, settings and place apart, so that one may rename what the other moves. */
export function mergeNodes({ base, mine, theirs }: Documents, choose: (nodeId: string) => Side): MergedNodes {
  const all = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const used = { mine: newlyUsed(base, mine), theirs: newlyUsed(base, theirs) };
  const nodes: WorkflowNode[] = [];
  const conflicts = new Map<string, readonly ConflictPart[]>();
  const restored = new Set<string>();
  for (const id of keysOf(all)) {
    const forms = { base: all.base.get(id), mine: all.mine.get(id), theirs: all.theirs.get(id) };
    const isUsed = { mine: used.mine.has(id), theirs: used.theirs.has(id) };
    const { node, parts } = mergeNode(forms, isUsed, choose(id));
    if (node) nodes.push(node);
    if (parts.length > 0) conflicts.set(id, parts);
    if (node && forms.base && (!forms.mine || !forms.theirs)) restored.add(id);
  }
  return { nodes, conflicts, restored };
}

interface MergedNode {
  readonly node: WorkflowNode | undefined;
  readonly parts: readonly ConflictPart[];
}

function mergeNode(
  { base, mine, theirs }: Forms<WorkflowNode>,
  isUsed: Readonly<Record<Side, boolean>>,
  chosen: Side,
): MergedNode {
  if (mine && theirs) return mergeBoth({ base, mine, theirs }, chosen);
  const left = mine ?? theirs;
  if (!left || !base) return { node: left, parts: [] };
  // One side deleted it. Where the other only moved it, it goes: a new place is no reason to keep a step.
  const isChanged = !isSameJson(meaning(left), meaning(base)) || isUsed[mine ? 'mine' : 'theirs'];
  if (!isChanged) return { node: undefined, parts: [] };
  return { node: chosen === 'mine' ? mine : theirs, parts: ['deleted'] };
}

function mergeBoth(
  { base, mine, theirs }: { readonly base: WorkflowNode | undefined; mine: WorkflowNode; theirs: WorkflowNode },
  chosen: Side,
): MergedNode {
  const forms = <Part>(of: (node: WorkflowNode) => Part): Forms<Part> => ({
    base: base && of(base),
    mine: of(mine),
    theirs: of(theirs),
  });
  const label = pick(
    forms((node) => node.label),
    chosen,
  );
  // Settings belong together: half of one person's and half of another's would be a question that nobody asked.
  const settings = pick(
    forms(({ kind, data }) => ({ kind, data })),
    chosen,
  );
  // Two people who move one step do not want to be asked about it, nor about the frame that it lies in.
  const position = pick(
    forms((node) => node.position),
    'mine',
  );
  const group = pick(
    forms((node) => node.group),
    'mine',
  );
  const parts: ConflictPart[] = [
    ...(label.isConflict ? (['name'] as const) : []),
    ...(settings.isConflict ? (['settings'] as const) : []),
  ];
  const { label: _, group: __, ...rest } = mine;
  const merged = {
    ...rest,
    ...settings.value,
    ...(label.value !== undefined && { label: label.value }),
    position: position.value ?? mine.position,
    ...(group.value !== undefined && { group: group.value }),
  };
  // The very same object where nothing changes, so that it is not drawn again and shares its memory.
  return { node: isSameJson(merged, mine) ? mine : isSameJson(merged, theirs) ? theirs : merged, parts };
}

/** What a step does, without where it is drawn. */
const meaning = ({ position: _, group: __, ...rest }: WorkflowNode) => rest;

/** Steps that a side has led to, or led on from, in a way in which they were not connected before. */
function newlyUsed(base: WorkflowDocument, side: WorkflowDocument): ReadonlySet<string> {
  const nameOf = ({ source, exit, target }: WorkflowDocument['edges'][number]) => `${source} ${exit} ${target}`;
  const known = new Set(base.edges.map(nameOf));
  const added = side.edges.filter((edge) => !known.has(nameOf(edge)));
  return new Set(added.flatMap(({ source, target }) => [source, target]));
}

const byId = ({ nodes }: WorkflowDocument): ReadonlyMap<string, WorkflowNode> =>
  new Map(nodes.map((node) => [node.id, node]));
