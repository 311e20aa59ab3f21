import { useState } from 'react';
import { TextArea, TextField } from '../../../ui/text-field.tsx';

interface RequiredTextProps {
  readonly label: string;
  readonly value: string;
  /** What is said while the field is empty. */
  readonly emptyWords: string;
  readonly onChange: (value: string) => void;
  readonly onDone: () => void;
  readonly maxLength: number;
  readonly isLong?: boolean;
}

/** A text that cannot be nothing: while the field is empty the document keeps what it had, and shows it again later. */
export function RequiredText({ value, emptyWords, onChange, onDone, isLong = false, ...rest }: RequiredTextProps) {
  const [blank, setBlank] = useState<string>();
  const Field = isLong ? TextArea : TextField;
  return (
    <Field
      {...rest}
      value={blank ?? value}
      onChange={(text) => {
        const isBlank = text.trim() === '';
        setBlank(isBlank ? text : undefined);
        if (!isBlank) onChange(text);
      }}
      onBlur={() => {
        setBlank(undefined);
        onDone();
      }}
      error={blank === undefined ? undefined : emptyWords}
    />
  );
}
