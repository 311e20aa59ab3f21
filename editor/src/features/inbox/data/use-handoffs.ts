import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InboxView } from '../../../../../shared/api/agent-operations.ts';
import { type CallResult, queryOf } from '../../../app/api-client.ts';
import { useConnectionState } from '../../../app/live-socket.ts';

export type HandoffList = CallResult<'listHandoffs'>;

const whileLiveMs = 60_000;
const whileCutMs = 15_000;

/** With the socket open, news come by themselves and asking is only a safety net; without it, asking is all there is. */
export const usePollingMs = (): number => (useConnectionState() === 'live' ? whileLiveMs : whileCutMs);

export function useHandoffs(view: InboxView, queueId: string | undefined) {
  const refetchInterval = usePollingMs();
  return useQuery({
    ...queryOf('listHandoffs', { query: { view, ...(queueId !== undefined && { queueId }) } }),
    refetchInterval,
    // The counts on the tabs stay while another list is read; its rows must not stand in for this one's.
    placeholderData: (before) => keepPreviousData(before) && { handoffs: [], counts: before?.counts ?? noCounts },
  });
}

const noCounts = { waiting: 0, mine: 0 };
