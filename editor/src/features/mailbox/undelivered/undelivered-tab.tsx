import { type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { CircleCheckBig, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { Loaded } from '../loaded.tsx';
import { type DeadLetter, type DeadLetters, outsideKeys, redrive } from '../outside.ts';
import { LetterDialog } from './letter-dialog.tsx';
import { messages } from './messages.ts';
import styles from './undelivered-tab.module.css';
import { eventWords, groupByQueue, placeName, reasonLine, redriveWords } from './undelivered-words.ts';

interface UndeliveredTabProps {
  readonly query: UseQueryResult<DeadLetters>;
}

/** What failed as often as its queue allows, and waits for somebody to try again. */
export function UndeliveredTab({ query }: UndeliveredTabProps) {
  const [opened, setOpened] = useState<DeadLetter>();
  return (
    <Loaded query={query} what={t(messages.what)}>
      {({ deadLetters, total }) => {
        const groups = groupByQueue(deadLetters);
        return (
          <div className={styles.page}>
            {groups.length === 0 && (
              <EmptyState icon={CircleCheckBig} title={t(messages.none)}>
                <p>{t(messages.noneWords)}</p>
              </EmptyState>
            )}
            {(groups.length > 1 || total > deadLetters.length) && (
              <div className={styles.all}>
                <span>
                  {total > deadLetters.length
                    ? t(messages.newest, { count: total, shown: deadLetters.length })
                    : t(messages.total, { count: total })}
                </span>
                <TryAgain />
              </div>
            )}
            {groups.map(({ queue, letters }) => (
              <Card
                key={queue}
                title={placeName(queue)}
                description={tRich(messages.inQueue, {
                  count: letters.length,
                  queue,
                  code: (inside) => <code>{inside}</code>,
                })}
                actions={<TryAgain queue={queue} />}
                isFlush
              >
                <Table
                  label={placeName(queue)}
                  columns={columnsOf()}
                  rows={letters}
                  rowKey={({ id }) => id}
                  onOpen={setOpened}
                />
              </Card>
            ))}
            {opened && <LetterDialog letter={opened} onClose={() => setOpened(undefined)} />}
          </div>
        );
      }}
    </Loaded>
  );
}

const columnsOf = (): readonly TableColumn<DeadLetter>[] => [
  {
    id: 'event',
    header: t(messages.event),
    cell: (letter) => (
      <>
        <span className={styles.event}>{eventWords(letter.eventType)}</span>
        <span className={styles.under}>{reasonLine(letter)}</span>
      </>
    ),
  },
  {
    id: 'reason',
    header: t(messages.reason),
    cell: (letter) => <span className={styles.reason}>{reasonLine(letter)}</span>,
    isMinor: true,
  },
  {
    id: 'tries',
    header: t(messages.tries),
    cell: ({ receives }) => receives,
    isNumber: true,
    isMinor: true,
    width: '5rem',
  },
  {
    id: 'when',
    header: t(messages.givenUp),
    cell: ({ failedAtMs }) => <RelativeTime atMs={failedAtMs} />,
    width: '8rem',
  },
];

/** Of one queue, or of all where none is named. */
function TryAgain({ queue }: { readonly queue?: string }) {
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => redrive(queue),
    onSuccess: async ({ redriven }) => {
      await client.invalidateQueries({ queryKey: outsideKeys.deadLetters });
      toast(redriveWords(redriven), { detail: t(messages.comesBack) });
    },
    onError: (error) => toastError(t(messages.notSent), error),
  });
  return (
    <Button
      icon={RotateCw}
      onPress={() => {
        if (!again.isPending) again.mutate();
      }}
      {...(queue !== undefined && { 'aria-label': t(messages.tryPlace, { place: placeName(queue) }) })}
    >
      {t(queue === undefined ? messages.tryAll : ui.tryAgain)}
    </Button>
  );
}
