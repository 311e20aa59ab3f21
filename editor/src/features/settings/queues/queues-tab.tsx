import { useQuery } from '@tanstack/react-query';
import { Layers, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import type { Queue } from '../../../../../shared/settings/queue.ts';
import { queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { OpenPill } from '../hours/open-pill.tsx';
import { messages } from './messages.ts';
import { QueueDialog } from './queue-dialog.tsx';
import { durationWords, pastLimitWords } from './queue-words.ts';
import styles from './queues-tab.module.css';

/** Where customers wait for a person. */
export function QueuesTab() {
  const queues = useQuery(queryOf('listQueues'));
  const calendars = useQuery(queryOf('listCalendars'));
  const [edited, setEdited] = useState<Queue | 'new'>();
  const known = calendars.data?.calendars ?? [];
  return (
    <Loaded query={queues} what={t(messages.what)}>
      {(data) => (
        <>
          <Card
            title={t(messages.title)}
            description={t(messages.description)}
            actions={
              <Button icon={Plus} variant="primary" onPress={() => setEdited('new')}>
                {t(messages.newQueue)}
              </Button>
            }
            isFlush
          >
            <Table
              label={t(messages.title)}
              columns={columnsOf(data.queues, known)}
              rows={data.queues}
              rowKey={({ id }) => id}
              initialSort={{ column: 'name', direction: 'ascending' }}
              onOpen={setEdited}
              empty={
                <EmptyState icon={Layers} title={t(messages.none)} isCompact>
                  <p>{t(messages.noneWords)}</p>
                </EmptyState>
              }
            />
          </Card>
          {edited !== undefined && (
            <QueueDialog
              queue={edited === 'new' ? undefined : edited}
              queues={data.queues}
              calendars={known}
              onClose={() => setEdited(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

const columnsOf = (queues: readonly Queue[], calendars: readonly Calendar[]): readonly TableColumn<Queue>[] => [
  { id: 'name', header: t(messages.queue), cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: 'hours',
    header: t(messages.hours),
    cell: ({ calendarId }) => {
      const calendar = calendars.find(({ id }) => id === calendarId);
      return (
        <span className={styles.hours}>
          {calendar?.name ?? calendarId}
          {calendar && <OpenPill calendar={calendar} isShort />}
        </span>
      );
    },
  },
  { id: 'email', header: t(messages.teamMail), cell: ({ email }) => email, isMinor: true },
  {
    id: 'limit',
    header: t(messages.waitLimit),
    cell: ({ waitLimitSeconds }) => durationWords(waitLimitSeconds),
    sortBy: ({ waitLimitSeconds }) => waitLimitSeconds,
    isNumber: true,
  },
  {
    id: 'past',
    header: t(messages.pastLimit),
    cell: ({ pastLimit }) => pastLimitWords(pastLimit, queues),
    isMinor: true,
  },
  {
    id: 'handle',
    header: t(messages.handleTime),
    cell: ({ typicalHandleSeconds }) => durationWords(typicalHandleSeconds),
    sortBy: ({ typicalHandleSeconds }) => typicalHandleSeconds,
    isNumber: true,
    isMinor: true,
  },
];
