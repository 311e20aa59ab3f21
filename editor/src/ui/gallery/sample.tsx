import type { ReactNode } from 'react';
import styles from './gallery.module.css';

interface SampleProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly layout?: 'row' | 'stack' | 'grid';
}

export function Sample({ title, children, layout = 'row' }: SampleProps) {
  return (
    <section className={styles.sample} aria-label={title}>
      <h3 className={styles.sampleTitle}>{title}</h3>
      <div className={styles[layout]}>{children}</div>
    </section>
  );
}
