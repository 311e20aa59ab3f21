import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/translate.ts';
import { toast } from '../../ui/toast.tsx';
import { keyOf, queryOf } from '../api-client.ts';
import { useLive } from '../live-socket.ts';
import { messages } from '../messages.ts';
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
    const count = waiting.data ?? 0;
    setWaitingCount('inbox', count, t(messages.handoffsWaiting, { count }));
  }, [waiting.data]);
  useLive((message) => {
    if (!mayAnswer || message.type === 'message.delivered') return;
    if (message.type === 'workflow.notified') {
      toast(message.title ?? t(messages.workflowNotice), {
        meaning: 'information',
        detail: t(messages.inConversation, { id: message.conversationId }),
      });
      return;
    }
    // A burst of events asks once.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void client.invalidateQueries({ queryKey: keyOf('listHandoffs') }), 150);
  });
  return null;
}
