import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CalendarClock, CalendarSearch, Plus } from 'lucide-react';
import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import type { Queue } from '../../../../../shared/settings/queue.ts';
import { queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { CalendarEditor } from './calendar-editor.tsx';
import { messages } from './messages.ts';
import { OpenPill } from './open-pill.tsx';
import { weekSentence } from './week.ts';

const route = getRouteApi('/shell/settings');

/** When people are there. */
export function HoursTab() {
  const { id: openId } = route.useSearch();
  const navigate = route.useNavigate();
  const calendars = useQuery(queryOf('listCalendars'));
  const queues = useQuery(queryOf('listQueues'));
  const open = (id?: string): void => void navigate({ search: { tab: 'hours', ...(id && { id }) } });
  return (
    <Loaded query={calendars} what={t(messages.what)}>
      {({ calendars: all }) => {
        if (openId === undefined)
          return <CalendarList calendars={all} queues={queues.data?.queues ?? []} onOpen={open} />;
        const calendar = all.find(({ id }) => id === openId);
        if (calendar === undefined && openId !== 'new') return <NoSuchHours onLeave={() => open()} />;
        return (
          <CalendarEditor
            key={openId}
            calendar={calendar}
            otherIds={all.map(({ id }) => id).filter((id) => id !== openId)}
            usedBy={(queues.data?.queues ?? [])
              .filter(({ calendarId }) => calendarId === openId)
              .map(({ name }) => name)}
            onLeave={() => open()}
            onMade={open}
          />
        );
      }}
    </Loaded>
  );
}

interface CalendarListProps {
  readonly calendars: readonly Calendar[];
  readonly queues: readonly Queue[];
  readonly onOpen: (id: string) => void;
}

function CalendarList({ calendars, queues, onOpen }: CalendarListProps) {
  return (
    <Card
      title={t(messages.title)}
      description={t(messages.description)}
      actions={
        <Button icon={Plus} variant="primary" onPress={() => onOpen('new')}>
          {t(messages.newHours)}
        </Button>
      }
      isFlush
    >
      <Table
        label={t(messages.title)}
        columns={columnsOf(queues)}
        rows={calendars}
        rowKey={({ id }) => id}
        initialSort={{ column: 'name', direction: 'ascending' }}
        onOpen={({ id }) => onOpen(id)}
        empty={
          <EmptyState icon={CalendarClock} title={t(messages.none)} isCompact>
            <p>{t(messages.noneWords)}</p>
          </EmptyState>
        }
      />
    </Card>
  );
}

const columnsOf = (queues: readonly Queue[]): readonly TableColumn<Calendar>[] => [
  { id: 'name', header: t(messages.hours), cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'now', header: t(messages.now), cell: (calendar) => <OpenPill calendar={calendar} /> },
  { id: 'week', header: t(messages.week), cell: ({ week }) => weekSentence(week), isMinor: true },
  {
    id: 'zone',
    header: t(messages.timeZone),
    cell: ({ timeZone }) => timeZone,
    sortBy: ({ timeZone }) => timeZone,
    isMinor: true,
  },
  {
    id: 'holidays',
    header: t(messages.daysOff),
    cell: ({ holidays }) => holidays.length,
    sortBy: ({ holidays }) => holidays.length,
    isNumber: true,
    isMinor: true,
  },
  {
    id: 'queues',
    header: t(messages.queues),
    cell: ({ id }) => queues.filter(({ calendarId }) => calendarId === id).length,
    sortBy: ({ id }) => queues.filter(({ calendarId }) => calendarId === id).length,
    isNumber: true,
    isMinor: true,
  },
];

function NoSuchHours({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <EmptyState
      icon={CalendarSearch}
      title={t(messages.missing)}
      action={<Button onPress={onLeave}>{t(messages.all)}</Button>}
    >
      <p>{t(messages.missingWords)}</p>
    </EmptyState>
  );
}
