import { longestWindow, type TimeWindow } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import styles from './condition-editor.module.css';
import { messages } from './messages.ts';

interface WindowEditorProps {
  readonly within: TimeWindow;
  /** What the signal gets its values from: "AI answers". */
  readonly messagesName: string;
  readonly onChange: (within: TimeWindow) => void;
  readonly onDone: () => void;
  readonly isDisabled: boolean;
}

/** How far back: so many messages, or so many minutes. */
export function WindowEditor({ within, messagesName, onChange, onDone, isDisabled }: WindowEditorProps) {
  const isMessages = 'messages' in within;
  const amount = isMessages ? within.messages : within.minutes;
  return (
    <div className={styles.stack}>
      <NumberField
        label={t(messages.inTheLast)}
        value={amount}
        minValue={isMessages ? 2 : 1}
        maxValue={isMessages ? longestWindow : 10_080}
        step={1}
        onChange={(next) => Number.isFinite(next) && onChange(isMessages ? { messages: next } : { minutes: next })}
        onBlur={onDone}
        isDisabled={isDisabled}
      />
      <Select
        label={t(messages.countedIn)}
        options={[
          { id: 'messages', label: messagesName },
          { id: 'minutes', label: t(messages.minutes) },
        ]}
        value={isMessages ? 'messages' : 'minutes'}
        onChange={(next) => onChange(next === 'messages' ? { messages: 3 } : { minutes: 10 })}
        isDisabled={isDisabled}
      />
    </div>
  );
}
