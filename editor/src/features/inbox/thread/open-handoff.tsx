import { useEffect, useMemo, useRef } from 'react';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { openDialog } from '../actions/dialog-store.ts';
import { useThreadCommands } from '../actions/use-thread-commands.ts';
import { markSeen } from '../data/use-live-inbox.ts';
import { useQueueName, useWorkflowNames } from '../data/use-names.ts';
import { outbox, useOutgoing } from '../reply/inbox-outbox.ts';
import { ReplyArea } from '../reply/reply-area.tsx';
import { customerName } from '../words.ts';
import { toThread } from './entries.ts';
import { messages } from './messages.ts';
import { PacketCard } from './packet-card.tsx';
import { Thread } from './thread.tsx';
import { ThreadHeader } from './thread-header.tsx';
import styles from './thread-pane.module.css';
import type { ThreadPaneProps } from './thread-pane.tsx';
import { useAccept } from './use-accept.ts';

export function OpenHandoff({
  packet,
  areDetailsOpen,
  onDetails,
  onBack,
  details,
  onAccepted,
}: ThreadPaneProps & { readonly packet: Packet }) {
  const { handoff } = packet;
  const reply = useRef<HTMLTextAreaElement>(null);
  const { accept, isAccepting, fasterName, forget } = useAccept(handoff.id, onAccepted);
  const outgoing = useOutgoing(handoff.id);
  const queue = useQueueName();
  const { rule } = useWorkflowNames(handoff.ruleId);
  const thread = useMemo(() => toThread(packet, outgoing, { queue, rule }), [packet, outgoing, queue, rule]);
  const name = customerName(packet.customer ?? handoff.customer);

  useEffect(() => markSeen(handoff.id), [handoff.id]);
  useThreadCommands({ handoff, onAccept: accept, onReply: () => reply.current?.focus() });

  return (
    <section className={styles.pane} aria-label={t(messages.conversationWith, { name })}>
      <ThreadHeader {...{ handoff, name, areDetailsOpen, onDetails, onBack, isAccepting }} onAccept={accept} />
      {fasterName !== undefined && (
        <div className={styles.note}>
          <Banner meaning="information" title={t(messages.wasFaster, { name: fasterName })} isFlush onDismiss={forget}>
            {t(messages.wasFasterWords)}
          </Banner>
        </div>
      )}
      <PacketCard packet={packet} ruleName={rule(handoff.ruleId)} onExplain={() => openDialog('explain')} />
      <div className={styles.sides}>
        <div className={styles.talk}>
          <Thread
            label={t(messages.messagesWith, { name })}
            thread={thread}
            isCut={packet.transcriptCut}
            onRetry={(messageId) => void outbox.retry(messageId)}
          />
          <ReplyArea handoff={handoff} outgoing={outgoing} inputRef={reply} />
        </div>
        {details}
      </div>
    </section>
  );
}
