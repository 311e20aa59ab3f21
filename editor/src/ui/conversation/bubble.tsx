import type { ReactNode } from 'react';
import { t } from '../../i18n/translate.ts';
import { Avatar } from '../avatar.tsx';
import { messages } from '../messages.ts';
import type { Speaker } from '../speaker.ts';
import { clockTime, exactTime } from '../time-text.ts';
import styles from './bubble.module.css';

export interface BubbleProps {
  readonly speaker: Exclude<Speaker, 'system'>;
  readonly name: string;
  readonly atMs: number;
  /** Plain text is shown as it is, line breaks and all; never as markup. */
  readonly children: ReactNode;
  readonly language?: string | undefined;
  readonly startsRun?: boolean;
  /** The reader's own side is the right one. */
  readonly isOwnSide?: boolean;
  readonly isInternal?: boolean;
  readonly delivery?: 'sending' | 'failed' | undefined;
  readonly onRetry?: (() => void) | undefined;
}

export function Bubble({
  speaker,
  name,
  atMs,
  children,
  language,
  startsRun = true,
  isOwnSide = false,
  isInternal = false,
  delivery,
  onRetry,
}: BubbleProps) {
  return (
    <div className={[styles.row, isOwnSide && styles.own, startsRun && styles.first].filter(Boolean).join(' ')}>
      <span className={styles.face}>{startsRun && <Avatar name={name} speaker={speaker} size="small" />}</span>
      <div className={styles.stack}>
        {startsRun && (
          <div className={styles.meta}>
            <span className={`${styles.name} ${styles[`${speaker}Name`]}`}>{name}</span>
            {isInternal && <span>{t(messages.internalNote)}</span>}
            <time dateTime={new Date(atMs).toISOString()} title={exactTime(atMs)}>
              {clockTime(atMs)}
            </time>
          </div>
        )}
        <div
          className={[styles.bubble, styles[speaker], isInternal && styles.internal].filter(Boolean).join(' ')}
          dir="auto"
          lang={language}
        >
          {children}
        </div>
        {delivery !== undefined && (
          <div className={delivery === 'failed' ? `${styles.delivery} ${styles.failed}` : styles.delivery}>
            {t(delivery === 'sending' ? messages.sending : messages.notSent)}
            {delivery === 'failed' && onRetry && (
              <button type="button" className={styles.retry} onClick={onRetry}>
                {t(messages.tryAgain)}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
