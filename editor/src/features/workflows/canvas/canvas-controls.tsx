import type { FitViewOptions } from '@xyflow/react';
import { WandSparkles } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { tidyAll } from '../arrange/arrange-actions.ts';
import { useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi, useUiState } from '../page/ui.ts';
import { messages } from './messages.ts';
import { ZoomControls } from './zoom-controls.tsx';

/** Zoom, fit and tidy. */
export function CanvasControls({ fit }: { readonly fit: FitViewOptions }) {
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  const isTidying = useUiState((state) => state.isTidying);
  return (
    <ZoomControls fit={fit}>
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
    </ZoomControls>
  );
}
