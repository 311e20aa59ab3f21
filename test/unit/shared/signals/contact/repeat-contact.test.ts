import { describe, expect, it, vi } from 'vitest';
import { type LastContact, toLastContact } from '../../../../../shared/signals/contact/last-contact.ts';
import { repeatContact } from '../../../../../shared/signals/contact/repeat-contact.ts';
import '../../../../../shared/signals/closer.ts';
import { fingerprint } from '../../../../../shared/signals/fingerprint.ts';
import { opened, startMs } from '../../samples.ts';

const parcel = fingerprint('Where is my parcel with the blue lamp?');
const again = fingerprint('My parcel with the blue lamp is still not here');
const last: LastContact = {
  customerId: 'ada',
  atMs: startMs - 1,
  intent: 'track',
  topics: ['delivery'],
  requests: [parcel],
};
const now = (change: Parameters<typeof opened>[0], before: LastContact = last) =>
  repeatContact(opened({ customer: { id: 'ada' }, lastContact: before, ...change }));

describe('a customer is back', () => {
  it('by the same intent, a topic in common, or a request in much the same words', () => {
    expect(now({ intent: 'track' })).toBe(true);
    expect(now({ topics: ['other', 'delivery'] })).toBe(true);
    expect(now({ requests: [again] })).toBe(true);
  });

  it('with whatever else, where the last conversation was left unresolved', () => {
    expect(now({ intent: 'pay' }, { ...last, isUnresolved: true })).toBe(true);
  });

  it('but not with another matter, and not without an earlier conversation', () => {
    expect(now({ intent: 'pay', topics: ['billing'], requests: [fingerprint('I cannot pay by card')] })).toBe(false);
    expect(now({ intent: 'track' }, { customerId: 'ada' })).toBe(false);
  });

  it('by what is named alone, while the words of requests cannot be compared yet', async () => {
    vi.resetModules();
    const early = await import('../../../../../shared/signals/contact/repeat-contact.ts');
    const back = (change: Parameters<typeof opened>[0]) =>
      early.repeatContact(opened({ customer: { id: 'ada' }, lastContact: last, ...change }));
    expect(back({ requests: [parcel] })).toBe(false);
    expect(back({ requests: [parcel], topics: ['delivery'] })).toBe(true);
  });

  it('is unknown of nobody, of another customer, and while nothing was looked up', () => {
    expect(repeatContact(opened({ lastContact: last, intent: 'track' }))).toBeUndefined();
    expect(repeatContact(opened({ lastContact: last, customer: { id: 'ben' }, intent: 'track' }))).toBeUndefined();
    expect(repeatContact(opened({ customer: { id: 'ada' }, intent: 'track' }))).toBeUndefined();
  });
});

describe('what is kept of a conversation', () => {
  it('is who, when, intent, topics and requests, and no word that was said', () => {
    const state = opened({ intent: 'track', topics: ['delivery'], requests: [parcel], lastAtMs: startMs + 5 });
    expect(toLastContact('ada', state, false)).toEqual({ ...last, atMs: startMs + 5 });
  });

  it('takes no room for what was not there', () => {
    expect(toLastContact('ada', opened({ lastAtMs: startMs }), false)).toEqual({ customerId: 'ada', atMs: startMs });
  });

  it.each([
    ['while the customer waited', { control: 'waiting' }],
    ['while a person had them', { control: 'agent' }],
    ['after an answer that failed', { failedAttempts: 1 }],
    ['after an answer that the AI was not sure of', { lowConfidenceStreak: 1 }],
    ['with the customer upset', { frustration: 0.5 }],
  ] as const)('is unresolved where it ended %s', (_how, change) => {
    expect(toLastContact('ada', opened(change), false).isUnresolved).toBe(true);
  });

  it('is unresolved where the customer gave up waiting, and resolved where nothing was wrong', () => {
    expect(toLastContact('ada', opened(), true).isUnresolved).toBe(true);
    expect(toLastContact('ada', opened({ frustration: 0.4 }), false)).not.toHaveProperty('isUnresolved');
  });

  it('stays small', () => {
    const topics = Array.from({ length: 50 }, (_, index) => `topic-${index}`);
    expect(toLastContact('ada', opened({ topics }), false).topics).toEqual(topics.slice(-10));
  });
});
