import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PhoneOff } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Conversation } from '../../../ui/conversation/conversation.tsx';
import { explain } from '../../../ui/error-state.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toastError } from '../../../ui/toast.tsx';
import { completeCall, type IncomingCall, outsideKeys, sayAsCaller } from '../outside.ts';
import { useQueueName } from '../use-queue-name.ts';
import { CallState } from './call-state.tsx';
import { nextTurn, phoneProblem, tidyPhone } from './call-words.ts';
import { CallerInput } from './caller-input.tsx';
import styles from './caller-panel.module.css';
import { FlowReads } from './flow-reads.tsx';
import { messages } from './messages.ts';
import { toEntries } from './to-entries.ts';

interface CallerPanelProps {
  /** `undefined`: a call that begins with its first words. */
  readonly call: IncomingCall | undefined;
  readonly onStarted: (contactId: string) => void;
}

/** Plays a caller against the real contact-flow function, turn by turn. */
export function CallerPanel({ call, onStarted }: CallerPanelProps) {
  const [contactId] = useState(() => call?.id ?? crypto.randomUUID());
  const [phone, setPhone] = useState(call?.phone ?? '+49 30 23125042');
  const [wasChecked, setChecked] = useState(false);
  const client = useQueryClient();
  const nameOf = useQueueName();
  const isOver = call?.completedAtMs !== undefined;
  const problem = wasChecked ? phoneProblem(phone) : undefined;

  const saying = useMutation({
    mutationFn: (text: string) => {
      const number = tidyPhone(phone);
      return sayAsCaller({ contactId, text, turn: nextTurn(call ?? { turns: [] }), ...(number && { phone: number }) });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: outsideKeys.calls });
      if (call === undefined) onStarted(contactId);
    },
  });
  const say = async (text: string): Promise<boolean> => {
    setChecked(true);
    if (phoneProblem(phone) !== undefined) return false;
    return await saying.mutateAsync(text).then(
      () => true,
      () => false,
    );
  };

  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2>{call ? callFrom(call) : t(messages.callerIsThere)}</h2>
          {call && <CallState call={call} />}
        </div>
        {call && !isOver && <HangUp id={call.id} />}
      </header>
      <div className={styles.body}>
        <div className={styles.talk}>
          {call ? (
            <Conversation
              key={call.id}
              label={callFrom(call)}
              entries={toEntries(call, nameOf)}
              ownSide="customer"
              typing={saying.isPending ? t(messages.asking) : undefined}
            />
          ) : (
            <div className={styles.start}>
              <TextField
                label={t(messages.callersNumber)}
                isOptional
                type="tel"
                value={phone}
                onChange={setPhone}
                error={problem}
                help={t(messages.numberHelp)}
                autoComplete="off"
              />
              <p className={styles.note}>{t(messages.startWords)}</p>
            </div>
          )}
          {saying.isError && (
            <div className={styles.failed}>
              <Banner meaning="problem" title={t(messages.noAnswer)}>
                {t(messages.noAnswerWords, { why: explain(saying.error) })}
              </Banner>
            </div>
          )}
          <CallerInput onSay={say} isPending={saying.isPending} isOver={isOver} isFirst={call === undefined} />
        </div>
        <FlowReads answer={call?.turns.at(-1)?.answer} />
      </div>
    </div>
  );
}

const callFrom = ({ phone }: IncomingCall): string =>
  phone === undefined ? t(messages.callFromWithheld) : t(messages.callFrom, { phone });

function HangUp({ id }: { readonly id: string }) {
  const client = useQueryClient();
  const done = useMutation({
    mutationFn: () => completeCall(id),
    onSuccess: () => client.invalidateQueries({ queryKey: outsideKeys.calls }),
    onError: (error) => toastError(t(messages.hangUpFailed), error),
  });
  return (
    <Button
      icon={PhoneOff}
      onPress={() => {
        if (!done.isPending) done.mutate();
      }}
    >
      {t(messages.hangUp)}
    </Button>
  );
}
