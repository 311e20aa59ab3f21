import { ShieldCheck } from 'lucide-react';
import { memo } from 'react';
import { Icon } from '../../../ui/icon.tsx';
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
          <span className={styles.mark} title="Tried before all rules that are no guardrails">
            <Icon icon={ShieldCheck} size={14} />
            Guardrail
          </span>
        )
      }
    />
  );
});
