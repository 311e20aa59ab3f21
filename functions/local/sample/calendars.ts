import type { Calendar } from '../../../shared/settings/calendar.ts';

type Hours = Calendar['week']['monday'];

/** The public holidays of Berlin. Those on a weekend are listed too, since `extended` would be open then. */
const holidays: Calendar['holidays'] = [
  { date: '2026-01-01', name: 'New Year’s Day' },
  { date: '2026-03-08', name: 'International Women’s Day' },
  { date: '2026-04-03', name: 'Good Friday' },
  { date: '2026-04-06', name: 'Easter Monday' },
  { date: '2026-05-01', name: 'Labour Day' },
  { date: '2026-05-14', name: 'Ascension Day' },
  { date: '2026-05-25', name: 'Whit Monday' },
  { date: '2026-10-03', name: 'German Unity Day' },
  { date: '2026-12-25', name: 'Christmas Day' },
  { date: '2026-12-26', name: 'Second Day of Christmas' },
  { date: '2027-01-01', name: 'New Year’s Day' },
  { date: '2027-03-08', name: 'International Women’s Day' },
  { date: '2027-03-26', name: 'Good Friday' },
  { date: '2027-03-29', name: 'Easter Monday' },
  { date: '2027-05-01', name: 'Labour Day' },
  { date: '2027-05-06', name: 'Ascension Day' },
  { date: '2027-05-17', name: 'Whit Monday' },
  { date: '2027-10-03', name: 'German Unity Day' },
  { date: '2027-12-25', name: 'Christmas Day' },
  { date: '2027-12-26', name: 'Second Day of Christmas' },
];

const timeZone = 'Europe/Berlin';

export const sampleCalendars: readonly Calendar[] = [
  {
    id: 'office',
    name: 'Office hours',
    timeZone,
    week: week([{ from: '08:00', to: '18:00' }], []),
    holidays,
  },
  {
    id: 'extended',
    name: 'Extended hours',
    timeZone,
    week: week([{ from: '07:00', to: '22:00' }]),
    holidays,
  },
  // The customer care desk never closes. Whoever tries the sample at night, or on a holiday, thus still reaches a
  // person live, while the closed branch of the workflow and the closed billing queue can be seen after six.
  {
    id: 'around-the-clock',
    name: 'Around the clock',
    timeZone,
    week: week([{ from: '00:00', to: '24:00' }]),
    holidays: [],
  },
];

function week(workday: Hours, weekend: Hours = workday): Calendar['week'] {
  return {
    monday: workday,
    tuesday: workday,
    wednesday: workday,
    thursday: workday,
    friday: workday,
    saturday: weekend,
    sunday: weekend,
  };
}
