import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { call } from '../../../app/api-client.ts';
import { queryClient } from '../../../app/query-client.ts';
import { t } from '../../../i18n/translate.ts';
import { toastError } from '../../../ui/toast.tsx';
import { putMessage, readPacketAgain } from '../data/use-packet.ts';
import { messages } from './messages.ts';
import { createOutbox, type OutgoingReply } from './outbox.ts';

/** One for the whole page: a reply goes on being sent while another customer is looked at. */
export const outbox = createOutbox({
  storage: () => sessionStorage,
  send: async ({ handoffId, messageId, text }) => {
    const message = await call('replyToCustomer', { params: { handoffId }, body: { messageId, text } });
    putMessage(queryClient, handoffId, message);
  },
  onFailure: ({ handoffId }, error) => {
    toastError(t(messages.notSent), error);
    // Perhaps somebody else has the customer now.
    void readPacketAgain(queryClient, handoffId);
  },
});

export const useOutgoing = (handoffId: string): readonly OutgoingReply[] =>
  useStore(
    outbox.store,
    useShallow(({ replies }) => replies.filter((reply) => reply.handoffId === handoffId)),
  );
