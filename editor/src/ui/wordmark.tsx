import styles from './wordmark.module.css';

/** A baton at the moment when two hands hold it. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable={false} className={styles.mark}>
      <rect width="32" height="32" rx="8" className={styles.ground} />
      <g transform="rotate(-45 16 16)" className={styles.baton}>
        <path d="M9 12.5h6v7H9a3.5 3.5 0 0 1 0-7z" />
        <path d="M17 12.5h6a3.5 3.5 0 0 1 0 7h-6z" opacity=".62" />
      </g>
    </svg>
  );
}

export function Wordmark({ size = 24 }: { readonly size?: number }) {
  return (
    <span className={styles.wordmark}>
      <Mark size={size} />
      <span className={styles.word}>Baton</span>
    </span>
  );
}
