import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { ChatLanguage, ChatWords } from './chat/words.ts';
import styles from './composer.module.css';

interface ComposerProps {
  readonly words: ChatWords;
  readonly language: ChatLanguage;
  readonly onSend: (text: string) => void;
}

/** Enter sends, Shift+Enter starts a line. */
export function Composer({ words, language, onSend }: ComposerProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  const send = (): void => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a composition (Japanese, Chinese) belongs to the word, not to the message.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={styles.composer} lang={language}>
      <div className={styles.field}>
        <TextArea
          label={words.placeholder}
          isLabelHidden
          placeholder={words.placeholder}
          rows={1}
          maxLength={4_000}
          value={text}
          onChange={setText}
          onKeyDown={onKeyDown}
          inputRef={input}
        />
      </div>
      <Button variant="primary" icon={SendHorizontal} isDisabled={text.trim() === ''} onPress={send}>
        {words.send}
      </Button>
    </div>
  );
}
