import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ChangeMark } from '../changes/change-list.tsx';
import { groupOfKind } from '../document/step-facts.ts';
import { titleOfKind } from '../document/step-words.ts';
import { iconOfKind } from '../nodes/looks.ts';
import styles from './diff-canvas.module.css';
import type { DiffFlowNode } from './diff-flow.ts';
import { messages } from './messages.ts';

const shown = 3;

/** A step in a comparison: what it is, and what became of it by colour, sign and word. */
export const DiffNode = memo(function DiffNode({
  data: { step, name, sentence, change, details },
}: NodeProps<DiffFlowNode>) {
  return (
    <div
      className={[styles.card, styles[groupOfKind(step.kind)], change ? styles[change] : styles.same].join(' ')}
      data-step={step.id}
      data-change={change}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} className={styles.handle ?? ''} />
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
      <Handle type="source" position={Position.Bottom} isConnectable={false} className={styles.handle ?? ''} />
    </div>
  );
});
