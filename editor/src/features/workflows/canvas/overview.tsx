import { MiniMap, type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import { t } from '../../../i18n/translate.ts';
import { useEditorState } from '../document/editor-context.ts';
import { isError } from '../document/problems.ts';
import { groupOfKind } from '../document/step-facts.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import styles from './canvas.module.css';
import { messages } from './messages.ts';

/** The whole workflow in small, in a corner. */
export function Overview() {
  const byNode = useEditorState((state) => state.findings.byNode);
  const isWorthIt = useStore(isPartOutOfSight);
  const classOf = useCallback(
    ({ id, data }: StepFlowNode): string => {
      const problems = byNode.get(id);
      const mark = problems && (problems.some(isError) ? 'problem' : 'warning');
      return [styles.mini, styles[mark ?? groupOfKind(data.step.kind)]].join(' ');
    },
    [byNode],
  );
  if (!isWorthIt) return null;
  return (
    <MiniMap<StepFlowNode>
      ariaLabel={t(messages.overview)}
      className={styles.minimap ?? ''}
      nodeClassName={classOf}
      nodeBorderRadius={24}
      pannable
      zoomable
    />
  );
}

/** With every card in sight, an overview would only cover some of them. */
function isPartOutOfSight({ nodes, transform: [x, y, zoom], width, height }: ReactFlowState): boolean {
  return nodes.some(({ position, measured }) => {
    const left = position.x * zoom + x;
    const top = position.y * zoom + y;
    const right = left + (measured?.width ?? 0) * zoom;
    const bottom = top + (measured?.height ?? 0) * zoom;
    return left < 0 || top < 0 || right > width || bottom > height;
  });
}
