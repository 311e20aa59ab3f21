import { MiniMap, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import { t } from '../../../i18n/translate.ts';
import { useEditorState } from '../document/editor-context.ts';
import { isError } from '../document/problems.ts';
import { groupOfKind } from '../document/step-facts.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import styles from './canvas.module.css';
import { isAllInSight } from './in-sight.ts';
import { messages } from './messages.ts';

/** The whole workflow in small, in a corner. */
export function Overview() {
  const byNode = useEditorState((state) => state.findings.byNode);
  // With every card in sight, it would only cover some of them.
  const isAll = useStore(isAllInSight);
  const classOf = useCallback(
    ({ id, data }: StepFlowNode): string => {
      const problems = byNode.get(id);
      const mark = problems && (problems.some(isError) ? 'problem' : 'warning');
      return [styles.mini, styles[mark ?? groupOfKind(data.step.kind)]].join(' ');
    },
    [byNode],
  );
  if (isAll) return null;
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
