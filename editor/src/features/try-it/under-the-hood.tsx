import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { queryOf } from '../../app/api-client.ts';
import { useSessionState } from '../../app/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { type Chat, lastDecision } from './chat/chat.ts';
import styles from './under-the-hood.module.css';

interface UnderTheHoodProps {
  readonly conversationId: string;
  readonly chat: Chat;
}

interface Trace {
  readonly signals?: Readonly<Record<string, unknown>>;
  readonly rules?: readonly { readonly matched: boolean }[];
}

/**
 * What Baton decided last, and by which rule. A channel only learns the decision; who is signed in as staff also sees
 * the rule and how sure the AI was, since the decision can be made again at any time.
 */
export function UnderTheHood({ conversationId, chat }: UnderTheHoodProps) {
  const last = lastDecision(chat);
  const isStaff = useSessionState((state) => state.session !== undefined);
  const seq = last?.seq ?? 0;
  const { data } = useQuery({
    ...queryOf('explainDecision', { params: { conversationId, seq } }),
    enabled: isStaff && last !== undefined,
    staleTime: Infinity,
    retry: false,
  });
  const trace = data?.trace as Trace | undefined;
  const confidence = trace?.signals?.confidence;
  const { control, handoff } = chat.status;
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
          {data && (
            <>
              <Fact name="Rule">{data.ruleId === undefined ? 'none matched' : <code>{data.ruleId}</code>}</Fact>
              <Fact name="Rules tried">{trace?.rules?.length ?? 0}</Fact>
              <Fact name="AI confidence">
                {typeof confidence === 'number' ? `${Math.round(confidence * 100)} %` : 'not known'}
              </Fact>
            </>
          )}
        </dl>
      )}
      {last !== undefined && !isStaff && (
        <p className={styles.none}>Sign in as staff in this tab to see the rule and the confidence, too.</p>
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
