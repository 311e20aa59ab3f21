import styles from './badge.module.css';
import forEars from './for-ears.module.css';

interface BadgeProps {
  readonly count: number;
  /** What is counted, for people who do not see where the badge sits: "handoffs waiting". */
  readonly words: string;
  readonly isUrgent?: boolean;
}

/** A count beside a word. Above 99 it says "99+": the exact number is on the page it leads to. */
export function Badge({ count, words, isUrgent = false }: BadgeProps) {
  return (
    <span className={isUrgent ? `${styles.badge} ${styles.urgent}` : styles.badge}>
      {count > 99 ? '99+' : count}
      <span className={forEars.only}> {words}</span>
    </span>
  );
}
