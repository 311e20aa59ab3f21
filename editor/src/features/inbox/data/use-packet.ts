import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { TranscriptMessage } from '../../../../../shared/conversation/message.ts';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { keyOf, queryOf } from '../../../app/api-client.ts';
import { usePollingMs } from './use-handoffs.ts';

export function usePacket(handoffId: string | undefined) {
  const refetchInterval = usePollingMs();
  return useQuery({
    ...queryOf('readPacket', { params: { handoffId: handoffId ?? '' } }),
    enabled: handoffId !== undefined,
    refetchInterval,
  });
}

const packetKey = (handoffId: string): readonly unknown[] => keyOf('readPacket', { params: { handoffId } });

/** The answer of an action is newer than what the page has; showing it need not wait for another read. */
export function putHandoff(client: QueryClient, handoff: Handoff): void {
  client.setQueryData<Packet>(packetKey(handoff.id), (packet) => packet && { ...packet, handoff });
}

/** Somebody else has the customer: no longer offers to accept, until the packet is read again. */
export function putOwner(
  client: QueryClient,
  handoffId: string,
  owner: { readonly id: string; readonly name: string },
) {
  client.setQueryData<Packet>(
    packetKey(handoffId),
    (packet) =>
      packet && {
        ...packet,
        handoff: { ...packet.handoff, state: 'accepted', agentId: owner.id, agentName: owner.name },
      },
  );
}

export function putMessage(client: QueryClient, handoffId: string, message: TranscriptMessage): void {
  client.setQueryData<Packet>(packetKey(handoffId), (packet) => {
    if (!packet || packet.transcript.some(({ messageId }) => messageId === message.messageId)) return packet;
    return { ...packet, transcript: [...packet.transcript, message] };
  });
}

export const readPacketAgain = (client: QueryClient, handoffId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: packetKey(handoffId) });
