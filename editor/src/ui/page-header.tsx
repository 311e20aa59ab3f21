import type { ReactNode } from 'react';
import { usePageTitle } from '../app/page-title.ts';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  /** For the browser's tab where it should say more: "Refunds · Workflows". */
  readonly documentTitle?: string;
  /** Pills and a save state, right after the title. */
  readonly state?: ReactNode;
  /** A line below; keep it short. */
  readonly description?: ReactNode;
  /** The way up: a link to the list that this page came from. */
  readonly back?: ReactNode;
  /** Quiet actions first, at most one primary one last. */
  readonly actions?: ReactNode;
  /** Tabs or filters on a second row. */
  readonly children?: ReactNode;
}

export function PageHeader({ title, documentTitle, state, description, back, actions, children }: PageHeaderProps) {
  usePageTitle(documentTitle ?? title);
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        {back}
        <div className={styles.words}>
          <div className={styles.titles}>
            <h1 className={styles.title}>{title}</h1>
            {state}
          </div>
          {description !== undefined && <p className={styles.description}>{description}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  );
}
