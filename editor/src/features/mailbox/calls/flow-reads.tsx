import { ArrowRightLeft, Bot, CircleHelp, Hourglass } from 'lucide-react';
import { t } from '../../../i18n/translate.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { FactList } from '../fact-list.tsx';
import type { FlowAnswer } from '../outside.ts';
import { useQueueName } from '../use-queue-name.ts';
import { flowSentence } from './call-words.ts';
import styles from './flow-reads.module.css';
import { messages } from './messages.ts';
import { RawAttributes } from './raw-attributes.tsx';

/** What the contact flow got for the last turn, and what it makes of it. */
export function FlowReads({ answer }: { readonly answer: FlowAnswer | undefined }) {
  const nameOf = useQueueName();
  return (
    <aside className={styles.side} aria-label={t(messages.flowReads)}>
      <h3 className={styles.title}>{t(messages.flowReads)}</h3>
      {answer === undefined ? (
        <p className={styles.quiet}>{t(messages.readsNothing)}</p>
      ) : (
        <>
          <Decision answer={answer} />
          <p>{flowSentence(answer, nameOf)}</p>
          <FactList facts={factsOf(answer, nameOf)} />
          <RawAttributes title={t(messages.allExternal)} attributes={answer} />
        </>
      )}
    </aside>
  );
}

function Decision({ answer: { decision, control } }: { readonly answer: FlowAnswer }) {
  if (decision === 'escalate')
    return (
      <StatusPill meaning="escalate" icon={ArrowRightLeft}>
        {t(messages.handOff)}
      </StatusPill>
    );
  if (decision === 'offer')
    return (
      <StatusPill meaning="information" icon={CircleHelp}>
        {t(messages.offer)}
      </StatusPill>
    );
  return control === 'assistant' || control === undefined ? (
    <StatusPill meaning="fine" icon={Bot}>
      {t(messages.goOn)}
    </StatusPill>
  ) : (
    <StatusPill meaning="quiet" icon={Hourglass}>
      {t(messages.staySilent)}
    </StatusPill>
  );
}

function factsOf({ say, queue, connectQueueId, waitMaxMinutes }: FlowAnswer, nameOf: (queueId: string) => string) {
  return [
    ...(say ? [{ label: t(messages.says), value: t(messages.saysWords, { words: say }) }] : []),
    ...(queue ? [{ label: t(messages.queue), value: nameOf(queue) }] : []),
    ...(connectQueueId ? [{ label: t(messages.connectQueue), value: <code>{connectQueueId}</code> }] : []),
    ...(waitMaxMinutes ? [{ label: t(messages.wait), value: t(messages.waitWords, { minutes: waitMaxMinutes }) }] : []),
  ];
}
