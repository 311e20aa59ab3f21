import { Bot, Headset, Hourglass } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Control } from './chat/frames.ts';
import type { VisitorChat } from './chat/use-chat.ts';
import { type ChatWords, statusText } from './chat/words.ts';
import styles from './status-strip.module.css';

interface StatusStripProps {
  readonly chat: VisitorChat;
  readonly words: ChatWords;
}

const icons = { assistant: Bot, waiting: Hourglass, agent: Headset } satisfies Record<Control, unknown>;

/** Who the visitor is talking to, and the one way out of it. */
export function StatusStrip({ chat: { chat, language, askForPerson, stopWaiting }, words }: StatusStripProps) {
  const { status } = chat;
  const { control } = status;
  return (
    <div className={`${styles.strip} ${styles[control] ?? ''}`} lang={language}>
      <p className={styles.text} role="status">
        <Icon icon={icons[control]} />
        <span>{statusText(status, words)}</span>
      </p>
      {control === 'assistant' && (
        <Button size="small" onPress={askForPerson}>
          {words.talkToPerson}
        </Button>
      )}
      {control === 'waiting' && (
        <Button size="small" onPress={stopWaiting}>
          {words.stopWaiting}
        </Button>
      )}
    </div>
  );
}
