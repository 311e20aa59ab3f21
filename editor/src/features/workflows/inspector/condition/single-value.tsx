import type { ComparisonValue } from '../../../../../../shared/rules/condition.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { SegmentedControl } from '../../../../ui/segmented-control.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { FieldNote } from '../problem-lines.tsx';
import styles from './condition-editor.module.css';

interface SingleValueProps {
  readonly value: ComparisonValue;
  readonly onChange: (value: ComparisonValue) => void;
  readonly onDone: () => void;
  readonly note: FieldNote;
  readonly isDisabled: boolean;
}

type Kind = 'string' | 'number' | 'boolean';

const initial: Readonly<Record<Kind, ComparisonValue>> = { string: '', number: 0, boolean: true };

/** A value to compare an attribute with. "5" and 5 are not equal, so the person says which is meant. */
export function SingleValue({ value, onChange, onDone, note, isDisabled }: SingleValueProps) {
  const kind: Kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
  return (
    <div className={styles.stack}>
      <SegmentedControl
        label="Kind of value"
        segments={[
          { id: 'string', label: 'Text' },
          { id: 'number', label: 'Number' },
          { id: 'boolean', label: 'Yes or no' },
        ]}
        value={kind}
        onChange={(next) => onChange(initial[next])}
        isDisabled={isDisabled}
      />
      {kind === 'string' && (
        <TextField
          label="Value"
          value={String(value)}
          onChange={onChange}
          onBlur={onDone}
          {...note}
          isDisabled={isDisabled}
        />
      )}
      {kind === 'number' && (
        <NumberField
          label="Value"
          value={Number(value)}
          onChange={(next) => Number.isFinite(next) && onChange(next)}
          onBlur={onDone}
          {...note}
          isDisabled={isDisabled}
        />
      )}
      {kind === 'boolean' && (
        <SegmentedControl
          label="Value"
          segments={[
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ]}
          value={value === true ? 'yes' : 'no'}
          onChange={(next) => onChange(next === 'yes')}
          isDisabled={isDisabled}
        />
      )}
    </div>
  );
}
