import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { announce } from '../app/announcer.tsx';
import { t } from '../i18n/translate.ts';
import { type FieldProps, fieldStyles } from './field.tsx';
import { Icon } from './icon.tsx';
import { messages } from './messages.ts';
import styles from './tag-field.module.css';

export interface TagFieldProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly placeholder?: string;
  /** Offered while typing. */
  readonly suggestions?: readonly string[];
  /** Makes one spelling of many (lower case, trimmed); an empty answer refuses the word. */
  readonly normalise?: (word: string) => string;
  readonly isDisabled?: boolean;
}

/** A set of words as chips: type and press Enter or a comma; Backspace takes the last one off. */
export function TagField({
  label,
  isLabelHidden = false,
  help,
  error,
  isOptional = false,
  value,
  onChange,
  placeholder,
  suggestions = [],
  normalise = (word) => word.trim(),
  isDisabled = false,
}: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const id = useId();

  const add = (text: string): void => {
    const added = text.split(/[,\n]/).map(normalise);
    const words = [...new Set(added)].filter((word) => word !== '' && !value.includes(word));
    if (words.length > 0) {
      onChange([...value, ...words]);
      announce(t(messages.addedWords, { words: words.join(', ') }));
    }
    setTyped('');
  };
  const remove = (words: ReadonlySet<unknown>): void => {
    onChange(value.filter((word) => !words.has(word)));
    announce(t(messages.removedWords, { words: [...words].join(', ') }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault(); // adds the word instead of sending the form
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
      remove(new Set(value.slice(-1)));
    }
  };

  const note = error ?? help;
  return (
    <div className={fieldStyles.field}>
      {!isLabelHidden && (
        <label htmlFor={id} className={fieldStyles.label}>
          {label}
          {isOptional && <span className={fieldStyles.optional}> {t(messages.optional)}</span>}
        </label>
      )}
      <div
        className={`${fieldStyles.control} ${styles.box}`}
        data-invalid={error === undefined ? undefined : true}
        data-disabled={isDisabled || undefined}
      >
        {value.length > 0 && (
          <TagGroup aria-label={t(messages.chosen, { label })} onRemove={remove} className={styles.group}>
            <TagList className={styles.list}>
              {value.map((word) => (
                <Tag key={word} id={word} textValue={word} isDisabled={isDisabled} className={styles.tag}>
                  {word}
                  <Button slot="remove" className={styles.remove}>
                    <Icon icon={X} size={14} />
                  </Button>
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <input
          id={id}
          className={styles.input}
          {...(isLabelHidden && { 'aria-label': label })}
          {...(note !== undefined && { 'aria-describedby': `${id}-note` })}
          aria-invalid={error !== undefined}
          list={suggestions.length > 0 ? `${id}-suggestions` : undefined}
          autoComplete="off"
          disabled={isDisabled}
          placeholder={value.length === 0 ? placeholder : undefined}
          value={typed}
          onChange={(event) =>
            /[,\n]/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value)
          }
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
        {suggestions.length > 0 && (
          <datalist id={`${id}-suggestions`}>
            {suggestions
              .filter((word) => !value.includes(word))
              .map((word) => (
                <option key={word} value={word} />
              ))}
          </datalist>
        )}
      </div>
      {note !== undefined && (
        <span id={`${id}-note`} className={error === undefined ? fieldStyles.help : fieldStyles.error}>
          {note}
        </span>
      )}
    </div>
  );
}
