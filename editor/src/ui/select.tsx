import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { t } from '../i18n/translate.ts';
import { FieldFrame, type FieldProps, fieldState, fieldStyles } from './field.tsx';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import { type Option, OptionList } from './option-list.tsx';
import overlay from './overlay.module.css';
import styles from './select.module.css';

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of a few known choices. Past about ten, use a `ComboBox`, which can be searched. */
export function Select<Id extends string>({
  label,
  isLabelHidden,
  help,
  error,
  isOptional,
  options,
  value,
  onChange,
  placeholder,
  isDisabled = false,
}: SelectProps<Id>) {
  const chosen = options.find((option) => option.id === value);
  return (
    <AriaSelect
      {...fieldState({ label, isLabelHidden, error })}
      className={fieldStyles.field}
      isDisabled={isDisabled}
      value={value ?? null}
      onChange={(id) => id !== null && onChange(id as Id)}
      placeholder={placeholder ?? t(messages.choose)}
    >
      <FieldFrame {...{ label, isLabelHidden, help, error, isOptional }}>
        <Button className={`${fieldStyles.control} ${styles.button}`}>
          {chosen?.icon && <Icon icon={chosen.icon} />}
          <SelectValue className={styles.value}>
            {({ isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : chosen?.label)}
          </SelectValue>
          <Icon icon={ChevronsUpDown} size={14} className={styles.arrows} />
        </Button>
      </FieldFrame>
      <Popover className={overlay.popover} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
