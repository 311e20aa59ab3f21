import { useState } from 'react';
import type { RuleRow } from '../../../../../shared/workflow/rule-table.ts';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDocument, useEditorState } from '../document/editor-context.ts';
import { findNode, groupOfKind } from '../document/step-facts.ts';
import { stepName } from '../document/step-words.ts';
import groupIcon from '../nodes/group-icon.module.css';
import { iconOfKind } from '../nodes/looks.ts';
import { messages } from './messages.ts';
import styles from './rule-steps.module.css';

interface RuleStepsProps {
  readonly row: RuleRow;
  readonly onShow: (nodeId: string) => void;
}

/** The steps of a rule, each leading to its place in the drawing. Those that it only passes are told on demand. */
export function RuleSteps({ row: { order, steps, passed }, onShow }: RuleStepsProps) {
  const [isWhole, setWhole] = useState(false);
  return (
    <ul className={styles.steps} aria-label={t(messages.stepsOf, { order })}>
      {isWhole && passed.map((id) => <Step key={id} id={id} isPassed onShow={onShow} />)}
      {steps.map((id) => (
        <Step key={id} id={id} onShow={onShow} />
      ))}
      {passed.length > 0 && !isWhole && (
        <li>
          <button type="button" className={styles.more} onClick={() => setWhole(true)}>
            {t(messages.passed, { count: passed.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

interface StepProps {
  readonly id: string;
  readonly isPassed?: boolean;
  readonly onShow: (nodeId: string) => void;
}

function Step({ id, isPassed = false, onShow }: StepProps) {
  const node = findNode(useDocument(), id);
  const names = useEditorState((state) => state.names);
  if (!node) return null;
  return (
    <li>
      <button
        type="button"
        className={[styles.step, groupIcon[groupOfKind(node.kind)], isPassed && styles.passed]
          .filter(Boolean)
          .join(' ')}
        onClick={() => onShow(id)}
      >
        <Icon icon={iconOfKind(node.kind)} size={14} />
        <span className={styles.name}>{stepName(node, names)}</span>
      </button>
    </li>
  );
}
