import type { ReactNode } from 'react';
import { appConfig } from '../../app/config.ts';
import { t, tRich } from '../../i18n/translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { IconType } from '../../ui/icon.tsx';
import { Command } from './command.tsx';
import { firstTry } from './first-try.ts';
import styles from './how-to.module.css';
import { messages } from './messages.ts';

interface HowToProps {
  readonly icon: IconType;
  readonly title: string;
  readonly channel: 'email' | 'voice';
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** An empty list that says how to fill it. */
export function HowTo({ icon, title, channel, action, children }: HowToProps) {
  return (
    <div className={styles.page}>
      <EmptyState icon={icon} title={title} action={action} isCompact>
        {children}
      </EmptyState>
      <Command label={t(messages.inTerminal)} text={firstTry(channel, appConfig().apiUrl || window.location.origin)} />
      <p className={styles.note}>{tRich(messages.whereKeyIs, { code: (inside) => <code>{inside}</code> })}</p>
    </div>
  );
}
