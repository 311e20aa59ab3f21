import { announce } from '../../../app/announcer.tsx';
import type { Editor } from '../document/editor.ts';
import { groupNodes, groupOf, membersOf, ungroup } from '../document/groups.ts';
import { counted } from '../document/step-words.ts';

export function groupSelected(editor: Editor): void {
  const { nodes } = editor.store.getState().selection;
  if (nodes.size === 0) {
    announce('Select steps to group first');
    return;
  }
  const number = (editor.document().groups?.length ?? 0) + 1;
  const name = `Grouped ${counted(nodes.size, 'step')}`;
  if (editor.edit(name, (document) => groupNodes(document, nodes, `Group ${number}`))) announce(name);
}

export function ungroupSelected(editor: Editor): void {
  const group = groupOf(editor.document(), editor.store.getState().selection.nodes);
  if (!group) {
    announce('Select all steps of a group first: a click on its name does');
    return;
  }
  if (editor.edit(`Ungrouped “${group.name}”`, (document) => ungroup(document, group.id)))
    announce(`Ungrouped “${group.name}”`);
}

/** Selects all steps of a group, so that they move, copy and go together. */
export function selectGroup(editor: Editor, groupId: string): void {
  const members = membersOf(editor.document(), groupId);
  editor.select({ nodes: new Set(members.map(({ id }) => id)) });
  announce(`Selected ${counted(members.length, 'step')}`);
}
