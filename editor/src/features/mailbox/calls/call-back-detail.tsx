import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Ear, Inbox } from 'lucide-react';
import { Link } from 'react-aria-components/Link';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { FactList } from '../fact-list.tsx';
import { messages as mailbox } from '../messages.ts';
import { type CallBack, completeCall, outsideKeys } from '../outside.ts';
import { useQueueName } from '../use-queue-name.ts';
import styles from './call-back-detail.module.css';
import { CallState } from './call-state.tsx';
import { callBackFacts, callTitle, inboxPath } from './call-words.ts';
import { messages } from './messages.ts';
import { RawAttributes } from './raw-attributes.tsx';

/** A task to call somebody back, as the agent of Amazon Connect gets it. */
export function CallBackDetail({ call }: { readonly call: CallBack }) {
  const { whisper, facts } = callBackFacts(call, useQueueName());
  const path = inboxPath(call);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
    <section className={styles.detail} aria-label={t(messages.callBack, { name: callTitle(call) })} tabIndex={0}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <h2>{t(messages.callBack, { name: callTitle(call) })}</h2>
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
              {t(messages.whisper)}
            </figcaption>
            <blockquote className={styles.words}>{whisper}</blockquote>
          </figure>
        )}
        <FactList
          facts={facts.map(({ label, value, isCode }) => ({ label, value: isCode ? <code>{value}</code> : value }))}
        />
        {call.description && (
          <div>
            <h3 className={styles.subtitle}>{t(messages.onTheTask)}</h3>
            <p className={styles.description}>{call.description}</p>
          </div>
        )}
        {path !== undefined && (
          <Link className={styles.link} href={path}>
            <Icon icon={Inbox} />
            {t(mailbox.openCase)}
          </Link>
        )}
        <RawAttributes title={t(messages.allAttributes)} attributes={call.attributes} />
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
      toast(t(messages.markedDone));
    },
    onError: (error) => toastError(t(messages.markFailed), error),
  });
  if (call.completedAtMs !== undefined)
    return (
      <span className={styles.quiet}>
        {tRich(messages.doneAt, { time: <RelativeTime atMs={call.completedAtMs} /> })}
      </span>
    );
  return (
    <Button
      icon={Check}
      onPress={() => {
        if (!done.isPending) done.mutate();
      }}
    >
      {t(messages.markDone)}
    </Button>
  );
}
