import type { Trend } from '../../../../../../shared/rules/condition.ts';
import { catalogue, findSignal } from '../../../../../../shared/signals/catalogue.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { meaningOfSignal } from '../../../../domain/signals/signal-words.ts';
import { t } from '../../../../i18n/translate.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { fieldNote } from '../problem-lines.tsx';
import { messagesCounted, signalOption } from './comparison-words.ts';
import styles from './condition-editor.module.css';
import { messages } from './messages.ts';
import { WindowEditor } from './window-editor.tsx';

interface TrendEditorProps {
  readonly trend: Trend;
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly onChange: (next: Trend) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
}

const numbers = catalogue.filter(({ type }) => type === 'number' || type === 'integer');

/** A number, which way it moved, how far and in what time. */
export function TrendEditor({ trend, path, problems, onChange, onDone, isDisabled }: TrendEditorProps) {
  const isShare = findSignal(trend.trend)?.unit === 'percent';
  return (
    <div className={styles.stack}>
      <ComboBox
        label={t(messages.signal)}
        searchLabel={t(messages.searchSignals)}
        options={numbers.map(signalOption)}
        value={trend.trend}
        onChange={(next) => onChange({ ...trend, trend: next, by: findSignal(next)?.unit === 'percent' ? 0.3 : 1 })}
        help={meaningOfSignal(trend.trend)}
        {...fieldNote(problems, `${path}.trend`)}
        isDisabled={isDisabled}
      />
      <Select
        label={t(messages.direction)}
        options={[
          { id: 'rises', label: t(messages.rose) },
          { id: 'falls', label: t(messages.fell) },
        ]}
        value={trend.direction}
        onChange={(direction) => onChange({ ...trend, direction })}
        isDisabled={isDisabled}
      />
      <NumberField
        label={t(messages.byAtLeast)}
        {...(isShare && { unit: t(messages.points) })}
        value={isShare ? Math.round(trend.by * 1000) / 10 : trend.by}
        minValue={isShare ? 0.1 : 0.001}
        onChange={(next) => next > 0 && onChange({ ...trend, by: isShare ? next / 100 : next })}
        onBlur={onDone}
        {...fieldNote(problems, `${path}.by`)}
        isDisabled={isDisabled}
      />
      <WindowEditor
        within={trend.within}
        messagesName={t(messagesCounted(trend.trend))}
        onChange={(within) => onChange({ ...trend, within })}
        onDone={onDone}
        isDisabled={isDisabled}
      />
    </div>
  );
}
