import { type FitViewOptions, Panel, useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus, WandSparkles } from 'lucide-react';
import { useCommands } from '../../../app/commands/commands.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { tidyAll } from '../arrange/arrange-actions.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi, useUiState } from '../page/ui.ts';
import styles from './canvas.module.css';

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
      label: 'Show the whole workflow',
      group: 'Canvas',
      keys: 'z',
      icon: Maximize,
      run: () => void fitView(fit),
    },
    { id: 'workflow.zoom-in', label: 'Zoom in', group: 'Canvas', keys: '+', icon: Plus, run: () => void zoomIn() },
    { id: 'workflow.zoom-out', label: 'Zoom out', group: 'Canvas', keys: '-', icon: Minus, run: () => void zoomOut() },
  ]);
  return (
    <Panel position="bottom-left" className={styles.controls ?? ''}>
      <IconButton icon={Minus} label="Zoom out" keys="-" size="small" onPress={() => void zoomOut()} />
      <button type="button" className={styles.zoom} onClick={() => void zoomTo(1)} title="Back to 100 %">
        {zoom} %
      </button>
      <IconButton icon={Plus} label="Zoom in" keys="+" size="small" onPress={() => void zoomIn()} />
      <IconButton icon={Maximize} label="Show everything" keys="z" size="small" onPress={() => void fitView(fit)} />
      {!isReadOnly && (
        <IconButton
          icon={WandSparkles}
          label="Tidy"
          keys="f"
          size="small"
          isPending={isTidying}
          onPress={() => void tidyAll(editor, ui)}
        />
      )}
    </Panel>
  );
}
