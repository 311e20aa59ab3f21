import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryOf } from '../../../app/api-client.ts';
import type { Names } from './step-words.ts';

/** What people call queues and hours today. */
export function useNames(): Names {
  const queues = useQuery(queryOf('listQueues')).data?.queues;
  const calendars = useQuery(queryOf('listCalendars')).data?.calendars;
  return useMemo(
    () => ({
      queues: new Map(queues?.map(({ id, name }) => [id, name])),
      calendars: new Map(calendars?.map(({ id, name }) => [id, name])),
    }),
    [queues, calendars],
  );
}
