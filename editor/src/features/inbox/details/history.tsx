import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useSession } from '../../../app/session.ts';
import { clockTime, exactTime } from '../../../ui/time-text.ts';
import { useQueueName } from '../data/use-names.ts';
import { stateWords } from '../words.ts';
import styles from './details.module.css';

/** Every step of the handoff with its time; a queue is named where it changed. */
export function History({ handoff }: { readonly handoff: Handoff }) {
  const me = useSession();
  const queueName = useQueueName();
  const names = new Map([
    ...handoff.notes.map(({ agentId, agentName }) => [agentId, agentName] as const),
    ...(handoff.agentId && handoff.agentName ? [[handoff.agentId, handoff.agentName] as const] : []),
    [me.id, 'you'] as const,
  ]);
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
              {stateWords[state]}
              {isMoved && ` (${queueName(queueId)})`}
              {by !== undefined && `, by ${names.get(by) ?? by}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
