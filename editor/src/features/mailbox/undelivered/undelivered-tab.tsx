import { type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { CircleCheckBig, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { toast, toastError } from '../../../ui/toast.tsx';
import { Loaded } from '../loaded.tsx';
import { type DeadLetter, type DeadLetters, outsideKeys, redrive } from '../outside.ts';
import { LetterDialog } from './letter-dialog.tsx';
import styles from './undelivered-tab.module.css';
import { eventWords, groupByQueue, placeName, reasonLine, redriveWords } from './undelivered-words.ts';

interface UndeliveredTabProps {
  readonly query: UseQueryResult<DeadLetters>;
}

/** What failed as often as its queue allows, and waits for somebody to try again. */
export function UndeliveredTab({ query }: UndeliveredTabProps) {
  const [opened, setOpened] = useState<DeadLetter>();
  return (
    <Loaded query={query} what="what was not delivered">
      {({ deadLetters, total }) => {
        const groups = groupByQueue(deadLetters);
        return (
          <div className={styles.page}>
            {groups.length === 0 && (
              <EmptyState icon={CircleCheckBig} title="Everything was delivered">
                <p>
                  Each event is tried again several times, a little later each time. One that fails to the end comes
                  here with the reason, and can be sent again once the cause is gone. On AWS these are the dead-letter
                  queues.
                </p>
              </EmptyState>
            )}
            {(groups.length > 1 || total > deadLetters.length) && (
              <div className={styles.all}>
                <span>
                  {total} events were not delivered.
                  {total > deadLetters.length && ` Here are the newest ${deadLetters.length}.`}
                </span>
                <TryAgain label="Try all again" />
              </div>
            )}
            {groups.map(({ queue, letters }) => (
              <Card
                key={queue}
                title={placeName(queue)}
                description={
                  <>
                    {letters.length === 1 ? '1 event' : `${letters.length} events`} in the queue <code>{queue}</code>
                  </>
                }
                actions={<TryAgain label="Try again" queue={queue} />}
                isFlush
              >
                <Table
                  label={placeName(queue)}
                  columns={columns}
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

const columns: readonly TableColumn<DeadLetter>[] = [
  {
    id: 'event',
    header: 'Event',
    cell: (letter) => (
      <>
        <span className={styles.event}>{eventWords(letter.eventType)}</span>
        <span className={styles.under}>{reasonLine(letter)}</span>
      </>
    ),
  },
  {
    id: 'reason',
    header: 'Reason',
    cell: (letter) => <span className={styles.reason}>{reasonLine(letter)}</span>,
    isMinor: true,
  },
  { id: 'tries', header: 'Tries', cell: ({ receives }) => receives, isNumber: true, isMinor: true, width: '5rem' },
  { id: 'when', header: 'Given up', cell: ({ failedAtMs }) => <RelativeTime atMs={failedAtMs} />, width: '8rem' },
];

function TryAgain({ label, queue }: { readonly label: string; readonly queue?: string }) {
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => redrive(queue),
    onSuccess: async ({ redriven }) => {
      await client.invalidateQueries({ queryKey: outsideKeys.deadLetters });
      toast(redriveWords(redriven), { detail: 'What fails again comes back here.' });
    },
    onError: (error) => toastError('Nothing was sent again', error),
  });
  return (
    <Button
      icon={RotateCw}
      onPress={() => {
        if (!again.isPending) again.mutate();
      }}
      {...(queue !== undefined && { 'aria-label': `${label}: ${placeName(queue)}` })}
    >
      {label}
    </Button>
  );
}
