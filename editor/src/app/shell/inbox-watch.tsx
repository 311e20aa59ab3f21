import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { toast } from '../../ui/toast.tsx';
import { keyOf, queryOf } from '../api-client.ts';
import { useLive } from '../live-socket.ts';
import { useMay } from '../session.ts';
import { setWaitingCount } from '../waiting-counts.ts';

/** Keeps the count beside "Inbox" true, whichever page is open. */
export function InboxWatch() {
  const mayAnswer = useMay('agent');
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useQuery({
    ...queryOf('listHandoffs', { query: { view: 'waiting' } }),
    enabled: mayAnswer,
    refetchInterval: 60_000,
    select: (answer) => answer.counts.waiting,
  });
  useEffect(() => {
    setWaitingCount('inbox', waiting.data ?? 0, 'handoffs waiting');
  }, [waiting.data]);
  useLive((message) => {
    if (!mayAnswer || message.type === 'message.delivered') return;
    if (message.type === 'workflow.notified') {
      toast(message.title ?? 'A workflow has a notice', {
        meaning: 'information',
        detail: `Conversation ${message.conversationId}`,
      });
      return;
    }
    // A burst of events asks once.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void client.invalidateQueries({ queryKey: keyOf('listHandoffs') }), 150);
  });
  return null;
}
