import { t } from '../../../i18n/translate.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { messages } from './messages.ts';

interface IdFieldProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
  /** Where the id shows up later. */
  readonly usedIn: string;
}

/** The id of something new. It follows the name until somebody changes it, and stays as it is from the first save on. */
export function IdField({ value, onChange, error, usedIn }: IdFieldProps) {
  return (
    <TextField
      label={t(messages.id)}
      value={value}
      onChange={onChange}
      error={error}
      help={t(messages.idHelp, { places: usedIn })}
      autoComplete="off"
      spellCheck="false"
    />
  );
}
