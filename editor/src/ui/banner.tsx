import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../i18n/translate.ts';
import styles from './banner.module.css';
import { Icon, type IconType } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { type Meaning, meaningIcons } from './meaning.ts';
import { messages } from './messages.ts';

export interface BannerProps {
  readonly meaning: Meaning;
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconType;
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
  /** Reaches from edge to edge, under a page header. */
  readonly isFlush?: boolean;
}

/** Something about the whole page that stays until it is no longer so. */
export function Banner({ meaning, title, children, icon, action, onDismiss, isFlush = false }: BannerProps) {
  return (
    <div
      role={meaning === 'problem' ? 'alert' : 'status'}
      className={[styles.banner, styles[meaning], isFlush && styles.flush].filter(Boolean).join(' ')}
    >
      <span className={styles.icon}>
        <Icon icon={icon ?? meaningIcons[meaning]} />
      </span>
      <div className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        {children !== undefined && <div className={styles.detail}>{children}</div>}
      </div>
      {action}
      {onDismiss && <IconButton icon={X} label={t(messages.dismiss)} size="small" onPress={onDismiss} />}
    </div>
  );
}
