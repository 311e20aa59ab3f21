import { ViewportPortal } from '@xyflow/react';
import { t } from '../../../i18n/translate.ts';
import { useEditor, useEditorState } from '../document/editor-context.ts';
import { sizesOf } from '../nodes/expected-size.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { useUiState } from '../page/ui.ts';
import { framesOf } from './frames.ts';
import { selectGroup } from './group-actions.ts';
import styles from './group-frames.module.css';
import { messages } from './messages.ts';

/** The frames behind the cards. They follow the cards, also while those are dragged. */
export function GroupFrames({ nodes }: { readonly nodes: readonly StepFlowNode[] }) {
  const editor = useEditor();
  const groups = useEditorState(({ history }) => history.present.groups);
  const sizes = useUiState((state) => state.sizes);
  if (!groups) return null;
  const steps = nodes.map(({ data }) => data.step);
  return (
    <ViewportPortal>
      {framesOf(groups, nodes, sizesOf(steps, sizes)).map(({ id, name, x, y, width, height }) => (
        <div key={id} className={styles.frame} style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
          <button
            type="button"
            tabIndex={-1}
            className={`${styles.name} nodrag nopan`}
            title={t(messages.selectAll)}
            onClick={() => selectGroup(editor, id)}
          >
            {name}
          </button>
        </div>
      ))}
    </ViewportPortal>
  );
}
