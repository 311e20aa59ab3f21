import { usePacket } from './data/use-packet.ts';
import { customerName } from './words.ts';

/** For the browser's tab: who is open, or how many wait, so that a tab in the background tells, too. */
export function useInboxTitle(handoffId: string | undefined, waiting: number | undefined): string {
  const { data: packet } = usePacket(handoffId);
  if (packet !== undefined) return `${customerName(packet.customer ?? packet.handoff.customer)} · Inbox`;
  return waiting === undefined || waiting === 0 ? 'Inbox' : `Inbox, ${waiting} waiting`;
}
