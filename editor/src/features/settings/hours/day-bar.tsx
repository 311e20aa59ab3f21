import styles from './day-bar.module.css';
import { dayMinutes, minutesOf, readTime } from './time-of-day.ts';
import type { Span } from './week.ts';

/** The day from left to right, open hours filled: what the fields beside it say, at a glance. */
export function DayBar({ spans }: { readonly spans: readonly Span[] }) {
  return (
    <div className={styles.bar} aria-hidden>
      {spans.map((span, index) => {
        const [from, to] = [readTime(span.from), readTime(span.to)];
        if (from === undefined || to === undefined) return null;
        const start = minutesOf(from);
        const length = Math.max(0, minutesOf(to) - start);
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a time has no other identity than its place
            key={index}
            className={styles.open}
            style={{ insetInlineStart: percent(start), width: percent(length) }}
          />
        );
      })}
    </div>
  );
}

/** The hours above the bars. */
export function DayScale() {
  return (
    <div className={styles.scale} aria-hidden>
      {['00', '06', '12', '18', '24'].map((hour) => (
        <span key={hour}>{hour}</span>
      ))}
    </div>
  );
}

const percent = (minutes: number): string => `${(minutes / dayMinutes) * 100}%`;
