import { ShieldCheck } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { messages } from '../document/messages.ts';
import styles from './node-frame.module.css';
import { NodeFrame } from './node-frame.tsx';
import type { StepNodeProps } from './step-node.ts';

export const HandOffNode = memo(function HandOffNode({ data, selected }: StepNodeProps) {
  const isGuardrail = data.step.data.guardrail === true;
  return (
    <NodeFrame
      step={data.step}
      isSelected={selected}
      fill="person"
      aside={
        isGuardrail && (
          <span className={styles.mark} title={t(messages.guardrailHelp)}>
            <Icon icon={ShieldCheck} size={14} />
            {t(messages.guardrail)}
          </span>
        )
      }
    />
  );
});
