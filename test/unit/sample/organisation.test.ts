import { describe, expect, it } from 'vitest';
import { sampleOrganisation } from '../../../functions/local/sample/organisation.ts';
import { samplePerson } from '../../../functions/local/sample/people.ts';
import { everyRole } from '../../../shared/api/operation.ts';
import { calendar, isOpen } from '../../../shared/settings/calendar.ts';
import { channel, channelKind } from '../../../shared/settings/channel.ts';
import { organisation } from '../../../shared/settings/organisation.ts';
import { queue } from '../../../shared/settings/queue.ts';

const { calendars, channels, people, queues } = sampleOrganisation;
const calendarOf = (id: string) => {
  const found = calendars.find((each) => each.id === id);
  if (!found) throw new Error(`no calendar ${id}`);
  return found;
};
const isOpenAt = (id: string, at: string) => isOpen(calendarOf(id), Date.parse(at));

describe('the sample organisation', () => {
  it('passes the schemas of the settings', () => {
    expect(organisation.parse(sampleOrganisation.organisation)).toEqual(sampleOrganisation.organisation);
    expect(queues.map((each) => queue.parse(each))).toEqual(queues);
    expect(calendars.map((each) => calendar.parse(each))).toEqual(calendars);
    expect(channels.map((each) => channel.parse(each))).toEqual(channels);
    expect(people.map((each) => samplePerson.parse(each))).toEqual(people);
  });

  it('names no queue or calendar that is not there', () => {
    const queueIds = queues.map(({ id }) => id);
    const named = queues.flatMap(({ pastLimit }) => (pastLimit.action === 'move' ? [pastLimit.queueId] : []));
    expect(queueIds).toEqual(expect.arrayContaining([...named, sampleOrganisation.organisation.fallbackQueueId]));
    expect(calendars.map(({ id }) => id)).toEqual(expect.arrayContaining(queues.map(({ calendarId }) => calendarId)));
  });

  it('passes no waiting customer round in a circle', () => {
    const next = new Map(
      queues.map(({ id, pastLimit }) => [id, pastLimit.action === 'move' ? pastLimit.queueId : undefined]),
    );
    for (const { id } of queues) {
      const seen = new Set<string>();
      for (let at: string | undefined = id; at; at = next.get(at)) {
        expect(seen).not.toContain(at);
        seen.add(at);
      }
    }
  });

  it('has one channel of each kind, and no webhook before it runs', () => {
    expect(channels.map(({ kind }) => kind)).toEqual(channelKind.options);
    expect(channels.flatMap(({ webhook }) => webhook ?? [])).toEqual([]);
  });

  it('has somebody for each role, and three agents', () => {
    const roles = people.flatMap((each) => each.roles);
    expect(new Set(roles)).toEqual(new Set(everyRole));
    expect(roles.filter((role) => role === 'agent')).toHaveLength(3);
  });

  it('mails nobody who exists', () => {
    const addresses = [...queues, ...people].map(({ email }) => email);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the sample calendars', () => {
  it('keep customer care reachable at any hour, holidays too', () => {
    expect(isOpenAt('around-the-clock', '2026-12-25T03:00:00+01:00')).toBe(true);
    expect(isOpenAt('around-the-clock', '2026-11-22T23:59:59+01:00')).toBe(true);
  });

  it('open the office on workdays from eight to six, in winter and in summer', () => {
    expect(isOpenAt('office', '2026-11-18T08:00:00+01:00')).toBe(true);
    expect(isOpenAt('office', '2026-11-18T07:59:00+01:00')).toBe(false);
    expect(isOpenAt('office', '2026-07-15T17:59:00+02:00')).toBe(true);
    expect(isOpenAt('office', '2026-07-15T18:00:00+02:00')).toBe(false);
    expect(isOpenAt('office', '2026-11-21T10:00:00+01:00')).toBe(false);
  });

  it('keep technical help open in the evening and at weekends, but not on holidays', () => {
    expect(isOpenAt('extended', '2026-11-22T21:30:00+01:00')).toBe(true);
    expect(isOpenAt('extended', '2026-11-22T22:00:00+01:00')).toBe(false);
    expect(isOpenAt('extended', '2026-10-03T12:00:00+02:00')).toBe(false);
  });

  it.each([2026, 2027])('have the holidays that move with Easter where they fall in %i', (year) => {
    const easter = easterSunday(year);
    const moving = { 'Good Friday': -2, 'Easter Monday': 1, 'Ascension Day': 39, 'Whit Monday': 50 };
    for (const [name, days] of Object.entries(moving)) {
      const date = new Date(easter + days * 86_400_000).toISOString().slice(0, 10);
      expect(calendarOf('office').holidays).toContainEqual({ date, name });
    }
  });
});

/** Midnight UTC of Easter Sunday, by the anonymous Gregorian computus (Nature, 1876). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
