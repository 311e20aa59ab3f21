import { locale } from '../app/locale.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' });
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const dateWithYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** With the time zone: "14 Mar 2026, 09:12:05 CET". */
export const exactTime = (atMs: number): string => exact.format(atMs);

/** "09:12" */
export const clockTime = (atMs: number): string => clock.format(atMs);

/** "just now", "4 min ago", "3 h ago", "yesterday", "14 Mar"; the same forward: "in 4 min". */
export function relativeTime(atMs: number, nowMs: number): string {
  const gap = Math.abs(nowMs - atMs);
  if (gap < 45_000) return 'just now';
  if (gap < dayMs) {
    const amount = gap < hourMs ? `${Math.max(1, Math.round(gap / minuteMs))} min` : `${Math.round(gap / hourMs)} h`;
    return atMs <= nowMs ? `${amount} ago` : `in ${amount}`;
  }
  const day = dayName(atMs, nowMs);
  return day === 'Yesterday' || day === 'Tomorrow' ? day.toLowerCase() : day;
}

/** "Today", "Yesterday", "Monday", "14 Mar", "14 Mar 2025". */
export function dayName(atMs: number, nowMs: number): string {
  const days = Math.round((startOfDay(nowMs) - startOfDay(atMs)) / dayMs);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  if (days === -1) return 'Tomorrow';
  if (days > 1 && days < 7) return weekday.format(atMs);
  return new Date(atMs).getFullYear() === new Date(nowMs).getFullYear() ? date.format(atMs) : dateWithYear.format(atMs);
}

/** "0:48", "4:12", "1 h 04 min", "3 d 2 h": short enough for a row that ticks. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
  const hours = Math.floor(seconds / 3_600);
  if (hours < 24) return `${hours} h ${pad(Math.floor((seconds % 3_600) / 60))} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Midnight where the reader is; a day may have 23 or 25 hours. */
function startOfDay(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0);
}

const pad = (value: number): string => String(value).padStart(2, '0');
