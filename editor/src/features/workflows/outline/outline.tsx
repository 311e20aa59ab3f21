import { type KeyboardEvent, useMemo, useState } from 'react';
import { strokeOf } from '../../../app/commands/keys.ts';
import { t } from '../../../i18n/translate.ts';
import { useClipboard } from '../clipboard/use-clipboard.ts';
import { useDocument, useEditor, useEditorState } from '../document/editor-context.ts';
import { type OutlineLine, outlineOf } from '../document/outline.ts';
import { useUi } from '../page/ui.ts';
import { lineFor } from './line-keys.ts';
import { messages } from './messages.ts';
import styles from './outline.module.css';
import { Line } from './outline-line.tsx';

/** In a list, copies go where there is room beside their originals. */
const nowhere = (): undefined => undefined;

/**
 * The workflow as a tree of sentences in the order in which they are tried: the same document, to read and to edit. One
 * tab stop; arrow keys go from line to line, and what the canvas knows by key means the line that has the focus.
 */
export function Outline() {
  const editor = useEditor();
  const ui = useUi();
  const document = useDocument();
  const roving = useEditorState((state) => state.roving);
  const [bare, setBare] = useState<string>();
  useClipboard(nowhere);
  const lines = useMemo(() => outlineOf(document), [document]);
  const stop = lines.find(({ key }) => key === bare) ?? lines.find((line) => isStep(line, roving)) ?? lines[0];

  const goTo = (line: OutlineLine): void => {
    if (line.is === 'step' && line.node) {
      setBare(undefined);
      editor.goTo(line.node.id);
      return;
    }
    setBare(line.key);
    editor.select({});
  };
  const open = ({ is, node, exit, parent }: OutlineLine): void => {
    if (is === 'open' && exit && parent !== undefined) {
      if (!editor.store.getState().isReadOnly)
        ui.setState({ dialog: { is: 'add', from: { source: parent, exit: exit.id } } });
      return;
    }
    if (!node) return;
    setBare(undefined);
    if (is === 'again') editor.goTo(node.id);
    else editor.select({ nodes: new Set([node.id]) });
    ui.setState({ side: 'step' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys in the menu of a line are the menu's own.
    if (!stop || !(event.target instanceof Element) || event.target.getAttribute('role') !== 'treeitem') return;
    const stroke = strokeOf(event);
    if (stroke === 'enter' || stroke === 'space') {
      event.preventDefault();
      open(stop);
      if (stop.is === 'step') ui.setState({ isInspectorWanted: true });
      return;
    }
    const next = lineFor(stroke, lines, stop);
    if (!next) return;
    event.preventDefault();
    if (next !== stop) goTo(next);
  };

  return (
    <div className={styles.scroll}>
      <div role="tree" className={styles.outline} aria-label={t(messages.label)} onKeyDown={onKeyDown}>
        {lines.map((line) => (
          <Line key={line.key} line={line} isStop={line === stop} isBare={line.key === bare} onOpen={open} />
        ))}
      </div>
    </div>
  );
}

const isStep = ({ is, node }: OutlineLine, id: string | undefined): boolean => is === 'step' && node?.id === id;
