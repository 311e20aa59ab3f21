import { useQuery } from '@tanstack/react-query';
import type { Calendar, Weekday } from '../../../../../../shared/settings/calendar.ts';
import { queryOf } from '../../../../app/api-client.ts';
import { dayName } from '../../../../i18n/day-name.ts';
import { t } from '../../../../i18n/translate.ts';
import { Select } from '../../../../ui/select.tsx';
import type { FormProps } from './form-props.ts';
import { messages } from './messages.ts';

export function BusinessHoursForm({ form }: FormProps) {
  const { data } = useQuery(queryOf('listCalendars'));
  const value = typeof form.data.calendarId === 'string' ? form.data.calendarId : undefined;
  return (
    <Select
      label={t(messages.hours)}
      help={t(messages.hoursHelp)}
      options={(data?.calendars ?? []).map((calendar) => ({
        id: calendar.id,
        label: calendar.name,
        description: summaryOf(calendar),
      }))}
      value={value}
      onChange={(calendarId) => form.set({ calendarId })}
      {...form.note('calendarId')}
      isDisabled={form.isReadOnly}
    />
  );
}

/** "Mon–Fri 08:00–18:00, Europe/Berlin" would need every odd week told; the days that open say enough to choose by. */
function summaryOf({ week, timeZone }: Calendar): string {
  const days = Object.entries(week)
    .filter(([, hours]) => hours.length > 0)
    .map(([day]) => dayName(day as Weekday, 'short'));
  const times = new Set(
    Object.values(week).flatMap((hours) => hours.map(({ from, to }) => t(messages.fromTo, { from, to }))),
  );
  const [only] = times;
  return [days.length === 7 ? t(messages.everyDay) : days.join(', '), times.size === 1 && only, timeZone]
    .filter(Boolean)
    .join(' · ');
}
