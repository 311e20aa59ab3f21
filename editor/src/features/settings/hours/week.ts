import type { Calendar, Weekday } from '../../../../../shared/settings/calendar.ts';
import { dayName } from '../../../i18n/day-name.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';
import { dayMinutes, minutesOf, readTime, timeAt } from './time-of-day.ts';

export type Week = Calendar['week'];
export type Span = Week['monday'][number];

export const days: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const workdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
export const everyDay = days;

/** The API takes this many for a day. */
export const mostSpans = 6;

export const allDay: Span = { from: '00:00', to: '24:00' };

/** "08:00–12:00, 13:00–17:00"; "closed" for none, "all day" for the whole day. */
export function spansText(spans: readonly Span[]): string {
  if (spans.length === 0) return t(messages.closedInside);
  return spans
    .map(({ from, to }) => (from === '00:00' && to === '24:00' ? t(messages.allDayInside) : `${from}–${to}`))
    .join(', ');
}

/** "Mon–Fri 08:00–18:00, Sat 10:00–14:00". Days that are closed go without saying. */
export function weekSentence(week: Week): string {
  const runs: { first: number; last: number; text: string }[] = [];
  days.forEach((id, index) => {
    const text = spansText(week[id]);
    const run = runs.at(-1);
    if (run?.text === text) run.last = index;
    else runs.push({ first: index, last: index, text });
  });
  const open = runs.filter(({ first }) => week[days[first] ?? 'monday'].length > 0);
  const [only] = open;
  if (only === undefined) return t(messages.neverOpen);
  if (open.length === 1 && only.first === 0 && only.last === 6)
    return only.text === t(messages.allDayInside)
      ? t(messages.aroundTheClock)
      : t(messages.everyDay, { times: only.text });
  return open.map(({ first, last, text }) => `${dayRange(first, last)} ${text}`).join(', ');
}

function dayRange(first: number, last: number): string {
  const [from, to] = [days[first], days[last]].map((day) => dayName(day ?? 'monday', 'short'));
  return first === last ? `${from}` : `${from}–${to}`;
}

/** What is wrong with the hours of one day, by their place in the list. */
export function spanProblems(spans: readonly Span[]): Readonly<Record<number, string>> {
  const problems: Record<number, string> = {};
  spans.forEach((span, index) => {
    const problem = spanProblem(span) ?? overlapOf(spans, index);
    if (problem !== undefined) problems[index] = problem;
  });
  return problems;
}

function spanProblem({ from, to }: Span): string | undefined {
  const [start, end] = [readTime(from), readTime(to)];
  if (start === undefined || end === undefined) return t(messages.timeWrong);
  if (minutesOf(start) < minutesOf(end)) return undefined;
  return t(messages.closesEarly);
}

function overlapOf(spans: readonly Span[], index: number): string | undefined {
  const span = spans[index];
  const other = spans.slice(0, index).find((each) => span && each.from < span.to && span.from < each.to);
  return other && t(messages.overlaps, { from: other.from, to: other.to });
}

/** Where another opening fits: an hour after the last one, up to the end of the day. */
export function nextSpan(spans: readonly Span[]): Span {
  const end = Math.max(0, ...spans.map(({ to }) => minutesOf(readTime(to) ?? '00:00')));
  if (spans.length === 0) return { from: '09:00', to: '17:00' };
  const from = Math.min(end + 60, dayMinutes - 60);
  return { from: timeAt(from), to: timeAt(Math.min(from + 240, dayMinutes)) };
}

/** Gives other days the hours of one. */
export function copyDay(week: Week, from: Weekday, to: readonly Weekday[]): Week {
  const copied = to.map((day) => [day, week[from].map((span) => ({ ...span }))]);
  return { ...week, ...(Object.fromEntries(copied) as Partial<Week>) };
}
