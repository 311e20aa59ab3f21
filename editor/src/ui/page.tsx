import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly header: ReactNode;
  readonly children: ReactNode;
  /** `reading`: one column on a measure that reads well. `full`: the content fills the page and scrolls itself. */
  readonly layout?: 'reading' | 'wide' | 'full';
}

/** A header that stays and content below it that scrolls. */
export function Page({ header, children, layout = 'wide' }: PageProps) {
  return (
    <div className={styles.page}>
      {header}
      <div className={`${styles.content} ${styles[layout]}`}>
        {layout === 'full' ? children : <div className={styles.column}>{children}</div>}
      </div>
    </div>
  );
}
