import { describe, expect, it } from 'vitest';
import { changesBetween, entryBefore, factsOf } from '../../../../editor/src/features/settings/audit/audit-facts.ts';
import {
  type AuditEntry,
  auditSentence,
  matchesEntry,
} from '../../../../editor/src/features/settings/audit/audit-words.ts';
import {
  checkChannel,
  newChannelDraft,
  newSecret,
  toChannel,
  toChannelDraft,
} from '../../../../editor/src/features/settings/channels/channel-draft.ts';
import { errorsElsewhere, errorsOf, errorWithin } from '../../../../editor/src/features/settings/form/form-errors.ts';
import { slugOf, slugProblem } from '../../../../editor/src/features/settings/form/slug.ts';
import {
  checkCalendar,
  newCalendarDraft,
  toCalendar,
} from '../../../../editor/src/features/settings/hours/calendar-draft.ts';
import { openState } from '../../../../editor/src/features/settings/hours/open-state.ts';
import { readTime, stepTime } from '../../../../editor/src/features/settings/hours/time-of-day.ts';
import { timeZoneOptions, zoneLabel } from '../../../../editor/src/features/settings/hours/time-zones.ts';
import {
  allDay,
  copyDay,
  nextSpan,
  spanProblems,
  type Week,
  weekSentence,
  workdays,
} from '../../../../editor/src/features/settings/hours/week.ts';
import {
  checkQueue,
  newQueueDraft,
  toQueue,
  toQueueDraft,
} from '../../../../editor/src/features/settings/queues/queue-draft.ts';
import { durationWords, pastLimitWords } from '../../../../editor/src/features/settings/queues/queue-words.ts';
import { type Calendar, calendar as calendarSchema } from '../../../../shared/settings/calendar.ts';
import { channel as channelSchema } from '../../../../shared/settings/channel.ts';
import { type Queue, queue as queueSchema } from '../../../../shared/settings/queue.ts';

const day = { from: '08:00', to: '18:00' };
const closed: Week = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
const office = copyDay({ ...closed, monday: [day] }, 'monday', workdays);
const billing: Queue = {
  id: 'billing',
  name: 'Billing',
  calendarId: 'office',
  email: 'billing@example.com',
  waitLimitSeconds: 90,
  pastLimit: { action: 'move', queueId: 'general' },
  typicalHandleSeconds: 360,
};

