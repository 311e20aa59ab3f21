import type { KeyboardEvent } from 'react';
import { announce } from '../../../app/announcer.tsx';
import { strokeOf } from '../../../app/commands/keys.ts';
import { t } from '../../../i18n/translate.ts';
import type { Editor } from '../document/editor.ts';
import { nothing } from '../document/editor.ts';
import { useEditor } from '../document/editor-context.ts';
import type { Direction } from '../document/placing.ts';
import { deleteSelected, focusNeighbour, nudgeSelected } from '../page/actions.ts';
import { type Ui, useUi } from '../page/ui.ts';
import { messages } from './messages.ts';

/** Keys that mean something only on the canvas itself. Letters are commands of the page, listed under "?". */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const editor = useEditor();
  const ui = useUi();
  return (event) => {
    if (event.target instanceof Element && event.target.closest('button, input, [role="dialog"]')) return;
    const act = keys[strokeOf(event)];
    if (!act) return;
    event.preventDefault();
    act(editor, ui);
  };
}

type Act = (editor: Editor, ui: Ui) => void;

const to =
  (direction: Direction): Act =>
  (editor) =>
    focusNeighbour(editor, direction);
const move =
  (direction: Direction): Act =>
  (editor) =>
    nudgeSelected(editor, direction);

const keys: Readonly<Record<string, Act>> = {
  arrowup: to('up'),
  arrowdown: to('down'),
  arrowleft: to('left'),
  arrowright: to('right'),
  'mod+arrowup': move('up'),
  'mod+arrowdown': move('down'),
  'mod+arrowleft': move('left'),
  'mod+arrowright': move('right'),
  enter: openInspector,
  space: openInspector,
  delete: deleteSelected,
  backspace: deleteSelected,
  escape: (editor) => editor.select({}),
  home: (editor) => {
    const start = editor.document().nodes.find(({ kind }) => kind === 'start');
    if (start) editor.goTo(start.id);
  },
  'mod+a': (editor) => {
    const { nodes } = editor.document();
    editor.select({ ...nothing, nodes: new Set(nodes.map(({ id }) => id)) });
    announce(t(messages.selected, { count: nodes.length }));
  },
};

function openInspector(editor: Editor, ui: Ui): void {
  const { roving } = editor.store.getState();
  if (roving === undefined) return;
  editor.select({ nodes: new Set([roving]) });
  ui.setState({ side: 'step', isInspectorWanted: true });
}
