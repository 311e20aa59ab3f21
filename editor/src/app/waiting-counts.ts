import { create } from 'zustand';

/** Places of the rail where something can wait for somebody. */
export type WaitingPlace = 'inbox' | 'workflows' | 'mailbox';

interface WaitingCount {
  readonly count: number;
  /** Read out after the count: "4 handoffs waiting". */
  readonly words: string;
}

const useCounts = create<Readonly<Partial<Record<WaitingPlace, WaitingCount>>>>(() => ({}));

/** A feature says how much waits in it; the rail shows it. */
export function setWaitingCount(place: WaitingPlace, count: number, words: string): void {
  useCounts.setState({ [place]: { count, words } });
}

export const useWaitingCount = (place: WaitingPlace | undefined): WaitingCount | undefined =>
  useCounts((counts) => (place === undefined ? undefined : counts[place]));
