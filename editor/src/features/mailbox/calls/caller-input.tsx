import { Mic } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './caller-input.module.css';

interface CallerInputProps {
  /** @returns whether the words arrived */
  readonly onSay: (text: string) => Promise<boolean>;
  readonly isPending: boolean;
  readonly isOver: boolean;
  readonly isFirst: boolean;
}

/** To begin with; whoever plays a caller should not have to invent one. */
const examples = [
  'How long is my notice period?',
  'My internet is down since this morning.',
  'I want to talk to a real person, please.',
];

export function CallerInput({ onSay, isPending, isOver, isFirst }: CallerInputProps) {
  const [text, setText] = useState('');
  if (isOver) return <p className={styles.over}>The call is over. What was said is part of the conversation.</p>;
  const say = async (words: string): Promise<void> => {
    if (words.trim() === '' || isPending) return;
    if (await onSay(words.trim())) setText('');
  };
  return (
    <div className={styles.input}>
      {isFirst && (
        <ul className={styles.examples} aria-label="Things that callers say">
          {examples.map((example) => (
            <li key={example}>
              <Button size="small" onPress={() => setText(example)}>
                {example}
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
            label="What the caller says"
            isLabelHidden
            placeholder="What the caller says"
            value={text}
            onChange={setText}
            maxLength={2_000}
            autoComplete="off"
            autoFocus
          />
        </div>
        <Button variant="primary" type="submit" icon={Mic} isDisabled={text.trim() === ''}>
          Say it
        </Button>
      </form>
    </div>
  );
}
