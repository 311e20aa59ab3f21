import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconType } from './icon.tsx';

export interface EmptyStateProps {
  readonly icon: IconType;
  readonly title: string;
  /** 1 where it stands for the whole page. */
  readonly titleLevel?: 1 | 2 | 3;
  readonly children?: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
  /** Inside a card or a list, with less air. */
  readonly isCompact?: boolean;
}

export function EmptyState({ icon, title, titleLevel = 2, children, action, isCompact = false }: EmptyStateProps) {
  const Title = `h${titleLevel}` as const;
  return (
    <div className={isCompact ? `${styles.empty} ${styles.compact}` : styles.empty}>
      <span className={styles.icon}>
        <Icon icon={icon} size={20} />
      </span>
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
