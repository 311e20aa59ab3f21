import { ArrowLeft, PanelRight } from 'lucide-react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useSession } from '../../../app/session.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Elapsed } from '../../../ui/relative-time.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { HandoffActions } from '../actions/handoff-actions.tsx';
import { useQueueName } from '../data/use-names.ts';
import { ChannelIcon } from '../list/channel-icon.tsx';
import { PriorityMark } from '../list/handoff-row.tsx';
import { WaitingTime } from '../list/waiting-time.tsx';
import { messages as inbox } from '../messages.ts';
import { endWords, isOver, isWaiting } from '../words.ts';
import { messages } from './messages.ts';
import styles from './thread-header.module.css';

export interface ThreadHeaderProps {
  readonly handoff: Handoff;
  readonly name: string;
  readonly areDetailsOpen: boolean;
  readonly onDetails: (isOpen: boolean) => void;
  readonly onBack: (() => void) | undefined;
  readonly isAccepting: boolean;
  readonly onAccept: () => void;
}

export function ThreadHeader({
  handoff,
  name,
  areDetailsOpen,
  onDetails,
  onBack,
  isAccepting,
  onAccept,
}: ThreadHeaderProps) {
  const queueName = useQueueName();
  const Title = onBack === undefined ? 'h2' : 'h1';
  return (
    <header className={styles.header}>
      {onBack && <IconButton icon={ArrowLeft} label={t(inbox.backToList)} placement="bottom" onPress={onBack} />}
      <div className={styles.words}>
        <Title className={styles.name} dir="auto" title={name}>
          {name}
        </Title>
        <p className={styles.state}>
          <ChannelIcon channel={handoff.channel} />
          <span className={styles.queue}>{queueName(handoff.queueId)}</span>
          <PriorityMark priority={handoff.priority} />
          <HandoffStanding handoff={handoff} />
        </p>
      </div>
      <div className={styles.actions}>
        <HandoffActions {...{ handoff, isAccepting, onAccept }} />
        <IconButton
          icon={PanelRight}
          label={t(areDetailsOpen ? messages.hideDetails : messages.showDetails)}
          isOn={areDetailsOpen}
          placement="bottom"
          onPress={() => onDetails(!areDetailsOpen)}
        />
      </div>
    </header>
  );
}

function HandoffStanding({ handoff }: { readonly handoff: Handoff }) {
  const me = useSession();
  if (isWaiting(handoff)) return <WaitingTime handoff={handoff} />;
  if (isOver(handoff))
    return <StatusPill meaning={handoff.state === 'abandoned' ? 'quiet' : 'fine'}>{endWords(handoff)}</StatusPill>;
  const time = <Elapsed sinceMs={handoff.acceptedAtMs ?? handoff.requestedAtMs} />;
  return (
    <span className={styles.with}>
      {handoff.agentId === me.id
        ? tRich(messages.withYou, { time })
        : tRich(messages.withPerson, { name: handoff.agentName, time })}
    </span>
  );
}
