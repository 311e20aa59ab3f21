import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useSession } from '../../../app/session.ts';
import { t } from '../../../i18n/translate.ts';
import { clockTime, exactTime } from '../../../ui/time-text.ts';
import { useQueueName } from '../data/use-names.ts';
import { stateNames } from '../messages.ts';
import styles from './details.module.css';
import { messages } from './messages.ts';

/** Every step of the handoff with its time; a queue is named where it changed. */
export function History({ handoff }: { readonly handoff: Handoff }) {
  const me = useSession();
  const queueName = useQueueName();
  const names = new Map([
    ...handoff.notes.map(({ agentId, agentName }) => [agentId, agentName] as const),
    ...(handoff.agentId && handoff.agentName ? [[handoff.agentId, handoff.agentName] as const] : []),
  ]);
  const byWhom = (id: string): string =>
    id === me.id ? t(messages.byYou) : t(messages.by, { name: names.get(id) ?? id });
  return (
    <ol className={styles.history}>
      {handoff.history.map(({ state, atMs, by, queueId }, index) => {
        const isMoved = queueId !== undefined && queueId !== handoff.history[index - 1]?.queueId;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows at its end, and one state may come twice
          <li key={index} className={styles.step}>
            <time dateTime={new Date(atMs).toISOString()} title={exactTime(atMs)}>
              {clockTime(atMs)}
            </time>
            <span>
              {t(stateNames[state])}
              {isMoved && ` (${queueName(queueId)})`}
              {by !== undefined && `, ${byWhom(by)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
