import { Mic } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './caller-input.module.css';
import { messages } from './messages.ts';

interface CallerInputProps {
  /** @returns whether the words arrived */
  readonly onSay: (text: string) => Promise<boolean>;
  readonly isPending: boolean;
  readonly isOver: boolean;
  readonly isFirst: boolean;
}

/** To begin with; whoever plays a caller should not have to invent one. */
const examples = [messages.exampleNotice, messages.exampleInternet, messages.examplePerson];

export function CallerInput({ onSay, isPending, isOver, isFirst }: CallerInputProps) {
  const [text, setText] = useState('');
  if (isOver) return <p className={styles.over}>{t(messages.callIsOver)}</p>;
  const say = async (words: string): Promise<void> => {
    if (words.trim() === '' || isPending) return;
    if (await onSay(words.trim())) setText('');
  };
  return (
    <div className={styles.input}>
      {isFirst && (
        <ul className={styles.examples} aria-label={t(messages.examples)}>
          {examples.map((example) => (
            <li key={example.id}>
              <Button size="small" onPress={() => setText(t(example))}>
                {t(example)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void say(text);
        }}
      >
        <div className={styles.field}>
          <TextField
            label={t(messages.callerSays)}
            isLabelHidden
            placeholder={t(messages.callerSays)}
            value={text}
            onChange={setText}
            maxLength={2_000}
            autoComplete="off"
            autoFocus
          />
        </div>
        <Button variant="primary" type="submit" icon={Mic} isDisabled={text.trim() === ''}>
          {t(messages.sayIt)}
        </Button>
      </form>
    </div>
  );
}
