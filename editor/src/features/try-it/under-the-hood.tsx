import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { percentText } from '../../i18n/number-text.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Chat } from './chat/chat.ts';
import { messages } from './messages.ts';
import styles from './under-the-hood.module.css';

interface UnderTheHoodProps {
  readonly chat: Chat;
}

/** What Baton decided about the newest message, why, and by which rule: what every channel is told in the answer. */
export function UnderTheHood({ chat }: UnderTheHoodProps) {
  const { decided: last, status } = chat;
  const { control, handoff } = status;
  return (
    <details className={styles.hood}>
      <summary className={styles.summary}>
        <Icon icon={ChevronRight} className={styles.arrow} />
        <span>{t(messages.underTheHood)}</span>
        {last && (
          <span className={styles.glance}>
            {t(last.decision === 'escalate' ? messages.lastEscalated : messages.lastContinued)}
          </span>
        )}
      </summary>
      {last === undefined ? (
        <p className={styles.none}>{t(messages.nothingDecided)}</p>
      ) : (
        <dl className={styles.facts}>
          <Fact name={t(messages.decision)}>
            <code>{last.decision}</code>
          </Fact>
          <Fact name={t(messages.message)}>
            <code>seq {last.seq}</code>
          </Fact>
          <Fact name={t(messages.whoMaySpeak)}>
            <code>{control}</code>
          </Fact>
          {handoff?.queue !== undefined && (
            <Fact name={t(messages.queue)}>
              <code>{handoff.queue}</code>
            </Fact>
          )}
          {last.reason !== undefined && <Fact name={t(messages.reason)}>{last.reason}</Fact>}
          <Fact name={t(messages.rule)}>
            {last.ruleId === undefined ? t(messages.noRule) : <code>{last.ruleId}</code>}
          </Fact>
          {last.confidence !== undefined && <Fact name={t(messages.confidence)}>{percentText(last.confidence)}</Fact>}
        </dl>
      )}
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
