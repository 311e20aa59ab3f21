import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../shared/signals/closer.ts'; // loads the detectors with large lists
import { detect } from '../../../../shared/signals/detect.ts';
import { fingerprint } from '../../../../shared/signals/fingerprint.ts';
import { anyText, deepFreeze, opened, said } from '../samples.ts';

describe('detectors', () => {
  it('look for requests in the words of the customer', () => {
    expect(detect(opened(), said('customer', 'I want to talk to a human about my parcel'))).toEqual({
      asksForHuman: 0.95,
      asksIfHuman: 0.02,
      frustrationCue: 0,
      abuse: 0,
      customerRepair: 0,
      repeatedRequest: 0,
      heard: 'en',
      fingerprint: fingerprint('I want to talk to a human about my parcel'),
    });
  });

  it('look for failure in the answers of the AI', () => {
    expect(detect(opened(), said('assistant', 'I don’t know.'))).toEqual({
      assistantFailure: 0.85,
      assistantAsksBack: 0,
      offersHuman: false,
    });
    expect(detect(opened(), said('assistant', 'It is 5 €.', { sources: ['faq'] }))).toEqual({
      assistantFailure: 0,
      assistantAsksBack: 0,
      offersHuman: false,
    });
    expect(detect(opened(), said('assistant', 'Shall I connect you to one of our agents?'))).toMatchObject({
      offersHuman: true,
    });
  });

  it('tell a failure by which nothing is to be had from others, by words alone', () => {
    const full = 'I am sorry, there is no table free at eight.';
    expect(detect(opened(), said('assistant', full))).toMatchObject({ lacks: true });
    // Who says that an answer failed knows better than its words.
    expect(detect(opened(), said('assistant', full, { answered: false }))).not.toHaveProperty('lacks');
    expect(detect(opened(), said('assistant', 'I am sorry, I did not understand.'))).not.toHaveProperty('lacks');
  });

  it('take the words on a button for no request for a person: what comes of them is drawn where it is offered', () => {
    const choices = [
      { id: 'person', label: 'Talk to a person' },
      { id: 'stay', label: 'Stay with the assistant' },
    ];
    const before = opened({ asked: { key: 'w.offer', choices, tries: 0 } });
    expect(detect(before, said('customer', 'Talk to a person')).asksForHuman).toBe(0);
    expect(detect(opened(), said('customer', 'Talk to a person')).asksForHuman).toBeGreaterThan(0.5);
  });

  it('look for anger, insults and repair in the words of the customer', () => {
    expect(detect(opened(), said('customer', 'You idiots, that is not what I asked!'))).toMatchObject({
      abuse: 0.9,
      customerRepair: 0.9,
      frustrationCue: expect.closeTo(0.9, 0),
    });
  });

  it.each(['agent', 'system'] as const)('look for nothing in the words of the %s', (role) => {
    expect(detect(opened(), said(role, 'I want to talk to a human'))).toEqual({});
  });

  it('compare a request with each of the kept ones and take the likest', () => {
    const before = opened({ requests: [fingerprint('reset my password'), fingerprint('where is my broken parcel')] });
    const share = (text: string) => detect(before, said('customer', text)).repeatedRequest ?? Number.NaN;
    expect(share('WHERE is my BROKEN parcel?')).toBeGreaterThan(0.8);
    expect(share('my parcel is late')).toBeLessThan(0.5);
    expect(share('cancel the contract')).toBeLessThan(0.2);
  });

  it('tell how long after the message before a customer wrote, and nothing at the first message', () => {
    const hello = said('customer', 'Hello');
    const before = opened({ seq: 1 });
    expect(detect(before, hello, before.lastAtMs + 12_700).pauseSeconds).toBe(12);
    expect(detect(before, hello, before.lastAtMs - 5_000).pauseSeconds).toBe(0);
    expect(detect(opened(), hello, before.lastAtMs + 5_000)).not.toHaveProperty('pauseSeconds');
  });

  it('take one telling word said twice for no repeated request', () => {
    const before = opened({ requests: [fingerprint('continue')] });
    expect(detect(before, said('customer', 'Continue!')).repeatedRequest).toBe(0);
  });

  it('take “Where is my parcel?” said twice for a repeated request, though only “parcel” tells what it is about', () => {
    const before = opened({ requests: [fingerprint('Where is my parcel?')] });
    expect(detect(before, said('customer', 'Where is my parcel?')).repeatedRequest).toBeGreaterThanOrEqual(0.5);
  });

  it('take one word said twice for no repeated request', () => {
    const before = opened({ requests: [fingerprint('proceed')] });
    expect(detect(before, said('customer', 'Proceed')).repeatedRequest).toBe(0);
  });

  it('leave no fingerprint of a message that says nothing', () => {
    for (const text of ['ok', 'thank you', '👍', '...'])
      expect(detect(opened(), said('customer', text))).not.toHaveProperty('fingerprint');
  });

  it('never throw, and find the same in the same message, whatever it says', () => {
    const anyRole = fc.constantFrom('customer' as const, 'assistant' as const, 'agent' as const, 'system' as const);
    fc.assert(
      fc.property(anyRole, anyText(50), fc.array(fc.string(), { maxLength: 3 }), (role, text, requests) => {
        const before = deepFreeze(opened({ requests }));
        const message = deepFreeze(said(role, text));
        expect(detect(before, message)).toEqual(detect(before, message));
      }),
    );
  });
});
