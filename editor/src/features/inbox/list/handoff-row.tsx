import { Link } from '@tanstack/react-router';
import { ChevronsUp, PenLine, Siren } from 'lucide-react';
import { memo } from 'react';
import type { HandoffSummary } from '../../../../../shared/api/agent-operations.ts';
import type { Priority } from '../../../../../shared/handoff/reason.ts';
import { useSession } from '../../../app/session.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { Elapsed, RelativeTime } from '../../../ui/relative-time.tsx';
import { useIsUnseen } from '../data/use-live-inbox.ts';
import { reasonNames } from '../messages.ts';
import { hasDraft } from '../reply/use-draft.ts';
import { customerName, endWords, isOver, isWaiting } from '../words.ts';
import { ChannelIcon } from './channel-icon.tsx';
import styles from './handoff-row.module.css';
import { messages } from './messages.ts';
import { WaitingTime } from './waiting-time.tsx';

export interface HandoffRowProps {
  readonly handoff: HandoffSummary;
  readonly queueName: string;
  readonly isOpen: boolean;
  /** The one row that Tab reaches; J and K move it. */
  readonly isCurrent: boolean;
  readonly onFocus: (handoffId: string) => void;
}

export const HandoffRow = memo(function HandoffRow({
  handoff,
  queueName,
  isOpen,
  isCurrent,
  onFocus,
}: HandoffRowProps) {
  const me = useSession();
  const isUnseen = useIsUnseen(handoff.id) && !isOpen;
  return (
    <Link
      from="/inbox"
      to="/inbox/$handoffId"
      params={{ handoffId: handoff.id }}
      search={({ view, queue }) => ({ ...(view && { view }), ...(queue && { queue }) })}
      className={isOpen ? `${styles.row} ${styles.open}` : styles.row}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      data-handoff={handoff.id}
      onFocus={() => onFocus(handoff.id)}
      preload={false}
    >
      <span className={styles.line}>
        <span className={styles.channel}>
          <ChannelIcon channel={handoff.channel} />
        </span>
        <span className={styles.name} dir="auto">
          {customerName(handoff.customer)}
        </span>
        <span className={styles.end}>
          <RowTime handoff={handoff} />
        </span>
      </span>
      <span className={styles.line}>
        <PriorityMark priority={handoff.priority} />
        <span className={styles.reason}>{t(reasonNames[handoff.reason])}</span>
        {isUnseen && <span className={styles.unseen}>{t(messages.newMessage)}</span>}
        {hasDraft(`reply:${handoff.id}`) && !isOpen && (
          <span className={styles.draft}>
            <Icon icon={PenLine} size={14} />
            {t(messages.draft)}
          </span>
        )}
      </span>
      <span className={styles.preview} dir="auto" lang={handoff.language}>
        {handoff.preview}
      </span>
      <span className={styles.foot}>
        <span className={styles.queue}>{queueName}</span>
        {handoff.customer?.tier !== undefined && <span className={styles.tier}>{handoff.customer.tier}</span>}
        <span className={styles.agent}>{endText(handoff, me.id)}</span>
      </span>
    </Link>
  );
});

/** Who has the customer where that is not this person, and how it ended where it is over. */
const endText = (handoff: HandoffSummary, myId: string): string =>
  [isOver(handoff) && endWords(handoff), handoff.agentId !== undefined && handoff.agentId !== myId && handoff.agentName]
    .filter(Boolean)
    .join(', ');

function RowTime({ handoff }: { readonly handoff: HandoffSummary }) {
  if (isWaiting(handoff)) return <WaitingTime handoff={handoff} />;
  if (isOver(handoff))
    return (
      <span className={styles.time}>
        <RelativeTime atMs={handoff.endedAtMs ?? handoff.requestedAtMs} />
      </span>
    );
  return (
    <span className={styles.time}>
      {tRich(messages.talking, { time: <Elapsed sinceMs={handoff.acceptedAtMs ?? handoff.requestedAtMs} /> })}
    </span>
  );
}

const marks: Readonly<Partial<Record<Priority, { readonly icon: IconType; readonly word: Message }>>> = {
  urgent: { icon: Siren, word: messages.urgent },
  high: { icon: ChevronsUp, word: messages.high },
};

/** Only what is above the normal is marked: a word on every row would say nothing. */
export function PriorityMark({ priority }: { readonly priority: Priority }) {
  const mark = marks[priority];
  if (mark === undefined) return null;
  return (
    <span className={`${styles.priority} ${styles[priority] ?? ''}`}>
      <Icon icon={mark.icon} size={14} />
      {t(mark.word)}
    </span>
  );
}
