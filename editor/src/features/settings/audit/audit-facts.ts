import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import type { Queue } from '../../../../../shared/settings/queue.ts';
import { dayName } from '../../../i18n/day-name.ts';
import { t } from '../../../i18n/translate.ts';
import { messages as ui } from '../../../ui/messages.ts';
import { messages as hours } from '../hours/messages.ts';
import { days, spansText } from '../hours/week.ts';
import { messages as queues } from '../queues/messages.ts';
import { durationWords, pastLimitWords } from '../queues/queue-words.ts';
import { type AuditEntry, isObject } from './audit-words.ts';
import { messages } from './messages.ts';

/** One thing that was set, in words. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Change extends Fact {
  /** Absent where it was not set before. */
  readonly before?: string;
}

/** What an entry says about its subject. The log is read as it comes: an older entry may lack a field. */
export function factsOf({ detail }: Pick<AuditEntry, 'detail'>): readonly Fact[] {
  if (isObject(detail.queue)) return queueFacts(detail.queue as Partial<Queue>);
  if (isObject(detail.calendar)) return calendarFacts(detail.calendar as Partial<Calendar>);
  return Object.entries(detail).flatMap(([key, value]) => fact(labelOf(key), plain(value)));
}

function queueFacts(queue: Partial<Queue>): readonly Fact[] {
  return [
    ...fact(t(queues.name), queue.name),
    ...fact(t(queues.businessHours), queue.calendarId),
    ...fact(t(queues.teamMail), queue.email),
    ...fact(t(queues.waitLimit), queue.waitLimitSeconds && durationWords(queue.waitLimitSeconds)),
    ...fact(t(queues.pastLimit), queue.pastLimit && pastLimitWords(queue.pastLimit, [])),
    ...fact(t(queues.handleTime), queue.typicalHandleSeconds && durationWords(queue.typicalHandleSeconds)),
    ...fact(t(queues.connectQueue), queue.connectQueueId),
  ];
}

function calendarFacts({ name, timeZone, week, holidays }: Partial<Calendar>): readonly Fact[] {
  return [
    ...fact(t(hours.name), name),
    ...fact(t(hours.timeZone), timeZone),
    ...days.flatMap((day) => fact(dayName(day, 'long'), week && spansText(week[day]))),
    ...(holidays ?? []).flatMap((holiday) => fact(t(messages.dayOff, { date: holiday.date }), holiday.name)),
  ];
}

/**
 * What one entry changed against the one before it about the same subject, what was taken away included.
 * @param before the facts as they stood; empty where the log does not reach back so far
 */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): readonly Change[] {
  const old = new Map(before.map(({ label, value }) => [label, value]));
  const now = new Set(after.map(({ label }) => label));
  const changed = after.flatMap(({ label, value }) => {
    const was = old.get(label);
    return was === value ? [] : [{ label, value, ...(was !== undefined && { before: was }) }];
  });
  const gone = before
    .filter(({ label }) => !now.has(label))
    .map(({ label, value }) => ({ label, before: value, value: t(ui.nothing) }));
  return [...changed, ...gone];
}

/** The entry before this one that was about the same thing done to the same subject. */
export const entryBefore = (entry: AuditEntry, newestFirst: readonly AuditEntry[]): AuditEntry | undefined =>
  newestFirst
    .slice(newestFirst.findIndex(({ id }) => id === entry.id) + 1)
    .find(({ action, subject }) => action === entry.action && subject === entry.subject);

const fact = (label: string, value: string | 0 | undefined): readonly Fact[] => (value ? [{ label, value }] : []);

const plain = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** "webhookUrl" as "Webhook url". */
function labelOf(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
