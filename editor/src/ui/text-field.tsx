import type { Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { t } from '../i18n/translate.ts';
import { FieldFrame, type FieldProps, fieldState, fieldStyles } from './field.tsx';
import { Icon, type IconType } from './icon.tsx';
import { messages } from './messages.ts';

type Inherited = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label'>;

export interface TextFieldProps extends FieldProps, Inherited {
  readonly placeholder?: string;
  /** Inside, at the start: a magnifying glass for a search. */
  readonly icon?: IconType;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  isLabelHidden,
  help,
  error,
  isOptional,
  placeholder,
  icon,
  inputRef,
  ...rest
}: TextFieldProps) {
  const frame = { label, isLabelHidden, help, error, isOptional };
  const input = <Input ref={inputRef} placeholder={placeholder} className={icon ? undefined : fieldStyles.control} />;
  return (
    <AriaTextField {...rest} {...fieldState({ label, isLabelHidden, error })} className={fieldStyles.field}>
      <FieldFrame {...frame}>
        {icon ? (
          <Group className={`${fieldStyles.control} ${fieldStyles.group}`} isInvalid={error !== undefined}>
            <span className={fieldStyles.leading}>
              <Icon icon={icon} />
            </span>
            {input}
          </Group>
        ) : (
          input
        )}
      </FieldFrame>
    </AriaTextField>
  );
}

export interface TextAreaProps extends FieldProps, Inherited {
  readonly placeholder?: string;
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Grows with its text, up to what its container allows. */
export function TextArea({
  label,
  isLabelHidden,
  help,
  error,
  isOptional,
  placeholder,
  rows = 3,
  inputRef,
  ...rest
}: TextAreaProps) {
  const count =
    rest.maxLength === undefined
      ? undefined
      : t(messages.lengthOf, { length: rest.value?.length ?? 0, most: rest.maxLength });
  return (
    <AriaTextField {...rest} {...fieldState({ label, isLabelHidden, error })} className={fieldStyles.field}>
      <FieldFrame
        {...{ label, isLabelHidden, help, error, isOptional }}
        aside={count && <span className={fieldStyles.help}>{count}</span>}
      >
        <AriaTextArea ref={inputRef} rows={rows} placeholder={placeholder} className={fieldStyles.control} />
      </FieldFrame>
    </AriaTextField>
  );
}
