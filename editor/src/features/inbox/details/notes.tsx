import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import styles from './details.module.css';

export function Notes({ notes }: { readonly notes: Handoff['notes'] }) {
  if (notes.length === 0) return <p className={styles.quiet}>No notes yet. Only your team reads them.</p>;
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
