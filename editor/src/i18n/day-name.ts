import type { Weekday } from '../../../shared/settings/calendar.ts';
import { intl } from './translate.ts';

const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Monday", or "Mon". */
export function dayName(day: Weekday, length: 'long' | 'short'): string {
  const firstMonday = 5; // of January 1970
  const at = Date.UTC(1970, 0, firstMonday + weekdays.indexOf(day), 12);
  return intl().formatDate(at, { weekday: length, timeZone: 'UTC' });
}
