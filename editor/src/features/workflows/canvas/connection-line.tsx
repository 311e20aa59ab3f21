import { type ConnectionLineComponentProps, getSmoothStepPath, Position, useStoreApi } from '@xyflow/react';
import { whyNotConnect } from '../../../../../shared/workflow/connect.ts';
import { spokenWords } from '../../../i18n/translate.ts';
import { useEditor } from '../document/editor-context.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import styles from './connection-line.module.css';
import { nodeAt } from './node-at.ts';

/** The line at the hand while an exit is dragged; over a step that refuses it, it says why. */
export function ConnectionLine(props: ConnectionLineComponentProps<StepFlowNode>) {
  const { fromX, fromY, toX, toY, fromNode, fromHandle } = props;
  const editor = useEditor();
  const flow = useStoreApi<StepFlowNode>();
  const [path] = getSmoothStepPath({
    sourceX: fromX,
    sourceY: fromY,
    sourcePosition: Position.Bottom,
    targetX: toX,
    targetY: toY,
    targetPosition: Position.Top,
    borderRadius: 10,
  });
  const target = nodeAt(flow.getState().nodeLookup, { x: toX, y: toY });
  // Right at the exit the hand is still over its own card; that is no attempt to connect it to itself.
  const isLeaving = target === fromNode.id && toY > fromY - 24;
  const reason =
    target !== undefined && !isLeaving && fromHandle.id
      ? whyNotConnect(editor.document(), { source: fromNode.id, exit: fromHandle.id, target }, spokenWords())
      : undefined;
  return (
    <g>
      <path d={path} className={reason === undefined ? styles.line : `${styles.line} ${styles.refused}`} />
      {reason !== undefined && (
        <foreignObject x={toX - 120} y={toY + 14} width={240} height={80} className={styles.room}>
          <div className={styles.reason}>{reason}</div>
        </foreignObject>
      )}
    </g>
  );
}
