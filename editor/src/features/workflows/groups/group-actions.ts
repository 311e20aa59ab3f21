import { announce } from '../../../app/announcer.tsx';
import { t } from '../../../i18n/translate.ts';
import type { Editor } from '../document/editor.ts';
import { groupNodes, groupOf, membersOf, ungroup } from '../document/groups.ts';
import { messages } from './messages.ts';

export function groupSelected(editor: Editor): void {
  const { nodes } = editor.store.getState().selection;
  if (nodes.size === 0) {
    announce(t(messages.selectFirst));
    return;
  }
  const number = (editor.document().groups?.length ?? 0) + 1;
  const name = t(messages.grouped, { count: nodes.size });
  if (editor.edit(name, (document) => groupNodes(document, nodes, t(messages.newName, { number })))) announce(name);
}

export function ungroupSelected(editor: Editor): void {
  const group = groupOf(editor.document(), editor.store.getState().selection.nodes);
  if (!group) {
    announce(t(messages.selectGroup));
    return;
  }
  const name = t(messages.ungrouped, { name: group.name });
  if (editor.edit(name, (document) => ungroup(document, group.id))) announce(name);
}

/** Selects all steps of a group, so that they move, copy and go together. */
export function selectGroup(editor: Editor, groupId: string): void {
  const members = membersOf(editor.document(), groupId);
  editor.select({ nodes: new Set(members.map(({ id }) => id)) });
  announce(t(messages.selected, { count: members.length }));
}
