import { TextField } from '../../../ui/text-field.tsx';

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
      label="Id"
      value={value}
      onChange={onChange}
      error={error}
      help={`Used in ${usedIn}. It cannot be changed later.`}
      autoComplete="off"
      spellCheck="false"
    />
  );
}