describe('a time', () => {
  it.each([
    ['9', '09:00'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['9:30 pm', '21:30'],
    ['12am', '00:00'],
    ['12 p.m.', '12:00'],
    ['24', '24:00'],
    ['24:01', undefined],
    ['25:00', undefined],
    ['9:75', undefined],
    ['13 pm', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('written %j is read as %j', (typed, time) => expect(readTime(typed)).toBe(time));

  it('steps to full quarters and stays within the day', () => {
    expect(stepTime('09:07', 1)).toBe('09:15');
    expect(stepTime('09:07', -1)).toBe('09:00');
    expect(stepTime('23:50', 4)).toBe('24:00');
    expect(stepTime('00:10', -4)).toBe('00:00');
  });
});

describe('a week', () => {
  it.each<[string, Week]>([
    ['Mon–Fri 08:00–18:00', office],
    ['Never open', closed],
    ['Around the clock', copyDay({ ...closed, monday: [allDay] }, 'monday', [...workdays, 'saturday', 'sunday'])],
    [
      'Mon–Fri 08:00–18:00, Sun 10:00–12:00, 13:00–14:00',
      {
        ...office,
        sunday: [
          { from: '10:00', to: '12:00' },
          { from: '13:00', to: '14:00' },
        ],
      },
    ],
  ])('is told as %j', (sentence, week) => expect(weekSentence(week)).toBe(sentence));

  it('says what is wrong with hours that overlap, end before they begin or are no times', () => {
    expect(spanProblems([day, { from: '17:00', to: '19:00' }])).toEqual({
      1: expect.stringContaining('Overlaps 08:00–18:00'),
    });
    expect(spanProblems([{ from: '18:00', to: '08:00' }])).toEqual({
      0: expect.stringContaining('Close after you open'),
    });
    expect(spanProblems([{ from: 'soon', to: '08:00' }])).toEqual({ 0: expect.stringContaining('such as 09:00') });
    expect(spanProblems([day, { from: '18:00', to: '24:00' }])).toEqual({});
  });

  it('offers further hours that fit into the day', () => {
    expect(nextSpan([])).toEqual({ from: '09:00', to: '17:00' });
    expect(nextSpan([day])).toEqual({ from: '19:00', to: '23:00' });
    expect(spanProblems([allDay, nextSpan([allDay])])).toHaveProperty('1');
  });

  it('copies a day without tying the days together', () => {
    expect(office.friday).toEqual([day]);
    expect(office.friday[0]).not.toBe(office.monday[0]);
  });
});

describe('the state of business hours', () => {
  const berlin: Calendar = {
    id: 'office',
    name: 'Office',
    timeZone: 'Europe/Berlin',
    week: office,
    holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  };
  it.each([
    ['2026-11-23T09:00:00Z', 'Open now'],
    ['2026-11-23T05:00:00Z', 'Closed, opens today at 08:00'],
    ['2026-11-22T12:00:00Z', 'Closed, opens tomorrow at 08:00'],
    ['2026-11-20T20:00:00Z', 'Closed, opens Monday at 08:00'],
    // Past midnight in Berlin, though not yet in London.
    ['2026-11-22T23:30:00Z', 'Closed, opens today at 08:00'],
  ])('at %s is “%s”', (at, words) => expect(openState(berlin, Date.parse(at)).words).toBe(words));

  it('does not look further than 30 days', () => {
    expect(openState({ ...berlin, week: closed }, 0).words).toBe('Closed for the next 30 days');
  });
});

describe('time zones', () => {
  it('are found by their city, and keep one that this browser calls otherwise', () => {
    expect(zoneLabel('America/New_York')).toBe('New York · America/New_York');
    expect(zoneLabel('UTC')).toBe('UTC');
    expect(timeZoneOptions('Somewhere/Else')[0]?.id).toBe('Somewhere/Else');
    expect(timeZoneOptions('Europe/Berlin').filter(({ id }) => id === 'Europe/Berlin')).toHaveLength(1);
  });
});

describe('a queue in its form', () => {
  it('comes out as it went in', () => {
    expect(toQueue(toQueueDraft(billing))).toEqual(billing);
    expect(toQueueDraft(billing).waitLimitMinutes).toBe(1.5);
  });

  it('is what the API takes, once nothing is wrong with it', () => {
    const draft = { ...newQueueDraft('office'), id: 'sales', name: ' Sales ', email: 'sales@example.com ' };
    expect(checkQueue(draft, ['billing'], true)).toEqual({});
    expect(queueSchema.parse(toQueue(draft))).toMatchObject({ name: 'Sales', email: 'sales@example.com' });
  });

  it('names every field that needs another look', () => {
    const draft = {
      ...newQueueDraft(undefined),
      id: 'billing',
      pastLimit: 'move' as const,
      waitLimitMinutes: Number.NaN,
      typicalHandleMinutes: 500,
    };
    expect(Object.keys(checkQueue(draft, ['billing'], true)).sort()).toEqual([
      'calendarId',
      'email',
      'id',
      'name',
      'pastLimit.queueId',
      'typicalHandleSeconds',
      'waitLimitSeconds',
    ]);
  });

  it('is told in words', () => {
    expect(durationWords(5_445)).toBe('1 h 30 min 45 s');
    expect(pastLimitWords(billing.pastLimit, [{ id: 'general', name: 'Customer care' }])).toBe('Move to Customer care');
    expect(pastLimitWords(billing.pastLimit, [])).toBe('Move to general');
  });
});

describe('business hours in their form', () => {
  it('are what the API takes, once nothing is wrong with them', () => {
    const draft = { ...newCalendarDraft('Europe/Berlin'), id: 'late', name: 'Late' };
    expect(checkCalendar(draft, [], true)).toEqual({});
    expect(calendarSchema.safeParse(toCalendar(draft)).success).toBe(true);
  });

  it('name a wrong day by the path that the API would name', () => {
    const draft = {
      ...newCalendarDraft('Europe/Berlin'),
      id: 'late',
      name: 'Late',
      week: { ...office, monday: [{ from: '18:00', to: '08:00' }] },
      holidays: [
        { date: '2026-12-25', name: 'Christmas' },
        { date: '2026-12-25', name: '' },
      ],
    };
    const errors = checkCalendar(draft, [], true);
    expect(Object.keys(errors)).toEqual(['week.monday.0', 'holidays.1.date', 'holidays.1.name']);
    const issues = calendarSchema.safeParse(toCalendar(draft)).error?.issues.map(({ path }) => path.join('.'));
    expect(issues).toContain('week.monday.0');
  });
});

describe('a channel in its form', () => {
  it('is what the API takes, with a secret that was made here', () => {
    const draft = {
      ...newChannelDraft,
      id: 'shop',
      name: 'Shop',
      webhookUrl: ' https://shop.example/hook ',
      secret: newSecret(),
    };
    expect(checkChannel(draft, [], true)).toEqual({});
    expect(channelSchema.safeParse(toChannel(draft)).success).toBe(true);
    expect(newSecret()).not.toBe(newSecret());
  });

  it('keep the secret of a webhook that has one, unless another is entered', () => {
    const draft = toChannelDraft({ id: 'shop', kind: 'chat', name: 'Shop', webhookUrl: 'https://shop.example/hook' });
    expect(checkChannel(draft, [], false)).toEqual({});
    expect(toChannel(draft).webhook).toEqual({ url: 'https://shop.example/hook' });
    expect(Object.keys(checkChannel({ ...draft, secret: 'short' }, [], false))).toEqual(['webhook.secret']);
  });

  it('needs a secret exactly where it has a webhook', () => {
    const draft = { ...newChannelDraft, id: 'shop', name: 'Shop' };
    expect(toChannel(draft)).not.toHaveProperty('webhook');
    expect(checkChannel(draft, [], true)).toEqual({});
    expect(Object.keys(checkChannel({ ...draft, webhookUrl: 'javascript:alert(1)' }, [], true))).toEqual([
      'webhook.url',
      'webhook.secret',
    ]);
  });
});

describe('an id', () => {
  it.each([
    ['Störungen & Ausfälle', 'storungen-ausfalle'],
    ['  Großkunden 2 ', 'grosskunden-2'],
    ['客服', ''],
  ])('out of %j is %j', (name, id) => expect(slugOf(name)).toBe(id));

  it('is refused where it is taken or cannot stand in an address', () => {
    expect(slugProblem('billing', ['billing'])).toContain('taken');
    expect(slugProblem('Billing', [])).toContain('small letters');
    expect(slugProblem('billing-2', ['billing'])).toBeUndefined();
  });
});

describe('what the server says about fields', () => {
  const errors = [
    { path: 'week.monday.0', message: 'must open before it closes' },
    { path: 'surprise', message: 'must not be there' },
  ];

  it('stands at the field, or at the nearest one above it', () => {
    const mapped = errorsOf({ errors });
    expect(errorWithin(mapped, 'week.monday')).toBe('Must open before it closes.');
    expect(errorWithin(mapped, 'week.tuesday')).toBeUndefined();
  });

  it('is not lost where the form has no such field', () => {
    expect(errorsElsewhere(errors, ['week'])).toEqual(['surprise: must not be there']);
  });
});

describe('the audit log', () => {
  const entry = (id: string, detail: AuditEntry['detail'], action = 'queue.saved'): AuditEntry => ({
    id,
    atMs: 1,
    actor: 'Amira Haddad',
    action,
    subject: 'billing',
    detail,
  });
  const newer = entry('2', { queue: { ...billing, name: 'Invoices', waitLimitSeconds: 900 } });
  const older = entry('1', { queue: { ...billing, connectQueueId: 'q-1' } });

  it('tells what was done in a sentence, also what it has no words for', () => {
    expect(auditSentence(newer)).toBe('Saved the queue Invoices');
    expect(auditSentence(entry('3', { version: 2, note: 'x' }, 'workflow.published'))).toBe(
      'Published version 2 of the workflow billing',
    );
    expect(auditSentence(entry('4', {}, 'message.rolled-back'))).toBe('Message billing: rolled back');
  });

  it('compares with the entry before about the same thing', () => {
    const between = entry('x', {}, 'key.revoked');
    expect(entryBefore(newer, [newer, between, older])).toBe(older);
    expect(changesBetween(factsOf(older), factsOf(newer))).toEqual([
      { label: 'Name', value: 'Invoices', before: 'Billing' },
      { label: 'Wait limit', value: '15 min', before: '1 min 30 s' },
      { label: 'Amazon Connect queue', before: 'q-1', value: 'none' },
    ]);
  });

  it('is searched by person and by thing, all words at once', () => {
    expect(matchesEntry(newer, 'amira invoices')).toBe(true);
    expect(matchesEntry(newer, 'jonas')).toBe(false);
    expect(matchesEntry(newer, '')).toBe(true);
  });
});
