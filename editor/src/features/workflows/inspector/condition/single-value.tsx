import type { ComparisonValue } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { SegmentedControl } from '../../../../ui/segmented-control.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { FieldNote } from '../problem-lines.tsx';
import styles from './condition-editor.module.css';
import { messages } from './messages.ts';

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
        label={t(messages.kindOfValue)}
        segments={[
          { id: 'string', label: t(messages.text) },
          { id: 'number', label: t(messages.number) },
          { id: 'boolean', label: t(messages.yesOrNo) },
        ]}
        value={kind}
        onChange={(next) => onChange(initial[next])}
        isDisabled={isDisabled}
      />
      {kind === 'string' && (
        <TextField
          label={t(messages.value)}
          value={String(value)}
          onChange={onChange}
          onBlur={onDone}
          {...note}
          isDisabled={isDisabled}
        />
      )}
      {kind === 'number' && (
        <NumberField
          label={t(messages.value)}
          value={Number(value)}
          onChange={(next) => Number.isFinite(next) && onChange(next)}
          onBlur={onDone}
          {...note}
          isDisabled={isDisabled}
        />
      )}
      {kind === 'boolean' && (
        <SegmentedControl
          label={t(messages.value)}
          segments={[
            { id: 'yes', label: t(messages.yes) },
            { id: 'no', label: t(messages.no) },
          ]}
          value={value === true ? 'yes' : 'no'}
          onChange={(next) => onChange(next === 'yes')}
          isDisabled={isDisabled}
        />
      )}
    </div>
  );
}
