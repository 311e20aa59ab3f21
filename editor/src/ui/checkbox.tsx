import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { useChoiceWords } from './choice-words.tsx';
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
  const { names, words } = useChoiceWords({ label, isLabelHidden, help });
  return (
    <AriaCheckbox
      isSelected={isChecked}
      isIndeterminate={isPartly}
      {...{ isInvalid, isDisabled, onChange }}
      className={styles.choice}
      {...names}
    >
      <span className={styles.mark}>
        <Icon icon={isPartly ? Minus : Check} size={14} />
      </span>
      {words}
    </AriaCheckbox>
  );
}
