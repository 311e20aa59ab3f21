import type { Comparison, ComparisonValue } from '../../../../../../shared/rules/condition.ts';
import { findSignal, signalType } from '../../../../../../shared/signals/catalogue.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Slider } from '../../../../ui/slider.tsx';
import { TagField } from '../../../../ui/tag-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { valueEditorFor } from './comparison-words.ts';
import { SingleValue } from './single-value.tsx';

interface ValueEditorProps {
  readonly comparison: Comparison;
  readonly onChange: (value: ComparisonValue) => void;
  /** The hand let go, or the field was left: what comes next is another edit. */
  readonly onDone: () => void;
  readonly error: string | undefined;
  readonly isDisabled: boolean;
}

/** The field that fits the value: a slider for a share, a number, chips for a list, words. */
export function ValueEditor({ comparison, onChange, onDone, error, isDisabled }: ValueEditorProps) {
  const { signal, value } = comparison;
  const known = findSignal(signal);
  const [low, high] = known?.range ?? [undefined, undefined];
  switch (valueEditorFor(comparison)) {
    case 'none':
      return null;
    case 'percent':
      return (
        <Slider
          label="Value"
          value={typeof value === 'number' ? value : 0.5}
          onChange={(next) => onChange(Math.round(next * 100) / 100)}
          onChangeEnd={onDone}
          format={{ style: 'percent' }}
          {...(error !== undefined && { help: error })}
          isDisabled={isDisabled}
        />
      );
    case 'number':
      return (
        <NumberField
          label="Value"
          value={typeof value === 'number' ? value : Number.NaN}
          onChange={(next) => Number.isFinite(next) && onChange(next)}
          onBlur={onDone}
          {...(low !== undefined && { minValue: low, maxValue: high })}
          {...(signalType(signal) === 'integer' && { step: 1, formatOptions: { maximumFractionDigits: 0 } })}
          error={error}
          isDisabled={isDisabled}
        />
      );
    case 'choice':
      return (
        <Select
          label="Value"
          options={(known?.values ?? []).map((id) => ({ id, label: id }))}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
          error={error}
          isDisabled={isDisabled}
        />
      );
    case 'text':
      return (
        <TextField
          label="Value"
          value={String(value)}
          onChange={onChange}
          onBlur={onDone}
          maxLength={500}
          error={value === '' ? 'Say what to compare with.' : error}
          isDisabled={isDisabled}
        />
      );
    case 'list':
      return (
        <TagField
          label={signal === 'text' ? 'Words or phrases' : 'Values'}
          value={Array.isArray(value) ? value : []}
          onChange={(next) => onChange([...next])}
          suggestions={known?.values ?? []}
          help="Press Enter after each."
          error={Array.isArray(value) && value.length === 0 ? 'Add at least one.' : error}
          isDisabled={isDisabled}
        />
      );
    case 'single':
      return <SingleValue {...{ value, onChange, onDone, error, isDisabled }} />;
  }
}
