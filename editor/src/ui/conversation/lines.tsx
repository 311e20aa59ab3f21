import { ArrowRightLeft } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { useNowMs } from '../clock.ts';
import { Icon } from '../icon.tsx';
import { messages } from '../messages.ts';
import { clockTime, dayName, exactTime } from '../time-text.ts';
import type { HandoffEntry, SystemEntry } from './entries.ts';
import styles from './lines.module.css';

export function DayDivider({ atMs }: { readonly atMs: number }) {
  const nowMs = useNowMs(60_000);
  return (
    <div className={styles.day}>
      <span>{dayName(atMs, nowMs)}</span>
    </div>
  );
}

export function SystemLine({ entry }: { readonly entry: SystemEntry }) {
  return (
    <p className={styles.system}>
      {entry.text}{' '}
      <time dateTime={new Date(entry.atMs).toISOString()} title={exactTime(entry.atMs)}>
        {clockTime(entry.atMs)}
      </time>
    </p>
  );
}

/** Where the assistant stepped back, and why: the line that an agent looks for first. */
export function HandoffDivider({ entry }: { readonly entry: HandoffEntry }) {
  return (
    <div className={styles.handoff}>
      <div className={styles.card}>
        <span className={styles.mark}>
          <Icon icon={ArrowRightLeft} />
        </span>
        <div className={styles.words}>
          <p className={styles.reason}>
            {entry.queue === undefined
              ? t(messages.handedOff, { reason: entry.reason })
              : t(messages.handedOffTo, { reason: entry.reason, queue: entry.queue })}
          </p>
          <p className={styles.rule}>
            {entry.rule !== undefined && <span>{t(messages.rule, { name: entry.rule })}</span>}
            <time dateTime={new Date(entry.atMs).toISOString()} title={exactTime(entry.atMs)}>
              {clockTime(entry.atMs)}
            </time>
          </p>
        </div>
      </div>
    </div>
  );
}
