import { type FitViewOptions, Panel, useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommands } from '../../../app/commands/commands.ts';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { messages } from './messages.ts';
import styles from './zoom-controls.module.css';

interface ZoomControlsProps {
  readonly fit: FitViewOptions;
  /** What else can be done with the drawing. */
  readonly children?: ReactNode;
}

/** Zoom and fit, at the lower left of every drawing. */
export function ZoomControls({ fit, children }: ZoomControlsProps) {
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
      {children}
    </Panel>
  );
}
