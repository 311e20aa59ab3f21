import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, calendar, isOpen, nextOpening, weekdays } from '../../../../shared/settings/calendar.ts';

type Hours = readonly (readonly [from: string, to: string])[];

const week = (days: Partial<Record<(typeof weekdays)[number], Hours>>): Calendar['week'] =>
  Object.fromEntries(
    weekdays.map((day) => [day, (days[day] ?? []).map(([from, to]) => ({ from, to }))]),
  ) as Calendar['week'];

const everyDay = (hours: Hours) => week(Object.fromEntries(weekdays.map((day) => [day, hours])));

const hours = (timeZone: string, days: Calendar['week'], holidays: Calendar['holidays'] = []): Calendar =>
  calendar.parse({ id: 'office', name: 'Office', timeZone, week: days, holidays });

const at = (instant: string): number => Date.parse(instant);

const weekdaysNineToFive = week({
  monday: [['09:00', '17:00']],
  tuesday: [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ],
});

describe('in Berlin', () => {
  const berlin = hours('Europe/Berlin', weekdaysNineToFive);

  it.each([
    ['a minute before opening', '2026-11-02T07:59:59Z', false],
    ['at opening', '2026-11-02T08:00:00Z', true],
    ['in the last second', '2026-11-02T15:59:59.999Z', true],
    ['at closing', '2026-11-02T16:00:00Z', false],
    ['during the break', '2026-11-03T11:30:00Z', false],
    ['after the break', '2026-11-03T12:00:00Z', true],
    ['on a day without hours', '2026-11-04T10:00:00Z', false],
    ['at the same UTC time in summer, one hour later there', '2026-07-06T07:00:00Z', true],
    ['at nine by winter time in summer', '2026-07-06T15:30:00Z', false],
  ])('%s (%s): open is %s', (_when, instant, open) => {
    expect(isOpen(berlin, at(instant))).toBe(open);
  });
});

describe('when the clocks change', () => {
  const night: Hours = [['02:00', '03:00']];

  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z'],
  ])('%s has no hour from two to three on %s', (zone, _day, before, after) => {
    const calendar = hours(zone, everyDay(night));
    expect(isOpen(calendar, at(before))).toBe(false);
    expect(isOpen(calendar, at(after))).toBe(false);
    expect(isOpen(hours(zone, everyDay([['03:00', '03:01']])), at(after))).toBe(true);
  });

  it.each([
    [
      'Europe/Berlin',
      '02:00',
      ['2026-10-24T23:59:00Z', '2026-10-25T00:00:00Z', '2026-10-25T01:59:00Z', '2026-10-25T02:00:00Z'],
    ],
    [
      'America/New_York',
      '01:00',
      ['2026-11-01T04:59:00Z', '2026-11-01T05:00:00Z', '2026-11-01T06:59:00Z', '2026-11-01T07:00:00Z'],
    ],
  ])('%s has the hour from %s twice', (zone, from, instants) => {
    const to = `0${Number(from.slice(0, 2)) + 1}:00`;
    const calendar = hours(zone, everyDay([[from, to]]));
    expect(instants.map((instant) => isOpen(calendar, at(instant)))).toEqual([false, true, true, false]);
  });
});

describe('around midnight', () => {
  const shift = hours('Europe/Berlin', week({ monday: [['22:00', '24:00']], tuesday: [['00:00', '06:00']] }));

  it.each([
    ['2026-11-02T20:59:59Z', false],
    ['2026-11-02T21:00:00Z', true],
    ['2026-11-02T22:59:59Z', true],
    ['2026-11-02T23:00:00Z', true],
    ['2026-11-03T04:59:59Z', true],
    ['2026-11-03T05:00:00Z', false],
    ['2026-11-03T23:00:00Z', false],
  ])('a night shift split at 24:00 is one: at %s open is %s', (instant, open) => {
    expect(isOpen(shift, at(instant))).toBe(open);
  });

  it('the day is that of the calendar’s own zone', () => {
    const auckland = hours('Pacific/Auckland', week({ tuesday: [['00:00', '24:00']] }));
    expect(isOpen(auckland, at('2026-11-02T10:59:00Z'))).toBe(false);
    expect(isOpen(auckland, at('2026-11-02T11:00:00Z'))).toBe(true);
  });
});

describe('on a holiday', () => {
  const holidays = [{ date: '2026-12-25', name: 'Christmas' }];
  const always = hours('America/New_York', everyDay([['00:00', '24:00']]), holidays);

  it.each([
    ['2026-12-25T04:59:59Z', true],
    ['2026-12-25T05:00:00Z', false],
    ['2026-12-26T04:59:59Z', false],
    ['2026-12-26T05:00:00Z', true],
    ['2027-12-25T12:00:00Z', true],
  ])('is closed by the calendar’s own date: at %s open is %s', (instant, open) => {
    expect(isOpen(always, at(instant))).toBe(open);
  });
});

