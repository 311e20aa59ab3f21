import { type Calendar, isOpen, nextOpening } from '../../../../../shared/settings/calendar.ts';

export interface OpenState {
  readonly isOpen: boolean;
  readonly words: string;
}

/** "Open now", or "Closed, opens Monday at 08:00", by the clock of the calendar's own time zone. */
export function openState(calendar: Calendar, nowMs: number): OpenState {
  if (isOpen(calendar, nowMs)) return { isOpen: true, words: 'Open now' };
  const opensMs = nextOpening(calendar, nowMs);
  if (opensMs === undefined) return { isOpen: false, words: 'Closed for the next 30 days' };
  return {
    isOpen: false,
    words: `Closed, opens ${dayWords(calendar.timeZone, opensMs, nowMs)} at ${timeIn(calendar.timeZone, opensMs)}`,
  };
}

const timeIn = (timeZone: string, atMs: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(atMs);

function dayWords(timeZone: string, atMs: number, nowMs: number): string {
  const days = dayNumber(timeZone, atMs) - dayNumber(timeZone, nowMs);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const format: Intl.DateTimeFormatOptions = days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...format }).format(atMs);
}

/** Counts calendar days, so that a day of 23 or 25 hours is one day. */
function dayNumber(timeZone: string, atMs: number): number {
  // Swedish writes dates as ISO does.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(atMs);
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
