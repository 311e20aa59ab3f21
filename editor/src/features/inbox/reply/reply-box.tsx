import { SendHorizontal } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useConnectionState } from '../../../app/live-socket.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { customerName } from '../words.ts';
import { outbox } from './inbox-outbox.ts';
import { messages } from './messages.ts';
import styles from './reply-area.module.css';
import { useDraft } from './use-draft.ts';

interface ReplyBoxProps {
  readonly handoff: Handoff;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
}

/** Enter sends, Shift+Enter starts a line, Escape gives the keys back to the page. */
export function ReplyBox({ handoff, inputRef }: ReplyBoxProps) {
  const [text, setText] = useDraft(`reply:${handoff.id}`);
  const isCut = useConnectionState() === 'stale';
  const send = (): void => {
    const words = text.trim();
    if (words === '') return;
    void outbox.add({ handoffId: handoff.id, messageId: `m-${crypto.randomUUID()}`, text: words, atMs: Date.now() });
    setText('');
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a composition (Japanese, Chinese) belongs to the word, not to the message.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') inputRef.current?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <TextArea
          label={t(messages.replyTo, { name: customerName(handoff.customer) })}
          isLabelHidden
          placeholder={t(messages.placeholder)}
          rows={2}
          maxLength={16_000}
          value={text}
          onChange={setText}
          onKeyDown={onKeyDown}
          inputRef={inputRef}
        />
      </div>
      <div className={styles.foot}>
        <span className={styles.hint}>
          {isCut
            ? t(messages.noConnection)
            : tRich(messages.keys, { enter: <KeyHint keys="enter" />, line: <KeyHint keys="shift+enter" /> })}
        </span>
        <Button icon={SendHorizontal} isDisabled={text.trim() === ''} onPress={send}>
          {t(messages.send)}
        </Button>
      </div>
    </div>
  );
}
