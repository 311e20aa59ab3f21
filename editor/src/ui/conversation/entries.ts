import type { Speaker } from '../speaker.ts';

export interface MessageEntry {
  readonly kind: 'message';
  readonly id: string;
  readonly speaker: Exclude<Speaker, 'system'>;
  readonly name: string;
  readonly text: string;
  readonly atMs: number;
  readonly language?: string;
  /** A note among agents, which the customer never sees. */
  readonly isInternal?: boolean;
  readonly delivery?: 'sending' | 'failed';
}

/** "Jonas Weber accepted", "Moved to email". */
export interface SystemEntry {
  readonly kind: 'system';
  readonly id: string;
  readonly text: string;
  readonly atMs: number;
}

/** The moment when the assistant stepped back. */
export interface HandoffEntry {
  readonly kind: 'handoff';
  readonly id: string;
  readonly atMs: number;
  /** In the words of the workflow: "Asked for a person". */
  readonly reason: string;
  readonly rule?: string;
  readonly queue?: string;
}

export type ConversationEntry = MessageEntry | SystemEntry | HandoffEntry;

/** An entry and how it stands among its neighbours. */
export interface PlacedEntry {
  readonly entry: ConversationEntry;
  /** Set above the first entry of a day. */
  readonly startsDay: boolean;
  /** Name and time go above the first message of a run only. */
  readonly startsRun: boolean;
}

const runBreakMs = 5 * 60_000;

export function placeEntries(entries: readonly ConversationEntry[]): readonly PlacedEntry[] {
  return entries.map((entry, index) => {
    const before = entries[index - 1];
    const startsDay = before === undefined || !isSameDay(before.atMs, entry.atMs);
    return { entry, startsDay, startsRun: startsDay || !continuesRun(before, entry) };
  });
}

function continuesRun(before: ConversationEntry | undefined, entry: ConversationEntry): boolean {
  return (
    before?.kind === 'message' &&
    entry.kind === 'message' &&
    before.speaker === entry.speaker &&
    before.name === entry.name &&
    (before.isInternal ?? false) === (entry.isInternal ?? false) &&
    entry.atMs - before.atMs < runBreakMs
  );
}

const isSameDay = (oneMs: number, otherMs: number): boolean =>
  new Date(oneMs).toDateString() === new Date(otherMs).toDateString();
