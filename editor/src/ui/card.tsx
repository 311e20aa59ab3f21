import type { ReactNode } from 'react';
import styles from './card.module.css';

export interface CardProps {
  readonly title?: string;
  readonly titleLevel?: 2 | 3;
  readonly description?: ReactNode;
  /** At the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** No padding, for a table or a list that reaches the edges. */
  readonly isFlush?: boolean;
}

export function Card({ title, titleLevel = 2, description, actions, children, isFlush = false }: CardProps) {
  const Title = `h${titleLevel}` as const;
  return (
    <section className={styles.card}>
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.head}>
          <div className={styles.words}>
            {title !== undefined && <Title className={styles.title}>{title}</Title>}
            {description !== undefined && <p className={styles.description}>{description}</p>}
          </div>
          {actions}
        </header>
      )}
      {children !== undefined && <div className={isFlush ? styles.flush : styles.body}>{children}</div>}
    </section>
  );
}
