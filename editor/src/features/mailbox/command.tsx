import { t } from '../../i18n/translate.ts';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import styles from './command.module.css';
import { messages } from './messages.ts';

/** A command to copy into a terminal. */
export function Command({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <figure className={styles.command}>
      <figcaption className={styles.head}>
        <span>{label}</span>
        <CopyButton size="small" variant="quiet" what={t(messages.command)} text={text} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </figure>
  );
}
