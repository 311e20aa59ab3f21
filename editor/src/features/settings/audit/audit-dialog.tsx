import { ArrowRight } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { exactTime } from '../../../ui/time-text.ts';
import styles from './audit-dialog.module.css';
import { type Change, changesBetween, entryBefore, factsOf } from './audit-facts.ts';
import { type AuditEntry, auditSentence } from './audit-words.ts';
import { messages } from './messages.ts';

interface AuditDialogProps {
  readonly entry: AuditEntry;
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  readonly onClose: () => void;
}

/** One change: what stood there before, and what stands there since. */
export function AuditDialog({ entry, entries, onClose }: AuditDialogProps) {
  const before = entryBefore(entry, entries);
  const facts = factsOf(entry);
  const changes: readonly Change[] = before ? changesBetween(factsOf(before), facts) : facts;
  return (
    <Dialog
      title={auditSentence(entry)}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{t(ui.close)}</Button>}
    >
      <p className={styles.who}>
        {entry.actor}, {exactTime(entry.atMs)}
      </p>
      {changes.length === 0 ? (
        <p>{t(before ? messages.savedAgain : messages.nothingMore)}</p>
      ) : (
        <dl className={styles.changes}>
          {changes.map(({ label, value, before: was }) => (
            <div key={label} className={styles.change}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>
                {was !== undefined && (
                  <>
                    <del className={styles.before}>{was}</del>
                    <Icon icon={ArrowRight} size={14} />
                  </>
                )}
                <span>{value}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Dialog>
  );
}
