import { type FitViewOptions, Panel, useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus, WandSparkles } from 'lucide-react';
import { useCommands } from '../../../app/commands/commands.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { tidyAll } from '../arrange/arrange-actions.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi, useUiState } from '../page/ui.ts';
import styles from './canvas.module.css';
import { messages } from './messages.ts';

/** Zoom, fit and tidy, at the lower left. */
export function CanvasControls({ fit }: { readonly fit: FitViewOptions }) {
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const isTidying = useUiState((state) => state.isTidying);
  const { zoomIn, zoomOut, fitView, zoomTo } = useReactFlow();
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 100));
  useCommands([
    {
      id: 'workflow.fit',
      label: t(messages.showWhole),
      group: t(messages.group),
      keys: 'z',
      icon: Maximize,
      run: () => void fitView(fit),
    },
    {
      id: 'workflow.zoom-in',
      label: t(messages.zoomIn),
      group: t(messages.group),
      keys: '+',
      icon: Plus,
      run: () => void zoomIn(),
    },
    {
      id: 'workflow.zoom-out',
      label: t(messages.zoomOut),
      group: t(messages.group),
      keys: '-',
      icon: Minus,
      run: () => void zoomOut(),
    },
  ]);
  return (
    <Panel position="bottom-left" className={styles.controls ?? ''}>
      <IconButton icon={Minus} label={t(messages.zoomOut)} keys="-" size="small" onPress={() => void zoomOut()} />
      <button type="button" className={styles.zoom} onClick={() => void zoomTo(1)} title={t(messages.backTo100)}>
        {zoom} %
      </button>
      <IconButton icon={Plus} label={t(messages.zoomIn)} keys="+" size="small" onPress={() => void zoomIn()} />
      <IconButton
        icon={Maximize}
        label={t(messages.showEverything)}
        keys="z"
        size="small"
        onPress={() => void fitView(fit)}
      />
      {!isReadOnly && (
        <IconButton
          icon={WandSparkles}
          label={t(messages.tidy)}
          keys="f"
          size="small"
          isPending={isTidying}
          onPress={() => void tidyAll(editor, ui)}
        />
      )}
    </Panel>
  );
}
