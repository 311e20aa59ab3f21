import { t } from '../../../i18n/translate.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { messages } from './messages.ts';
import styles from './people-there.module.css';
import { usePresence } from './use-presence.ts';

const shown = 3;

/** Who else has this workflow open, by their initials; the names for whoever points at them or listens. */
export function PeopleThere({ workflowId }: { readonly workflowId: string }) {
  const people = usePresence(workflowId);
  if (people.length === 0) return null;
  const words = t(messages.alsoOpen, { names: people.map(({ name }) => name).join(', ') });
  return (
    <span className={styles.people} role="img" aria-label={words} title={words}>
      {people.slice(0, shown).map(({ id, name }) => (
        <Avatar key={id} name={name} speaker="person" size="small" />
      ))}
      {people.length > shown && <span className={styles.more}>+{people.length - shown}</span>}
    </span>
  );
}
