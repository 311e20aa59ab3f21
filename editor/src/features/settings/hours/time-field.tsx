import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './time-field.module.css';
import { readTime, stepTime } from './time-of-day.ts';

interface TimeFieldProps {
  /** Read out, not shown: "Monday opens". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly isInvalid: boolean;
  /** Id of the words that say what is wrong. */
  readonly describedBy?: string | undefined;
  readonly autoFocus?: boolean;
}

/**
 * A time on a 24-hour clock, typed as one likes; arrow keys go by quarters of an hour, Page Up and Down by hours.
 * The browser's own time field has no 24:00, which is how a day ends here.
 */
export function TimeField({ label, value, onChange, isInvalid, describedBy, autoFocus = false }: TimeFieldProps) {
  const [typed, setTyped] = useState<string>();
  const read = readTime(typed ?? value);
  const commit = (): void => {
    if (typed === undefined) return;
    // What is no time stays as it was typed, with an error beside it.
    onChange(read ?? typed.trim());
    setTyped(undefined);
  };
  return (
    <div className={styles.time}>
      <TextField
        label={label}
        isLabelHidden
        value={typed ?? value}
        onChange={setTyped}
        onBlur={commit}
        onKeyDown={(event) => {
          const step = steps[event.key];
          if (event.key === 'Enter') commit();
          if (step === undefined || read === undefined) return;
          event.preventDefault();
          setTyped(undefined);
          onChange(stepTime(read, step));
        }}
        error={isInvalid ? '' : undefined}
        aria-describedby={describedBy}
        inputMode="text"
        autoComplete="off"
        maxLength={10}
        autoFocus={autoFocus}
      />
    </div>
  );
}

const steps: Readonly<Record<string, 1 | -1 | 4 | -4>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 4, PageDown: -4 };
