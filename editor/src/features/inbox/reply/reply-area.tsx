import { CircleCheck, Headset, Hourglass } from 'lucide-react';
import type { RefObject } from 'react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useSession } from '../../../app/session.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { messages as inbox } from '../messages.ts';
import { endWords, isOver, isWaiting } from '../words.ts';
import { outbox } from './inbox-outbox.ts';
import { messages } from './messages.ts';
import type { OutgoingReply } from './outbox.ts';
import styles from './reply-area.module.css';
import { ReplyBox } from './reply-box.tsx';

interface ReplyAreaProps {
  readonly handoff: Handoff;
  readonly outgoing: readonly OutgoingReply[];
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
}

/** Below the thread: the reply box of whoever has the customer, and for everybody else why there is none. */
export function ReplyArea({ handoff, outgoing, inputRef }: ReplyAreaProps) {
  const me = useSession();
  if (handoff.state === 'accepted' && handoff.agentId === me.id)
    return <ReplyBox handoff={handoff} inputRef={inputRef} />;
  const stuck = outgoing.filter(({ state }) => state === 'failed');
  return (
    <div className={styles.bar}>
      <Standing handoff={handoff} />
      {stuck.length > 0 && (
        <p className={styles.stuck}>
          {t(messages.stuck, { count: stuck.length })}
          <Button size="small" onPress={() => outbox.discard(...stuck.map(({ messageId }) => messageId))}>
            {t(messages.discard)}
          </Button>
        </p>
      )}
    </div>
  );
}

function Standing({ handoff }: { readonly handoff: Handoff }) {
  if (isWaiting(handoff)) return <Line icon={Hourglass}>{t(messages.acceptToWrite)}</Line>;
  if (!isOver(handoff))
    return <Line icon={Headset}>{t(messages.isTalking, { name: handoff.agentName ?? t(inbox.somebodyElse) })}</Line>;
  const end = endWords(handoff);
  const when = <RelativeTime atMs={handoff.endedAtMs ?? handoff.requestedAtMs} />;
  return (
    <Line icon={CircleCheck}>
      {handoff.agentName === undefined
        ? tRich(messages.ended, { end, when })
        : tRich(messages.endedBy, { end, name: handoff.agentName, when })}
      {handoff.summary !== undefined && (
        <span className={styles.summary} dir="auto">
          {handoff.summary}
        </span>
      )}
    </Line>
  );
}

function Line({ icon, children }: { readonly icon: IconType; readonly children: React.ReactNode }) {
  return (
    <div className={styles.line}>
      <span className={styles.mark}>
        <Icon icon={icon} />
      </span>
      <p>{children}</p>
    </div>
  );
}
