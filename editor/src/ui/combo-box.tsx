import { ChevronsUpDown, Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { t } from '../i18n/translate.ts';
import styles from './combo-box.module.css';
import { FieldFrame, type FieldProps, fieldState, fieldStyles } from './field.tsx';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import { type Option, OptionList } from './option-list.tsx';
import overlay from './overlay.module.css';
import select from './select.module.css';
import { matchesWords } from './words.ts';

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  /** Offers to take words that are not in the list; hands them over as typed. */
  readonly onCustom?: (text: string) => void;
  readonly placeholder?: string;
  readonly searchLabel?: string;
  readonly isDisabled?: boolean;
}

const customId = '\u0000custom';

/** One of many choices: opens like a `Select`, with a search on top. */
export function ComboBox<Id extends string>({
  label,
  isLabelHidden,
  help,
  error,
  isOptional,
  options,
  value,
  onChange,
  onCustom,
  placeholder = t(messages.choose),
  searchLabel = t(messages.search),
  isDisabled = false,
}: ComboBoxProps<Id>) {
  const [typed, setTyped] = useState('');
  const chosen = options.find((option) => option.id === value);
  const text = typed.trim();
  const isNew = onCustom !== undefined && text !== '' && !options.some((option) => option.label === text);
  const shown: readonly Option[] = isNew
    ? [...options, { id: customId, label: t(messages.useTyped, { text }) }]
    : options;

  return (
    <AriaSelect
      {...fieldState({ label, isLabelHidden, error })}
      className={fieldStyles.field}
      isDisabled={isDisabled}
      value={value ?? null}
      onChange={(id) => {
        if (id === customId) onCustom?.(text);
        else if (id !== null) onChange(id as Id);
      }}
      onOpenChange={() => setTyped('')}
      placeholder={placeholder}
    >
      <FieldFrame {...{ label, isLabelHidden, help, error, isOptional }}>
        <Button className={`${fieldStyles.control} ${select.button}`}>
          {chosen?.icon && <Icon icon={chosen.icon} />}
          <SelectValue className={select.value}>
            {({ defaultChildren }) => chosen?.label ?? value ?? defaultChildren}
          </SelectValue>
          <Icon icon={ChevronsUpDown} size={14} />
        </Button>
      </FieldFrame>
      <Popover className={overlay.popover} offset={4}>
        <Autocomplete
          inputValue={typed}
          onInputChange={setTyped}
          filter={(words, part) => (isNew && words === shown.at(-1)?.label) || matchesWords(words, part)}
        >
          <SearchField aria-label={searchLabel} autoFocus className={styles.search}>
            <Icon icon={Search} />
            <Input placeholder={searchLabel} className={styles.input} />
          </SearchField>
          <OptionList options={shown} />
        </Autocomplete>
      </Popover>
    </AriaSelect>
  );
}
