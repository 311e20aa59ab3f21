import {
  most,
  type WorkflowDocument,
  type WorkflowGroup,
  type WorkflowNode,
} from '../../../../../shared/workflow/document.ts';
import { firstFree } from './ids.ts';

/*
 * Frames around steps, as edits of a document. A group is there as long as a step lies in it: the last one to leave
 * takes it along.
 */

/** Puts steps into a new group, out of those they were in. Unchanged where there are as many as a document may hold. */
export function groupNodes(document: WorkflowDocument, ids: ReadonlySet<string>, name: string): WorkflowDocument {
  const groups = document.groups ?? [];
  const id = firstFree('group', new Set(groups.map((group) => group.id)));
  if (groups.length >= most.groups || !document.nodes.some((node) => ids.has(node.id))) return document;
  return withoutEmptyGroups({
    ...document,
    nodes: document.nodes.map((node) => (ids.has(node.id) ? { ...node, group: id } : node)),
    groups: [...groups, { id, name: named(name) ?? 'Group' }],
  });
}

/** Takes the frame away; its steps stay where they are. */
export function ungroup(document: WorkflowDocument, groupId: string): WorkflowDocument {
  if (!document.groups?.some(({ id }) => id === groupId)) return document;
  return withoutEmptyGroups({
    ...document,
    nodes: document.nodes.map((node) => (node.group === groupId ? outside(node) : node)),
  });
}

/** A group always has a name: an empty one is not taken. */
export function renameGroup(document: WorkflowDocument, groupId: string, name: string): WorkflowDocument {
  const kept = named(name);
  const before = document.groups?.find(({ id }) => id === groupId);
  if (!before || kept === undefined || kept === before.name) return document;
  return {
    ...document,
    groups: document.groups?.map((group) => (group === before ? { ...group, name: kept } : group)),
  };
}

/** The group that holds exactly these steps. */
export function groupOf(document: WorkflowDocument, ids: ReadonlySet<string>): WorkflowGroup | undefined {
  const first = document.nodes.find(({ id }) => ids.has(id))?.group;
  if (first === undefined) return undefined;
  const members = membersOf(document, first);
  const isWhole = members.length === ids.size && members.every(({ id }) => ids.has(id));
  return isWhole ? document.groups?.find(({ id }) => id === first) : undefined;
}

export const membersOf = ({ nodes }: WorkflowDocument, groupId: string): readonly WorkflowNode[] =>
  nodes.filter(({ group }) => group === groupId);

/** The very same document where every group has a step in it. */
export function withoutEmptyGroups(document: WorkflowDocument): WorkflowDocument {
  const { groups, ...rest } = document;
  if (!groups) return document;
  const used = new Set(document.nodes.map(({ group }) => group));
  const kept = groups.filter(({ id }) => used.has(id));
  if (kept.length === groups.length) return document;
  return kept.length === 0 ? rest : { ...rest, groups: kept };
}

export function outside(node: WorkflowNode): WorkflowNode {
  const { group: _, ...rest } = node;
  return rest;
}

const named = (name: string): string | undefined => name.trim().slice(0, 80) || undefined;
