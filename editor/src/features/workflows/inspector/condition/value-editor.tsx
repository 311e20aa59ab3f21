import type { Comparison, ComparisonValue } from '../../../../../../shared/rules/condition.ts';
import { nameOfValue } from '../../../../../../shared/rules/sentence.ts';
import { findSignal, signalType } from '../../../../../../shared/signals/catalogue.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { spokenWords, t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Slider } from '../../../../ui/slider.tsx';
import { TagField } from '../../../../ui/tag-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { noteOf, ProblemLines } from '../problem-lines.tsx';
import { valueEditorFor } from './comparison-words.ts';
import { messages } from './messages.ts';
import { SingleValue } from './single-value.tsx';

interface ValueEditorProps {
  readonly comparison: Comparison;
  readonly onChange: (value: ComparisonValue) => void;
  /** The hand let go, or the field was left: what comes next is another edit. */
  readonly onDone: () => void;
  /** Of the value itself, errors first. */
  readonly problems: readonly Problem[];
  readonly isDisabled: boolean;
}

/** The field that fits the value: a slider for a share, a number, chips for a list, words. */
export function ValueEditor({ comparison, onChange, onDone, problems, isDisabled }: ValueEditorProps) {
  const note = noteOf(problems);
  const { signal, value } = comparison;
  const known = findSignal(signal);
  const [low, high] = known?.range ?? [undefined, undefined];
  switch (valueEditorFor(comparison)) {
    case 'none':
      return null;
    case 'percent':
      return (
        <Slider
          label={t(messages.value)}
          value={typeof value === 'number' ? value : 0.5}
          onChange={(next) => onChange(Math.round(next * 100) / 100)}
          onChangeEnd={onDone}
          format={{ style: 'percent' }}
          {...(problems.length > 0 && { help: <ProblemLines problems={problems} /> })}
          isDisabled={isDisabled}
        />
      );
    case 'number':
      return (
        <NumberField
          label={t(messages.value)}
          value={typeof value === 'number' ? value : Number.NaN}
          onChange={(next) => Number.isFinite(next) && onChange(next)}
          onBlur={onDone}
          {...(low !== undefined && { minValue: low, maxValue: high })}
          {...(signalType(signal) === 'integer' && { step: 1, formatOptions: { maximumFractionDigits: 0 } })}
          {...note}
          isDisabled={isDisabled}
        />
      );
    case 'choice':
      return (
        <Select
          label={t(messages.value)}
          options={(known?.values ?? []).map((id) => ({ id, label: nameOfValue(signal, id, spokenWords()) }))}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
          {...note}
          isDisabled={isDisabled}
        />
      );
    case 'text':
      return (
        <TextField
          label={t(messages.value)}
          value={String(value)}
          onChange={onChange}
          onBlur={onDone}
          maxLength={500}
          {...(value === '' ? { error: t(messages.valueMissing) } : note)}
          isDisabled={isDisabled}
        />
      );
    case 'list':
      return (
        <TagField
          label={signal === 'text' ? t(messages.phrases) : t(messages.values)}
          value={Array.isArray(value) ? value : []}
          onChange={(next) => onChange([...next])}
          suggestions={known?.values ?? []}
          help={t(messages.pressEnter)}
          {...(Array.isArray(value) && value.length === 0 ? { error: t(messages.addOne) } : note)}
          isDisabled={isDisabled}
        />
      );
    case 'single':
      return <SingleValue {...{ value, onChange, onDone, note, isDisabled }} />;
  }
}
