import * as z from 'zod';
import { calendarId } from '../ids.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:00');
const isoDate = z.iso.date();

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const openHours = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine((hours) => hours.from < hours.to, 'must open before it closes; split a night shift at 24:00');

/** When people are there: a week of opening hours in a time zone, and days off. */
export const calendar = z.strictObject({
  id: calendarId,
  name: z.string().min(1).max(80),
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/Berlin'),
  week: z.strictObject(
    Object.fromEntries(weekdays.map((day) => [day, z.array(openHours).max(6)])) as Record<
      Weekday,
      z.ZodArray<typeof openHours>
    >,
  ),
  holidays: z.array(z.strictObject({ date: isoDate, name: z.string().min(1).max(80) })).max(200),
});
export type Calendar = z.infer<typeof calendar>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether the calendar says *open* at an instant, told by the wall clock of its own time zone, so DST needs no care. */
export function isOpen(calendar: Calendar, nowMs: number): boolean {
  const { date, weekday, time } = wallClock(calendar.timeZone, nowMs);
  if (calendar.holidays.some((holiday) => holiday.date === date)) return false;
  return calendar.week[weekday].some((hours) => hours.from <= time && time < hours.to);
}

const stepMs = 15 * 60_000;
const farthestMs = 30 * 24 * 3_600_000;

/** When the calendar opens next: now if it is open; to a quarter of an hour. `undefined`: not within 30 days. */
export function nextOpening(calendar: Calendar, nowMs: number): number | undefined {
  if (isOpen(calendar, nowMs)) return nowMs;
  const first = Math.ceil(nowMs / stepMs) * stepMs;
  for (let atMs = first; atMs < nowMs + farthestMs; atMs += stepMs) if (isOpen(calendar, atMs)) return atMs;
  return undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string, nowMs: number): { date: string; weekday: Weekday; time: string } {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'long',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(nowMs).map(({ type, value }) => [type, value]));
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    weekday: part.weekday?.toLowerCase() as Weekday,
    time: `${part.hour}:${part.minute}`,
  };
}
