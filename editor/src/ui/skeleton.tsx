import type { CSSProperties } from 'react';
import forEars from './for-ears.module.css';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** What is being read: "Reading the inbox". */
  readonly label: string;
  readonly lines?: number;
  /** Rows of a list, or lines of text. */
  readonly shape?: 'rows' | 'text';
}

/** Stands in for a list or a text. Unseen for 300 ms, so that what is fast never flickers. */
export function Skeleton({ label, lines = 5, shape = 'rows' }: SkeletonProps) {
  return (
    <div className={`${styles.skeleton} ${styles[shape]}`} role="status">
      <span className={forEars.only}>{label}</span>
      {widthsOf(lines).map((width) => (
        <span key={width} className={styles.line} style={{ '--width': width } as CSSProperties} />
      ))}
    </div>
  );
}

/** Uneven, as words are; all different, up to 35 lines. */
const widthsOf = (lines: number): readonly string[] =>
  Array.from({ length: Math.min(lines, 35) }, (_, line) => `${62 + ((line * 23) % 35)}%`);
