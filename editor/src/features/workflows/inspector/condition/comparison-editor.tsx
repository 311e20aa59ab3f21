import type { Comparison } from '../../../../../../shared/rules/condition.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { meaningOfSignal } from '../../../../domain/signals/signal-words.ts';
import { t } from '../../../../i18n/translate.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { useEditorState } from '../../document/editor-context.ts';
import { ownProblems } from '../../document/problems.ts';
import { fieldNote } from '../problem-lines.tsx';
import {
  attributePrefixOf,
  operatorChoiceOf,
  operatorChoices,
  signalOptions,
  withOperator,
  withSignal,
} from './comparison-words.ts';
import styles from './condition-editor.module.css';
import { LiveShare } from './live-share.tsx';
import { messages } from './messages.ts';
import { ValueEditor } from './value-editor.tsx';

interface ComparisonEditorProps {
  readonly comparison: Comparison;
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly onChange: (next: Comparison) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
}

/** Signal, comparison, value: three fields that together say one sentence. */
export function ComparisonEditor({ comparison, path, problems, onChange, onDone, isDisabled }: ComparisonEditorProps) {
  const calendars = useEditorState((state) => state.names.calendars);
  const { signal } = comparison;
  const prefix = attributePrefixOf(signal);
  const signalNote = fieldNote(problems, `${path}.signal`);
  return (
    <div className={styles.stack}>
      <ComboBox
        label={t(messages.signal)}
        searchLabel={t(messages.searchSignals)}
        options={signalOptions(calendars, signal)}
        value={prefix ?? signal}
        onChange={(next) => onChange(withSignal(comparison, next))}
        help={meaningOfSignal(signal)}
        {...(prefix === undefined && signalNote)}
        isDisabled={isDisabled}
      />
      {prefix !== undefined && (
        <TextField
          label={t(messages.attributeName)}
          help={t(messages.attributeHelp)}
          value={signal.slice(prefix.length)}
          onChange={(name) => onChange({ ...comparison, signal: `${prefix}${name.trim()}`.slice(0, 128) })}
          onBlur={onDone}
          {...(signal === prefix ? { error: t(messages.attributeMissing) } : signalNote)}
          isDisabled={isDisabled}
        />
      )}
      <Select
        label={t(messages.comparison)}
        options={operatorChoices(signal).map(({ id, label }) => ({ id, label: t(label) }))}
        value={operatorChoiceOf(comparison)}
        onChange={(choice) => onChange(withOperator(comparison, choice))}
        {...fieldNote(problems, `${path}.op`)}
        isDisabled={isDisabled}
      />
      <div className={styles.stack} data-field={`${path}.value`}>
        <ValueEditor
          comparison={comparison}
          onChange={(value) => onChange({ ...comparison, value })}
          onDone={onDone}
          problems={ownProblems(problems, `${path}.value`)}
          isDisabled={isDisabled}
        />
      </div>
      {typeof comparison.value === 'number' && <LiveShare comparison={comparison} />}
    </div>
  );
}
