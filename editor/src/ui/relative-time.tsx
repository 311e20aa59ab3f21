import { t } from '../i18n/translate.ts';
import { useNowMs } from './clock.ts';
import { messages } from './messages.ts';
import styles from './relative-time.module.css';
import { duration, exactTime, relativeTime } from './time-text.ts';

/** "4 min ago", kept true while it is on screen; the exact time on hover. */
export function RelativeTime({ atMs }: { readonly atMs: number }) {
  const nowMs = useNowMs(15_000);
  return (
    <time className={styles.time} dateTime={new Date(atMs).toISOString()} title={exactTime(atMs)}>
      {relativeTime(atMs, Math.max(nowMs, Math.min(atMs, nowMs + 15_000)))}
    </time>
  );
}

/** A wait that grows by the second: "4:12". */
export function Elapsed({ sinceMs }: { readonly sinceMs: number }) {
  const nowMs = useNowMs(1_000);
  return (
    <time
      className={styles.time}
      dateTime={new Date(sinceMs).toISOString()}
      title={t(messages.since, { time: exactTime(sinceMs) })}
    >
      {duration(nowMs - sinceMs)}
    </time>
  );
}
