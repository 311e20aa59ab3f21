import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import { useChoiceWords } from './choice-words.tsx';
import styles from './choices.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Takes effect at once. Where a form is sent later, use a `Checkbox`. */
export function Switch({ label, isLabelHidden = false, help, isOn, onChange, isDisabled = false }: SwitchProps) {
  const { names, words } = useChoiceWords({ label, isLabelHidden, help });
  return (
    <AriaSwitch isSelected={isOn} onChange={onChange} isDisabled={isDisabled} className={styles.choice} {...names}>
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
      {words}
    </AriaSwitch>
  );
}
