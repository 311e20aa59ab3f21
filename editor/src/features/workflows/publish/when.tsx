import { t } from '../../../i18n/translate.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { messages } from './messages.ts';

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
        label={t(messages.when)}
        isAcross
        options={[
          { id: 'now', label: t(needsApproval ? messages.whenApproved : messages.now) },
          { id: 'later', label: t(messages.atATime) },
        ]}
        value={value.is}
        onChange={(is) => onChange({ ...value, is })}
      />
      {value.is === 'later' && (
        <TextField
          label={t(messages.dateAndTime)}
          type="datetime-local"
          help={t(messages.dateHelp, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
          {...(isPast && { error: t(messages.hasPassed) })}
          value={value.at}
          onChange={(at) => onChange({ ...value, at })}
        />
      )}
    </>
  );
}
