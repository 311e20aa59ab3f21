import type { Message } from '../i18n/messages.ts';
import { t } from '../i18n/translate.ts';
import styles from './key-hint.module.css';
import { messages } from './messages.ts';

interface KeyHintProps {
  /** As written in commands: `mod+k`, `shift+f10`, `j`, `g i` (one after the other). */
  readonly keys: string;
  readonly isInverse?: boolean;
  /** Read out, too: for a list of keys. Beside a name they would only be noise. */
  readonly isSpoken?: boolean;
}

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

export function KeyHint({ keys, isInverse = false, isSpoken = false }: KeyHintProps) {
  return (
    <span className={isInverse ? `${styles.keys} ${styles.inverse}` : styles.keys} aria-hidden={!isSpoken} dir="ltr">
      {keys.split(/[+ ]/).map((key) => (
        <kbd key={key} className={styles.key}>
          {nameOf(key)}
        </kbd>
      ))}
    </span>
  );
}

/** Keys that bear another word where another language is spoken. */
const words: Readonly<Record<string, Message>> = {
  ...(!isMac && { mod: messages.keyControl }),
  delete: messages.keyDelete,
  space: messages.keySpace,
  home: messages.keyHome,
  end: messages.keyEnd,
};

function nameOf(key: string): string {
  const word = words[key.toLowerCase()];
  if (word !== undefined) return t(word);
  return (
    names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1))
  );
}

const names: Readonly<Record<string, string>> = {
  ...(isMac && { mod: '⌘' }),
  alt: isMac ? '⌥' : 'Alt',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
};
