/** Every key of the Conversations table. */
import { type Handoff, isOpen, isWaiting } from '../../../../shared/handoff/handoff.ts';
import { placeInLine } from '../../../../shared/handoff/place-in-line.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

export const timeKey = (atMs: number): string => digits(atMs, 13);
export const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

export const conversationPk = (conversationId: string): string => `C#${conversationId}`;
export const entrySk = (seq: number): string => `L#${digits(seq, 10)}`;
export const entryKey = (conversationId: string, seq: number): Key => ({
  pk: conversationPk(conversationId),
  sk: entrySk(seq),
});

/** Which entry a key leads to. */
export const toEntryAddress = ({ pk, sk }: Key): { readonly conversationId: string; readonly seq: number } => ({
  conversationId: pk.slice(2),
  seq: Number(sk.slice(2)),
});

export const handoffKey = (handoffId: string): Key => ({ pk: `H#${handoffId}`, sk: 'H' });

export const deliveryKey = (deliveryId: string): Key => ({ pk: `N#${deliveryId}`, sk: 'N' });

export const agentsPk = 'AGENTS';
export const agentKey = (agentId: string): Key => ({ pk: agentsPk, sk: agentId });
export const socketsPk = 'SOCKETS';
export const socketKey = (connectionId: string): Key => ({ pk: socketsPk, sk: connectionId });

export const queuePk = (queueId: string): string => `Q#${queueId}`;
export const takenByPk = (agentId: string): string => `A#${agentId}`;
export const endedPk = (day: string): string => `E#${day}`;

/** Where a handoff stands in `byQueue`: with its queue, then with its agent, then with the day it ended. */
export function queueIndex(handoff: Handoff): { byQueuePk?: string; byQueueSk?: string } {
  if (isWaiting(handoff)) return { byQueuePk: queuePk(handoff.queueId), byQueueSk: placeInLine(handoff) };
  if (handoff.state === 'accepted' && handoff.agentId)
    return { byQueuePk: takenByPk(handoff.agentId), byQueueSk: timeKey(handoff.acceptedAtMs ?? 0) };
  if (!isOpen(handoff) && handoff.endedAtMs)
    return { byQueuePk: endedPk(dayOf(handoff.endedAtMs)), byQueueSk: timeKey(handoff.endedAtMs) };
  return {};
}

export const dayPk = (atMs: number): string => `D#${dayOf(atMs)}`;
export const customerPk = (customerId: string): string => `P#${customerId}`;

export const owedPk = 'OWED';
export const owedSk = (dueAtMs: number, key: Key): string => `${timeKey(dueAtMs)}#${key.pk}#${key.sk}`;

/** How long a writer has to bring out what it owes before the sweeper does. */
export const graceMs = 5_000;
