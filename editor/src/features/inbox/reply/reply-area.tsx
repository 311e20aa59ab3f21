import { CircleCheck, Headset, Hourglass } from 'lucide-react';
import type { RefObject } from 'react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useSession } from '../../../app/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { endWords, isOver, isWaiting } from '../words.ts';
import { outbox } from './inbox-outbox.ts';
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
          {stuck.length === 1 ? 'A reply of yours was not sent' : `${stuck.length} replies of yours were not sent`}:
          this customer is no longer with you.
          <Button size="small" onPress={() => outbox.discard(...stuck.map(({ messageId }) => messageId))}>
            Discard
          </Button>
        </p>
      )}
    </div>
  );
}

function Standing({ handoff }: { readonly handoff: Handoff }) {
  if (isWaiting(handoff)) return <Line icon={Hourglass}>Accept this customer to write to them.</Line>;
  if (!isOver(handoff))
    return <Line icon={Headset}>{handoff.agentName} is talking to this customer. You can leave a note.</Line>;
  return (
    <Line icon={CircleCheck}>
      {endWords(handoff)}
      {handoff.agentName !== undefined && `, by ${handoff.agentName}`},{' '}
      <RelativeTime atMs={handoff.endedAtMs ?? handoff.requestedAtMs} />
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
