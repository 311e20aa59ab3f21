import type { Calendar } from '../../../../../shared/settings/calendar.ts';
import { t } from '../../../i18n/translate.ts';
import type { FormErrors } from '../form/form-errors.ts';
import { messages as form } from '../form/messages.ts';
import { slugProblem } from '../form/slug.ts';
import { messages } from './messages.ts';
import { days, spanProblems, type Week } from './week.ts';

export interface CalendarDraft {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly week: Week;
  /** In the order in which they are shown; errors name them by their place in it. */
  readonly holidays: Calendar['holidays'];
}

const office = [{ from: '09:00', to: '17:00' }];

export const newCalendarDraft = (timeZone: string): CalendarDraft => ({
  id: '',
  name: '',
  timeZone,
  week: {
    monday: office,
    tuesday: office,
    wednesday: office,
    thursday: office,
    friday: office,
    saturday: [],
    sunday: [],
  },
  holidays: [],
});

export const toCalendarDraft = (calendar: Calendar): CalendarDraft => ({
  ...calendar,
  holidays: calendar.holidays.toSorted((one, other) => one.date.localeCompare(other.date)),
});

export const toCalendar = (draft: CalendarDraft): Calendar => ({
  id: draft.id.trim(),
  name: draft.name.trim(),
  timeZone: draft.timeZone,
  week: draft.week,
  holidays: draft.holidays.map(({ date, name }) => ({ date, name: name.trim() })),
});

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** The paths are those of the API, so that its own complaints end up in the same places. */
export function checkCalendar(draft: CalendarDraft, otherIds: readonly string[], isNew: boolean): FormErrors {
  const errors: Record<string, string> = {};
  const idProblem = isNew ? slugProblem(draft.id, otherIds) : undefined;
  if (idProblem) errors.id = idProblem;
  if (draft.name.trim() === '') errors.name = t(messages.nameMissing);
  else if (draft.name.trim().length > 80) errors.name = t(form.tooLong);
  if (draft.timeZone === '') errors.timeZone = t(messages.zoneMissing);
  for (const id of days)
    for (const [index, problem] of Object.entries(spanProblems(draft.week[id])))
      errors[`week.${id}.${index}`] = problem;
  draft.holidays.forEach(({ date, name }, index) => {
    const isTwice = draft.holidays.findIndex((other) => other.date === date) < index;
    if (!isoDate.test(date)) errors[`holidays.${index}.date`] = t(messages.dateMissing);
    else if (isTwice) errors[`holidays.${index}.date`] = t(messages.dateTwice);
    if (name.trim() === '') errors[`holidays.${index}.name`] = t(messages.dayNameMissing);
  });
  return errors;
}
