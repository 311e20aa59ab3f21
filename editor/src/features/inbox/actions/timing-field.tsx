import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { t } from '../../../i18n/translate.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { timingNames } from '../messages.ts';
import { optionsOf } from '../words.ts';
import { messages } from './messages.ts';

type Timing = NonNullable<Handoff['timing']>;

interface TimingFieldProps {
  readonly value: Timing | undefined;
  readonly onChange: (timing: Timing) => void;
}

/** The one question whose answers show which rules to mend. */
export function TimingField({ value, onChange }: TimingFieldProps) {
  return (
    <RadioGroup
      label={t(messages.wasRight)}
      isOptional
      help={t(messages.wasRightHelp)}
      isAcross
      options={optionsOf<Timing>(timingNames)}
      value={value}
      onChange={onChange}
    />
  );
}
