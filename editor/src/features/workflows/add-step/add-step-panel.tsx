import { Panel, useReactFlow, useStoreApi } from '@xyflow/react';
import { Plus, Search, X } from 'lucide-react';
import { useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { NodeKind } from '../../../../../shared/workflow/nodes/index.ts';
import { useIsNarrow } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { matchesWords } from '../../../ui/words.ts';
import { useDocument, useEditor, useSelectedNode } from '../document/editor-context.ts';
import { exitsShown, targetOf } from '../document/step-facts.ts';
import { exitName } from '../document/step-words.ts';
import { iconOfKind, type KindEntry, kindEntries, titleOfGroup } from '../nodes/looks.ts';
import { addStep } from '../page/actions.ts';
import { useUi, useUiState } from '../page/ui.ts';
import styles from './add-step.module.css';
import { startDrag } from './drag-kind.ts';
import { messages } from './messages.ts';

/** Every kind of step, to drag onto the canvas or to click. A click adds behind the selected step where it can. */
export function AddStepPanel() {
  const ui = useUi();
  const isOpen = useUiState((state) => state.isPaletteOpen);
  const isNarrow = useIsNarrow();
  if (!isOpen)
    return (
      <Panel position="top-left" className={styles.corner ?? ''}>
        <Button
          icon={Plus}
          // A phone has no room for a sheet besides.
          onPress={() => ui.setState({ isPaletteOpen: true, ...(isNarrow && { side: undefined }) })}
        >
          {t(messages.addShort)}
        </Button>
      </Panel>
    );
  return (
    <Panel position="top-left" className={`${styles.panel} nowheel`}>
      <Kinds onClose={() => ui.setState({ isPaletteOpen: false })} />
    </Panel>
  );
}

function Kinds({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const add = useAddByClick();
  const shown = kindEntries().filter(({ title, description, group }) =>
    matchesWords(`${title} ${description} ${titleOfGroup(group)}`, typed.trim()),
  );
  return (
    <section aria-label={t(messages.add)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t(messages.add)}</h2>
        <IconButton icon={X} label={t(ui.close)} size="small" onPress={onClose} />
      </header>
      <div className={styles.search}>
        <TextField
          label={t(messages.searchSteps)}
          isLabelHidden
          icon={Search}
          placeholder={t(messages.search)}
          value={typed}
          onChange={setTyped}
        />
        <p className={styles.hint}>{add.hint}</p>
      </div>
      {/* One tab stop; the arrow keys go from kind to kind. */}
      <Toolbar aria-label={t(messages.kinds)} orientation="vertical" className={styles.kinds ?? ''}>
        {Object.entries(Object.groupBy(shown, ({ group }) => group)).map(([group, entries]) => (
          <section key={group} aria-label={titleOfGroup(group as KindEntry['group'])}>
            <h3 className={styles.group}>{titleOfGroup(group as KindEntry['group'])}</h3>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <li key={entry.kind}>
                  <KindButton entry={entry} onAdd={() => add.run(entry.kind)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && <p className={styles.none}>{t(messages.noKind)}</p>}
      </Toolbar>
    </section>
  );
}

function KindButton({ entry: { kind, title, description, group }, onAdd }: { entry: KindEntry; onAdd: () => void }) {
  return (
    <button
      type="button"
      draggable
      className={`${styles.kind} ${styles[group]}`}
      onClick={onAdd}
      onDragStart={(event) => startDrag(event, kind)}
    >
      <Icon icon={iconOfKind(kind)} />
      <span className={styles.words}>
        <span className={styles.name}>{title}</span>
        <span className={styles.description}>{description}</span>
      </span>
    </button>
  );
}

/** Behind a free exit of the selected step, else where the person is looking. */
function useAddByClick(): { readonly hint: string; readonly run: (kind: NodeKind) => void } {
  const editor = useEditor();
  const document = useDocument();
  const selected = useSelectedNode();
  const { screenToFlowPosition } = useReactFlow();
  const flow = useStoreApi();
  const free =
    selected &&
    exitsShown(selected).find(({ id, optional }) => !optional && targetOf(document, selected.id, id) === undefined);
  if (selected && free)
    return {
      hint: t(messages.clickAddsAfter, { exit: exitName(free) }),
      run: (kind) => void addStep(editor, kind, { source: selected.id, exit: free.id }),
    };
  return {
    hint: t(messages.dragOrClick),
    run: (kind) => {
      const box = flow.getState().domNode?.getBoundingClientRect();
      const middle = box && { x: box.left + box.width / 2, y: box.top + box.height / 3 };
      const at = middle && screenToFlowPosition(middle);
      addStep(editor, kind, undefined, at && { x: at.x - 120, y: at.y });
    },
  };
}
