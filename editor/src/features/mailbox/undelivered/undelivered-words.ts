import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import type { DeadLetter } from '../outside.ts';
import { messages } from './messages.ts';

/** What each queue is for, in the words of the person who has to decide about it. */
const places: Readonly<Record<string, Message>> = {
  'handoff-opened': messages.openingHandoffs,
  'notify-inbox': messages.inboxPages,
  'notify-chat': messages.chatWebhooks,
  'notify-email': messages.mails,
  'notify-voice': messages.callBacks,
};

/** A newer host may have queues that this page does not know. */
export function placeName(queue: string): string {
  const place = places[queue];
  return place === undefined ? queue : t(place);
}

export interface LetterGroup {
  readonly queue: string;
  readonly letters: readonly DeadLetter[];
}

/** By queue, since that is how they are sent again; whichever failed last comes first. */
export function groupByQueue(letters: readonly DeadLetter[]): readonly LetterGroup[] {
  const groups = new Map<string, DeadLetter[]>();
  for (const letter of letters) groups.set(letter.queue, [...(groups.get(letter.queue) ?? []), letter]);
  return [...groups]
    .map(([queue, grouped]) => ({
      queue,
      letters: grouped.toSorted((one, other) => other.failedAtMs - one.failedAtMs),
    }))
    .sort((one, other) => newestOf(other) - newestOf(one));
}

const newestOf = ({ letters }: LetterGroup): number => letters[0]?.failedAtMs ?? 0;

/** "handoff.timed-out" as "Handoff timed out". */
export function eventWords(eventType: string): string {
  const words = eventType.replace(/[.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first line of a reason; the rest is a stack that few want to read. */
export const reasonLine = ({ lastError }: Pick<DeadLetter, 'lastError'>): string =>
  lastError?.split('\n')[0]?.trim() || t(messages.noReason);

export const redriveWords = (count: number): string => t(messages.redriven, { count });
