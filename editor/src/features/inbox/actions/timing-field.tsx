import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { timingWords } from '../words.ts';

type Timing = NonNullable<Handoff['timing']>;

const timings = Object.entries(timingWords).map(([id, label]) => ({ id: id as Timing, label }));

interface TimingFieldProps {
  readonly value: Timing | undefined;
  readonly onChange: (timing: Timing) => void;
}

/** The one question whose answers show which rules to mend. */
export function TimingField({ value, onChange }: TimingFieldProps) {
  return (
    <RadioGroup
      label="Was handing over right?"
      isOptional
      help="Your answer shows which rules to mend."
      isAcross
      options={timings}
      value={value}
      onChange={onChange}
    />
  );
}
