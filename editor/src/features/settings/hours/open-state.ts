import { type Calendar, isOpen, nextOpening } from '../../../../../shared/settings/calendar.ts';
import { intl, t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

export interface OpenState {
  readonly isOpen: boolean;
  readonly words: string;
}

/** "Open now", or "Closed, opens Monday at 08:00", by the clock of the calendar's own time zone. */
export function openState(calendar: Calendar, nowMs: number): OpenState {
  if (isOpen(calendar, nowMs)) return { isOpen: true, words: t(messages.openNow) };
  const opensMs = nextOpening(calendar, nowMs);
  if (opensMs === undefined) return { isOpen: false, words: t(messages.closedLong) };
  return {
    isOpen: false,
    words: t(messages.closedUntil, {
      day: dayWords(calendar.timeZone, opensMs, nowMs),
      time: timeIn(calendar.timeZone, opensMs),
    }),
  };
}

const timeIn = (timeZone: string, atMs: number): string =>
  intl().formatDate(atMs, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function dayWords(timeZone: string, atMs: number, nowMs: number): string {
  const days = dayNumber(timeZone, atMs) - dayNumber(timeZone, nowMs);
  if (days === 0) return t(messages.today);
  if (days === 1) return t(messages.tomorrow);
  const format: Intl.DateTimeFormatOptions = days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'short' };
  return intl().formatDate(atMs, { timeZone, ...format });
}

/** Counts calendar days, so that a day of 23 or 25 hours is one day. */
function dayNumber(timeZone: string, atMs: number): number {
  // Swedish writes dates as ISO does.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(atMs);
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
