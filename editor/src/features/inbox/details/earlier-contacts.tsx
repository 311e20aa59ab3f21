import { Link } from '@tanstack/react-router';
import type { HandoffState } from '../../../../../shared/handoff/handoff.ts';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import type { ReasonCode } from '../../../../../shared/handoff/reason.ts';
import { t } from '../../../i18n/translate.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { reasonNames, stateNames } from '../messages.ts';
import styles from './details.module.css';

export function EarlierContacts({ contacts }: { readonly contacts: Packet['earlierContacts'] }) {
  return (
    <ul className={styles.notes}>
      {contacts.map(({ handoffId, atMs, reason, state, summary }) => (
        <li key={handoffId}>
          <p>
            <Link from="/inbox" to="/inbox/$handoffId" params={{ handoffId }} search={(before) => before}>
              {reason in reasonNames ? t(reasonNames[reason as ReasonCode]) : reason}
            </Link>
          </p>
          <p className={styles.quiet}>
            {state in stateNames ? t(stateNames[state as HandoffState]) : state} · <RelativeTime atMs={atMs} />
          </p>
          {summary !== undefined && (
            <p className={styles.noteText} dir="auto">
              {summary}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
