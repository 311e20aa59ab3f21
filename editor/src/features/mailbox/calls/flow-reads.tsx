import { ArrowRightLeft, Bot, CircleHelp, Hourglass } from 'lucide-react';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { FactList } from '../fact-list.tsx';
import type { FlowAnswer } from '../outside.ts';
import { useQueueName } from '../use-queue-name.ts';
import { flowSentence } from './call-words.ts';
import styles from './flow-reads.module.css';
import { RawAttributes } from './raw-attributes.tsx';

/** What the contact flow got for the last turn, and what it makes of it. */
export function FlowReads({ answer }: { readonly answer: FlowAnswer | undefined }) {
  const nameOf = useQueueName();
  return (
    <aside className={styles.side} aria-label="What the contact flow reads">
      <h3 className={styles.title}>What the contact flow reads</h3>
      {answer === undefined ? (
        <p className={styles.quiet}>Nothing yet: it asks Baton after each turn of the caller.</p>
      ) : (
        <>
          <Decision answer={answer} />
          <p>{flowSentence(answer, nameOf)}</p>
          <FactList facts={factsOf(answer, nameOf)} />
          <RawAttributes title="All of $.External" attributes={answer} />
        </>
      )}
    </aside>
  );
}

function Decision({ answer: { decision, control } }: { readonly answer: FlowAnswer }) {
  if (decision === 'escalate')
    return (
      <StatusPill meaning="escalate" icon={ArrowRightLeft}>
        Hand off
      </StatusPill>
    );
  if (decision === 'offer')
    return (
      <StatusPill meaning="information" icon={CircleHelp}>
        Offer a person
      </StatusPill>
    );
  return control === 'assistant' || control === undefined ? (
    <StatusPill meaning="fine" icon={Bot}>
      Go on
    </StatusPill>
  ) : (
    <StatusPill meaning="quiet" icon={Hourglass}>
      Stay silent
    </StatusPill>
  );
}

function factsOf({ say, queue, connectQueueId, waitMaxMinutes }: FlowAnswer, nameOf: (queueId: string) => string) {
  return [
    ...(say ? [{ label: 'Says', value: `“${say}”` }] : []),
    ...(queue ? [{ label: 'Queue', value: nameOf(queue) }] : []),
    ...(connectQueueId ? [{ label: 'Connect queue', value: <code>{connectQueueId}</code> }] : []),
    ...(waitMaxMinutes ? [{ label: 'Wait', value: `at most ${waitMaxMinutes} min` }] : []),
  ];
}
