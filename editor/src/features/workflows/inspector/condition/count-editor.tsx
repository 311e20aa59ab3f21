import type { Count } from '../../../../../../shared/rules/condition.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { fieldNote } from '../problem-lines.tsx';
import { ComparisonEditor } from './comparison-editor.tsx';
import { messagesCounted } from './comparison-words.ts';
import styles from './condition-editor.module.css';
import { messages } from './messages.ts';
import { WindowEditor } from './window-editor.tsx';

interface CountEditorProps {
  readonly count: Count;
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly onChange: (next: Count) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
}

/** A comparison, how often it must have held, and in what time. */
export function CountEditor({ count, path, problems, onChange, onDone, isDisabled }: CountEditorProps) {
  return (
    <div className={styles.stack}>
      <ComparisonEditor
        comparison={count.count}
        path={`${path}.count`}
        problems={problems}
        onChange={(next) => onChange({ ...count, count: next })}
        onDone={onDone}
        isDisabled={isDisabled}
      />
      <NumberField
        label={t(messages.atLeast)}
        unit={t(messages.times, { count: count.atLeast })}
        value={count.atLeast}
        minValue={1}
        maxValue={20}
        step={1}
        onChange={(next) => Number.isFinite(next) && onChange({ ...count, atLeast: next })}
        onBlur={onDone}
        {...fieldNote(problems, `${path}.atLeast`)}
        isDisabled={isDisabled}
      />
      <WindowEditor
        within={count.within}
        messagesName={t(messagesCounted(count.count.signal))}
        onChange={(within) => onChange({ ...count, within })}
        onDone={onDone}
        isDisabled={isDisabled}
      />
    </div>
  );
}
