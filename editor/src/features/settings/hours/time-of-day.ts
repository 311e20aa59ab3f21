/** Minutes of a day; the end of the day is 24:00. */
export const dayMinutes = 24 * 60;

/**
 * Reads a time as people write it: `9`, `0930`, `9.30`, `9:30 pm`, `24:00`.
 * @returns `09:30`, or `undefined` for what is no time
 */
export function readTime(typed: string): string | undefined {
  const [, hourText, minuteText = '00', half] =
    /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i.exec(typed.trim()) ?? [];
  if (hourText === undefined) return undefined;
  const minute = Number(minuteText);
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const total = hour * 60 + minute;
  return minute < 60 && total <= dayMinutes ? timeAt(total) : undefined;
}

/** @param time as `readTime` gives it */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const timeAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The next full quarter of an hour, earlier or later; stays within the day. */
export function stepTime(time: string, quarters: 1 | -1 | 4 | -4): string {
  const exact = minutesOf(time) / 15;
  const from = quarters > 0 ? Math.floor(exact) : Math.ceil(exact);
  return timeAt(Math.min(dayMinutes, Math.max(0, (from + quarters) * 15)));
}
