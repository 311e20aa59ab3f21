import { useQueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { keyOf } from '../../../app/api-client.ts';
import { type LiveFrame, useLive } from '../../../app/live-socket.ts';
import { outbox } from '../reply/inbox-outbox.ts';
import { readPacketAgain } from './use-packet.ts';

const useUnseen = create<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

/** Whether somebody wrote in a handoff since it was last open here. */
export const useIsUnseen = (handoffId: string): boolean => useUnseen(({ ids }) => ids.has(handoffId));

export function markSeen(handoffId: string): void {
  if (!useUnseen.getState().ids.has(handoffId)) return;
  useUnseen.setState(({ ids }) => ({ ids: new Set([...ids].filter((id) => id !== handoffId)) }));
}

/**
 * Keeps the open handoff true: reads it again when something happened in it, and everything after a break. The lists are
 * kept by the shell, for the count beside "Inbox".
 */
export function useLiveInbox(openId: string | undefined): void {
  const client = useQueryClient();
  useLive((message) => {
    if (message.type === 'resync') {
      void client.invalidateQueries({ queryKey: keyOf('readPacket') });
      void outbox.retryAll();
      return;
    }
    const { handoffId } = message;
    if (handoffId === undefined) return;
    void readPacketAgain(client, handoffId);
    if (handoffId !== openId) markUnseen(message, handoffId);
  });
}

function markUnseen({ type }: LiveFrame, handoffId: string): void {
  if (type === 'message.delivered') useUnseen.setState(({ ids }) => ({ ids: new Set([...ids, handoffId]) }));
}
