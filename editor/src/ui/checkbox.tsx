import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import styles from './choices.module.css';
import { Icon } from './icon.tsx';

export interface CheckboxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly isChecked: boolean;
  readonly isPartly?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Checkbox({
  label,
  isLabelHidden = false,
  help,
  isChecked,
  isPartly = false,
  isInvalid = false,
  onChange,
  isDisabled = false,
}: CheckboxProps) {
  const id = useId();
  return (
    <AriaCheckbox
      isSelected={isChecked}
      isIndeterminate={isPartly}
      {...{ isInvalid, isDisabled, onChange }}
      className={styles.choice}
      {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': `${id}-label` })}
      {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
    >
      <span className={styles.mark}>
        <Icon icon={isPartly ? Minus : Check} size={14} />
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
    </AriaCheckbox>
  );
}
