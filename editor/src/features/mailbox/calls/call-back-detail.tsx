import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Ear, Inbox } from 'lucide-react';
import { Link } from 'react-aria-components/Link';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { FactList } from '../fact-list.tsx';
import { type CallBack, completeCall, outsideKeys } from '../outside.ts';
import { useQueueName } from '../use-queue-name.ts';
import styles from './call-back-detail.module.css';
import { CallState } from './call-state.tsx';
import { callBackFacts, callTitle, inboxPath } from './call-words.ts';
import { RawAttributes } from './raw-attributes.tsx';

/** A task to call somebody back, as the agent of Amazon Connect gets it. */
export function CallBackDetail({ call }: { readonly call: CallBack }) {
  const { whisper, facts } = callBackFacts(call, useQueueName());
  const path = inboxPath(call);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
    <section className={styles.detail} aria-label={`Call ${callTitle(call)} back`} tabIndex={0}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <h2>Call {callTitle(call)} back</h2>
            <CallState call={call} />
            <span className={styles.quiet}>
              <RelativeTime atMs={call.startedAtMs} />
            </span>
          </div>
          <DoneButton call={call} />
        </header>
        {whisper !== undefined && (
          <figure className={styles.whisper}>
            <figcaption className={styles.whisperTitle}>
              <Icon icon={Ear} />
              What the agent hears before the customer
            </figcaption>
            <blockquote className={styles.words}>{whisper}</blockquote>
          </figure>
        )}
        <FactList
          facts={facts.map(({ label, value, isCode }) => ({ label, value: isCode ? <code>{value}</code> : value }))}
        />
        {call.description && (
          <div>
            <h3 className={styles.subtitle}>On the task</h3>
            <p className={styles.description}>{call.description}</p>
          </div>
        )}
        {path !== undefined && (
          <Link className={styles.link} href={path}>
            <Icon icon={Inbox} />
            Open the case in the inbox
          </Link>
        )}
        <RawAttributes title="All contact attributes" attributes={call.attributes} />
      </div>
    </section>
  );
}

function DoneButton({ call }: { readonly call: CallBack }) {
  const client = useQueryClient();
  const done = useMutation({
    mutationFn: () => completeCall(call.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: outsideKeys.calls });
      toast('Marked as done');
    },
    onError: (error) => toastError('The call was not marked as done', error),
  });
  if (call.completedAtMs !== undefined)
    return (
      <span className={styles.quiet}>
        Done <RelativeTime atMs={call.completedAtMs} />
      </span>
    );
  return (
    <Button
      icon={Check}
      onPress={() => {
        if (!done.isPending) done.mutate();
      }}
    >
      Mark as done
    </Button>
  );
}
