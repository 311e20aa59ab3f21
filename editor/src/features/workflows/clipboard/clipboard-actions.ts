import { announce } from '../../../app/announcer.tsx';
import { toast } from '../../../ui/toast.tsx';
import { deleteParts, type Place } from '../document/commands.ts';
import { type Editor, nothing } from '../document/editor.ts';
import { counted } from '../document/step-words.ts';
import { selectFocused } from '../page/actions.ts';
import { copySteps, readSteps } from './copied-steps.ts';
import { type Pasted, pasteSteps } from './paste.ts';

/** @returns the selected steps as text for the clipboard, or `undefined` where none is selected */
export function copySelected(editor: Editor): string | undefined {
  selectFocused(editor);
  const { nodes } = editor.store.getState().selection;
  const text = copySteps(editor.document(), nodes);
  announce(text === undefined ? 'Select steps to copy first' : `Copied ${counted(nodes.size, 'step')}`);
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
  if (editor.edit(`Cut ${counted(gone.size, 'step')}`, (document) => deleteParts(document, gone, new Set())))
    announce(`Cut ${counted(gone.size, 'step')}`);
  return text;
}

export function pasteText(editor: Editor, text: string, at?: Place): void {
  if (editor.store.getState().isReadOnly) return;
  const read = readSteps(text);
  if ('problem' in read) {
    toast('Nothing pasted', { meaning: 'information', detail: read.problem });
    return;
  }
  addCopies(editor, 'Pasted', (document) => pasteSteps(document, read.steps, at));
}

export function duplicateSelected(editor: Editor): void {
  selectFocused(editor);
  const text = copySteps(editor.document(), editor.store.getState().selection.nodes);
  const read = text === undefined ? undefined : readSteps(text);
  if (read && 'steps' in read) addCopies(editor, 'Duplicated', (document) => pasteSteps(document, read.steps));
  else announce('Select steps to duplicate first');
}

function addCopies(editor: Editor, done: string, paste: (document: Pasted['document']) => Pasted): void {
  const { document, ids } = paste(editor.document());
  const [first] = ids;
  if (first === undefined) {
    announce('Nothing to paste: a workflow has one start, and no room for more than 2,000 steps and 200 groups');
    return;
  }
  const name = `${done} ${counted(ids.size, 'step')}`;
  if (!editor.edit(name, () => document, { select: { ...nothing, nodes: ids } })) return;
  announce(name);
  editor.goTo(first);
  editor.select({ nodes: ids });
}