describe('at any instant', () => {
  const anyInstant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC');

  it('a day cut in two leaves no gap and no overlap', () => {
    fc.assert(
      fc.property(anyInstant, zones, fc.integer({ min: 1, max: 23 }), (instant, zone, hour) => {
        const cut = `${String(hour).padStart(2, '0')}:00`;
        const early = isOpen(hours(zone, everyDay([['00:00', cut]])), instant);
        const late = isOpen(hours(zone, everyDay([[cut, '24:00']])), instant);
        expect(early).toBe(!late);
      }),
    );
  });

  it('a calendar without hours is closed', () => {
    fc.assert(
      fc.property(anyInstant, zones, (instant, zone) => {
        expect(isOpen(hours(zone, week({})), instant)).toBe(false);
      }),
    );
  });
});

describe('the next opening', () => {
  const nine = hours('Europe/Berlin', week({ monday: [['09:00', '17:00']], friday: [['09:00', '17:00']] }), [
    { date: '2026-12-25', name: 'Christmas' },
  ]);

  it.each([
    ['while it is open', '2026-11-02T09:17:21Z', '2026-11-02T09:17:21Z'],
    ['in the early morning', '2026-11-02T05:00:01Z', '2026-11-02T08:00:00Z'],
    ['at closing', '2026-11-02T16:00:00Z', '2026-11-06T08:00:00Z'],
    ['over the end of summer time', '2026-10-23T15:00:00Z', '2026-10-26T08:00:00Z'],
    ['over the start of summer time', '2026-03-27T16:00:00Z', '2026-03-30T07:00:00Z'],
    ['over a holiday', '2026-12-21T16:00:00Z', '2026-12-28T08:00:00Z'],
  ])('%s', (_when, instant, opening) => {
    expect(nextOpening(nine, at(instant))).toBe(at(opening));
  });

  it('is not known where nothing opens within 30 days', () => {
    expect(nextOpening(hours('Europe/Berlin', week({})), at('2026-11-02T09:00:00Z'))).toBeUndefined();
  });

  it('is open, never past, and a quarter of an hour before it the calendar is closed', () => {
    const instants = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Chatham'),
        (instant, zone) => {
          const calendar = hours(zone, week({ tuesday: [['08:30', '12:00']], saturday: [['22:00', '24:00']] }));
          const opening = nextOpening(calendar, instant) ?? Number.NaN;
          expect(opening).toBeGreaterThanOrEqual(instant);
          expect(isOpen(calendar, opening)).toBe(true);
          if (opening - 900_000 >= instant) expect(isOpen(calendar, opening - 900_000)).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the schema of calendars', () => {
  const good = { id: 'office', name: 'Office', timeZone: 'Europe/Berlin', week: week({}), holidays: [] };

  it.each([
    ['an unknown zone', { timeZone: 'Europe/Bonn' }, 'timeZone'],
    ['an empty zone', { timeZone: '' }, 'timeZone'],
    ['a shift that ends before it starts', { week: week({ monday: [['22:00', '06:00']] }) }, 'week.monday.0'],
    ['a shift of no length', { week: week({ monday: [['09:00', '09:00']] }) }, 'week.monday.0'],
    ['25 o’clock', { week: week({ monday: [['09:00', '25:00']] }) }, 'week.monday.0.to'],
    ['a minute past 24:00', { week: week({ monday: [['09:00', '24:01']] }) }, 'week.monday.0.to'],
    ['an hour of one digit', { week: week({ monday: [['9:00', '17:00']] }) }, 'week.monday.0.from'],
    ['a missing day', { week: { monday: [] } }, 'week.sunday'],
    ['a holiday that does not exist', { holidays: [{ date: '2026-02-29', name: 'Leap' }] }, 'holidays.0.date'],
  ])('refuses %s, by its path', (_what, change, path) => {
    const { error } = calendar.safeParse({ ...good, ...change });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('takes a leap day', () => {
    expect(calendar.safeParse({ ...good, holidays: [{ date: '2028-02-29', name: 'Leap' }] }).success).toBe(true);
  });
});

describe('a calendar keeps to limits', () => {
  const plain = hours('Europe/Berlin', week({}));
  const closed = { date: '2026-12-25', name: 'Christmas' };
  const morning = ['09:00', '10:00'] as const;
  const many = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

  it.each<[string, object, object]>([
    ['letters of a name', { name: 'x' }, { name: '' }],
    ['letters of a name', { name: 'x'.repeat(80) }, { name: 'x'.repeat(81) }],
    ['hours of a day', { week: week({ monday: many(6, morning) }) }, { week: week({ monday: many(7, morning) }) }],
    ['days off', { holidays: many(200, closed) }, { holidays: many(201, closed) }],
    ['letters of a day off', { holidays: [{ ...closed, name: 'x' }] }, { holidays: [{ ...closed, name: '' }] }],
    [
      'letters of a day off',
      { holidays: [{ ...closed, name: 'x'.repeat(80) }] },
      { holidays: [{ ...closed, name: 'x'.repeat(81) }] },
    ],
  ])('of %s', (_what, inside, outside) => {
    expect(calendar.safeParse({ ...plain, ...inside }).success).toBe(true);
    expect(calendar.safeParse({ ...plain, ...outside }).success).toBe(false);
  });
});
