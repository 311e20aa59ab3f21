import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
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
  return (
    <AriaCheckbox
      isSelected={isChecked}
      isIndeterminate={isPartly}
      {...{ isInvalid, isDisabled, onChange }}
      className={styles.choice}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      <span className={styles.mark}>
        <Icon icon={isPartly ? Minus : Check} size={14} />
      </span>
      {!isLabelHidden && <span className={styles.words}>{label}</span>}
      {help !== undefined && <span className={styles.help}>{help}</span>}
    </AriaCheckbox>
  );
}
