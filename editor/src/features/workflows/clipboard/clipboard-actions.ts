import { announce } from '../../../app/announcer.tsx';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { toast } from '../../../ui/toast.tsx';
import { deleteParts, type Place } from '../document/commands.ts';
import { type Editor, nothing } from '../document/editor.ts';
import { selectFocused } from '../page/actions.ts';
import { copySteps, readSteps } from './copied-steps.ts';
import { messages } from './messages.ts';
import { type Pasted, pasteSteps } from './paste.ts';

/** @returns the selected steps as text for the clipboard, or `undefined` where none is selected */
export function copySelected(editor: Editor): string | undefined {
  selectFocused(editor);
  const { nodes } = editor.store.getState().selection;
  const text = copySteps(editor.document(), nodes);
  announce(text === undefined ? t(messages.copyFirst) : t(messages.copied, { count: nodes.size }));
  return text;
}

/** Like copying, and the steps go; the start is copied but stays, since nothing works without it. */
export function cutSelected(editor: Editor): string | undefined {
  const text = copySelected(editor);
  if (text === undefined || editor.store.getState().isReadOnly) return text;
  const { selection } = editor.store.getState();
  const gone = new Set(
    editor.document().nodes.flatMap(({ id, kind }) => (kind !== 'start' && selection.nodes.has(id) ? [id] : [])),
  );
  const name = t(messages.cutSteps, { count: gone.size });
  if (editor.edit(name, (document) => deleteParts(document, gone, new Set()))) announce(name);
  return text;
}

export function pasteText(editor: Editor, text: string, at?: Place): void {
  if (editor.store.getState().isReadOnly) return;
  const read = readSteps(text);
  if ('problem' in read) {
    toast(t(messages.nothingPasted), { meaning: 'information', detail: read.problem });
    return;
  }
  addCopies(editor, messages.pasted, (document) => pasteSteps(document, read.steps, at));
}

export function duplicateSelected(editor: Editor): void {
  selectFocused(editor);
  const text = copySteps(editor.document(), editor.store.getState().selection.nodes);
  const read = text === undefined ? undefined : readSteps(text);
  if (read && 'steps' in read) addCopies(editor, messages.duplicated, (document) => pasteSteps(document, read.steps));
  else announce(t(messages.duplicateFirst));
}

function addCopies(editor: Editor, done: Message, paste: (document: Pasted['document']) => Pasted): void {
  const { document, ids } = paste(editor.document());
  const [first] = ids;
  if (first === undefined) {
    announce(t(messages.noRoom));
    return;
  }
  const name = t(done, { count: ids.size });
  if (!editor.edit(name, () => document, { select: { ...nothing, nodes: ids } })) return;
  announce(name);
  editor.goTo(first);
  editor.select({ nodes: ids });
}
