import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface WhenValue {
  readonly is: 'now' | 'later';
  /** As a date field holds it, in the person's own time zone: `2026-11-30T08:00`. */
  readonly at: string;
}

export const nowChosen: WhenValue = { is: 'now', at: '' };

/** @returns `undefined` for now */
export function whenMs({ is, at }: WhenValue): number | 'invalid' | undefined {
  if (is === 'now') return undefined;
  const atMs = new Date(at).getTime();
  return Number.isNaN(atMs) || atMs <= Date.now() ? 'invalid' : atMs;
}

interface WhenProps {
  readonly value: WhenValue;
  readonly onChange: (value: WhenValue) => void;
  readonly needsApproval: boolean;
}

/** At once, or at a time. */
export function When({ value, onChange, needsApproval }: WhenProps) {
  const isPast = value.at !== '' && whenMs(value) === 'invalid';
  return (
    <>
      <RadioGroup
        label="When"
        isAcross
        options={[
          { id: 'now', label: needsApproval ? 'As soon as it is approved' : 'Now' },
          { id: 'later', label: 'At a time' },
        ]}
        value={value.is}
        onChange={(is) => onChange({ ...value, is })}
      />
      {value.is === 'later' && (
        <TextField
          label="Date and time"
          type="datetime-local"
          help={`In your time zone, ${Intl.DateTimeFormat().resolvedOptions().timeZone}. What you publish is the draft as it is now; it can be called off until then.`}
          {...(isPast && { error: 'This has passed: pick a time to come.' })}
          value={value.at}
          onChange={(at) => onChange({ ...value, at })}
        />
      )}
    </>
  );
}
