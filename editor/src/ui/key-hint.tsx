import styles from './key-hint.module.css';

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
    <span className={isInverse ? `${styles.keys} ${styles.inverse}` : styles.keys} aria-hidden={!isSpoken}>
      {keys.split(/[+ ]/).map((key) => (
        <kbd key={key} className={styles.key}>
          {nameOf(key)}
        </kbd>
      ))}
    </span>
  );
}

function nameOf(key: string): string {
  return (
    names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1))
  );
}

const names: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
};
