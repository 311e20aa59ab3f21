import { intl, t } from '../i18n/translate.ts';
import { messages } from './messages.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** With the time zone: "14 Mar 2026, 09:12:05 CET". */
export const exactTime = (atMs: number): string => intl().formatDate(atMs, { dateStyle: 'medium', timeStyle: 'long' });

/** For what is planned, where seconds promise too much: "14 Mar 2026, 09:12". */
export const plannedTime = (atMs: number): string =>
  intl().formatDate(atMs, { dateStyle: 'medium', timeStyle: 'short' });

/** "09:12" */
export const clockTime = (atMs: number): string => intl().formatDate(atMs, { hour: 'numeric', minute: '2-digit' });

/** "just now", "4 min ago", "3 h ago", "yesterday", "14 Mar"; the same forward: "in 4 min". */
export function relativeTime(atMs: number, nowMs: number): string {
  const gap = Math.abs(nowMs - atMs);
  if (gap < 45_000) return t(messages.justNow);
  const isPast = atMs <= nowMs;
  if (gap < hourMs) {
    const count = Math.max(1, Math.round(gap / minuteMs));
    return t(isPast ? messages.minutesAgo : messages.inMinutes, { count });
  }
  if (gap < dayMs) return t(isPast ? messages.hoursAgo : messages.inHours, { count: Math.round(gap / hourMs) });
  const days = daysBetween(atMs, nowMs);
  if (days === 1) return t(messages.yesterdayInside);
  return days === -1 ? t(messages.tomorrowInside) : dayName(atMs, nowMs);
}

/** "Today", "Yesterday", "Monday", "14 Mar", "14 Mar 2025". */
export function dayName(atMs: number, nowMs: number): string {
  const days = daysBetween(atMs, nowMs);
  if (days === 0) return t(messages.today);
  if (days === 1) return t(messages.yesterday);
  if (days === -1) return t(messages.tomorrow);
  if (days > 1 && days < 7) return intl().formatDate(atMs, { weekday: 'long' });
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return intl().formatDate(atMs, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) });
}

/** "0:48", "4:12", "1 h 04 min", "3 d 2 h": short enough for a row that ticks. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
  const hours = Math.floor(seconds / 3_600);
  if (hours < 24) return t(messages.hoursMinutes, { hours, minutes: pad(Math.floor((seconds % 3_600) / 60)) });
  return t(messages.daysHours, { days: Math.floor(hours / 24), hours: hours % 24 });
}

const daysBetween = (atMs: number, nowMs: number): number => Math.round((startOfDay(nowMs) - startOfDay(atMs)) / dayMs);

/** Midnight where the reader is; a day may have 23 or 25 hours. */
function startOfDay(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0);
}

const pad = (value: number): string => String(value).padStart(2, '0');
