import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CalendarClock, CalendarSearch, Plus } from 'lucide-react';
import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import type { Queue } from '../../../../../shared/settings/queue.ts';
import { queryOf } from '../../../app/api-client.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { CalendarEditor } from './calendar-editor.tsx';
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
    <Loaded query={calendars} what="the business hours">
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
      title="Business hours"
      description="When people are there. Queues and workflows go by them."
      actions={
        <Button icon={Plus} variant="primary" onPress={() => onOpen('new')}>
          New hours
        </Button>
      }
      isFlush
    >
      <Table
        label="Business hours"
        columns={columnsOf(queues)}
        rows={calendars}
        rowKey={({ id }) => id}
        initialSort={{ column: 'name', direction: 'ascending' }}
        onOpen={({ id }) => onOpen(id)}
        empty={
          <EmptyState icon={CalendarClock} title="No business hours yet" isCompact>
            <p>Every queue needs hours, so that nobody is promised a person who is not there.</p>
          </EmptyState>
        }
      />
    </Card>
  );
}

const columnsOf = (queues: readonly Queue[]): readonly TableColumn<Calendar>[] => [
  { id: 'name', header: 'Hours', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'now', header: 'Now', cell: (calendar) => <OpenPill calendar={calendar} /> },
  { id: 'week', header: 'Week', cell: ({ week }) => weekSentence(week), isMinor: true },
  {
    id: 'zone',
    header: 'Time zone',
    cell: ({ timeZone }) => timeZone,
    sortBy: ({ timeZone }) => timeZone,
    isMinor: true,
  },
  {
    id: 'holidays',
    header: 'Days off',
    cell: ({ holidays }) => holidays.length,
    sortBy: ({ holidays }) => holidays.length,
    isNumber: true,
    isMinor: true,
  },
  {
    id: 'queues',
    header: 'Queues',
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
      title="There are no such hours"
      action={<Button onPress={onLeave}>All business hours</Button>}
    >
      <p>The link may be old, or a letter of it is missing.</p>
    </EmptyState>
  );
}
