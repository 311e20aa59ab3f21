import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, use } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ChangeMark } from '../changes/change-list.tsx';
import { exitsShown } from '../document/step-facts.ts';
import { titleOfKind } from '../document/step-words.ts';
import { DistantContext } from '../nodes/distant.ts';
import { iconOfKind } from '../nodes/looks.ts';
import { entryId } from '../nodes/step-node.ts';
import styles from './diff-canvas.module.css';
import type { DiffFlowNode } from './diff-flow.ts';
import { messages } from './messages.ts';

const shown = 3;

/** A step in a comparison, as near as it is looked at. */
export const DiffNode = memo(function DiffNode({ data, height }: NodeProps<DiffFlowNode>) {
  const { step, change } = data;
  const isDistant = use(DistantContext);
  const look = [styles.card, styles[change ?? 'same'], isDistant && styles.distant].filter(Boolean).join(' ');
  return (
    <div className={look} data-step={step.id} data-change={change} style={isDistant ? { height } : undefined}>
      {!isDistant && <Near {...data} />}
    </div>
  );
});

/** What it is, and what became of it by colour, sign and word. */
function Near({ step, name, sentence, change, details }: DiffFlowNode['data']) {
  const exits = exitsShown(step);
  return (
    <>
      <Handle
        type="target"
        id={entryId}
        position={Position.Top}
        isConnectable={false}
        className={styles.handle ?? ''}
      />
      <div className={styles.head}>
        <Icon icon={iconOfKind(step.kind)} size={14} />
        <span className={styles.kind}>{titleOfKind(step.kind)}</span>
        {change && <ChangeMark kind={change} />}
      </div>
      <div className={styles.name}>{name}</div>
      {details.length > 0 ? (
        <ul className={styles.details}>
          {details.slice(0, shown).map((each) => (
            <li key={each}>{each}</li>
          ))}
          {details.length > shown && <li>{t(messages.andMore, { count: details.length - shown })}</li>}
        </ul>
      ) : (
        step.label !== undefined && <div className={styles.sentence}>{sentence}</div>
      )}
      {exits.map(({ id }, index) => (
        <Handle
          key={id}
          type="source"
          id={id}
          position={Position.Bottom}
          isConnectable={false}
          className={styles.handle ?? ''}
          style={{ left: `${(100 * (index + 0.5)) / exits.length}%` }}
        />
      ))}
    </>
  );
}
