import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { t } from '../../../i18n/translate.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import styles from './details.module.css';
import { messages } from './messages.ts';

export function Notes({ notes }: { readonly notes: Handoff['notes'] }) {
  if (notes.length === 0) return <p className={styles.quiet}>{t(messages.noNotes)}</p>;
  return (
    <ul className={styles.notes}>
      {notes.map(({ id, agentName, text, atMs }) => (
        <li key={id} className={styles.note}>
          <p className={styles.noteHead}>
            <strong>{agentName}</strong> <RelativeTime atMs={atMs} />
          </p>
          <p className={styles.noteText} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
