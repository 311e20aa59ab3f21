import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { Chat } from './chat/chat.ts';
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
        <span>Under the hood</span>
        {last && (
          <span className={styles.glance}>
            Last decision: {last.decision === 'escalate' ? 'a person takes over' : 'the AI goes on'}
          </span>
        )}
      </summary>
      {last === undefined ? (
        <p className={styles.none}>Nothing is decided yet. Say something.</p>
      ) : (
        <dl className={styles.facts}>
          <Fact name="Decision">
            <code>{last.decision}</code>
          </Fact>
          <Fact name="Message">
            <code>seq {last.seq}</code>
          </Fact>
          <Fact name="Who may speak">
            <code>{control}</code>
          </Fact>
          {handoff?.queue !== undefined && (
            <Fact name="Queue">
              <code>{handoff.queue}</code>
            </Fact>
          )}
          {last.reason !== undefined && <Fact name="Reason">{last.reason}</Fact>}
          <Fact name="Rule">{last.ruleId === undefined ? 'none matched' : <code>{last.ruleId}</code>}</Fact>
          {last.confidence !== undefined && <Fact name="AI confidence">{Math.round(last.confidence * 100)} %</Fact>}
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
