import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import styles from './choices.module.css';
import { FieldFrame, type FieldProps, fieldState, fieldStyles } from './field.tsx';
import type { Option } from './option-list.tsx';

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  readonly isAcross?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few choices that each deserve a line of explanation. */
export function RadioGroup<Id extends string>({
  label,
  isLabelHidden,
  help,
  error,
  isOptional,
  options,
  value,
  onChange,
  isAcross = false,
  isDisabled = false,
}: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      {...fieldState({ label, isLabelHidden, error })}
      className={fieldStyles.field}
      value={value ?? null}
      onChange={(id) => onChange(id as Id)}
      isDisabled={isDisabled}
    >
      <FieldFrame {...{ label, isLabelHidden, help, error, isOptional }}>
        <div className={isAcross ? `${styles.options} ${styles.across}` : styles.options}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} isDisabled={option.isDisabled ?? false} className={styles.choice}>
              <span className={`${styles.mark} ${styles.round}`}>
                <span className={styles.dot} />
              </span>
              <span className={styles.words}>{option.label}</span>
              {option.description !== undefined && <span className={styles.help}>{option.description}</span>}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
