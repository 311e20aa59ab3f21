import { type ReactNode, useId } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
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
  const id = useId();
  return (
    <AriaSwitch
      isSelected={isOn}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles.choice}
      {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': `${id}-label` })}
      {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
    >
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
      {!isLabelHidden && (
        <span id={`${id}-label`} className={styles.words}>
          {label}
        </span>
      )}
      {help !== undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
    </AriaSwitch>
  );
}
