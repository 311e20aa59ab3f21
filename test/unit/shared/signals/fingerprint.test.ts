import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, marksOf, stemsOf, toMarks } from '../../../../shared/signals/fingerprint.ts';
import { likeness } from '../../../../shared/signals/likeness.ts';
import { anyText } from '../samples.ts';

const alike = (a: string, b: string): number => likeness(...telling(a, b));
const telling = (...texts: readonly [string, string]) =>
  texts.map((text) => [...marksOf(fingerprint(text)).telling].join('')) as [string, string];

describe('requests hold the same words that tell what they are about', () => {
  it.each([
    ['Where is my parcel?', 'WHERE IS MY PARCEL'],
    ['Where is my parcel?', 'my parcel, where is it?'],
    ['I want to cancel my subscription', 'please cancel the subscription!!!'],
    ['How do I reset my password?', 'reset password'],
    ['Cancelling the order', 'I want to cancel the orders'],
    ['Where is my parcel?', 'Where is my ｐａｒｃｅｌ?'],
    ['Wo ist mein Paket?', 'Hallo, mein Paket, wo ist es?'],
  ])('“%s” and “%s”', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('requests hold other words', () => {
  it.each([
    ['Where is my parcel?', 'How do I reset my password?'],
    ['I want to cancel my subscription', 'I want to change my address'],
    ['Where is it?', 'Why is it?'],
    ['', 'Where is my parcel?'],
    ['👍', '👍'],
    ['ok', 'ok'],
    ['thank you', 'thank you'],
  ])('“%s” and “%s”', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.5);
  });
});

it('a fingerprint of an earlier version, of telling words alone, is read as such', () => {
  expect(marksOf('abc1z9')).toEqual({ telling: new Set(['abc', '1z9']), asking: new Set() });
});

describe('whatever the texts', () => {
  const anyWords = fc.oneof(
    anyText(200),
    fc
      .array(fc.constantFrom('parcel', 'late', 'refund', 'the', 'Paket', '𐐀𐐁𐐂𐐃𐐄𐐅', 'I'), { maxLength: 40 })
      .map((words) => words.join(' ')),
  );

  it('likeness of their stems is a share, the same both ways, and 1 for what is the same', () => {
    const marks = (text: string) => toMarks(stemsOf(text));
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        const both = likeness(marks(a), marks(b));
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(1);
        expect(both).toBe(likeness(marks(b), marks(a)));
        expect(likeness(marks(a), marks(a))).toBe(marks(a) === '' ? 0 : 1);
      }),
    );
  });

  it('a fingerprint is short, can be stored and holds no words', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(fingerprint(text)).toMatch(/^(?:(?:[0-9a-z]{3}){1,16}(?:\.(?:[0-9a-z]{3}){1,20})?)?$/);
        expect(fingerprint(text).length).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('the order of words and small words make no difference to what tells', () => {
    const words = fc.uniqueArray(fc.constantFrom('parcel', 'late', 'refund', 'invoice', 'broken'), { maxLength: 5 });
    fc.assert(
      fc.property(words, (list) => {
        const wordy = marksOf(fingerprint(`I want the ${list.toReversed().join(' and ')}, please`));
        expect(wordy.telling).toEqual(marksOf(fingerprint(list.join(' '))).telling);
      }),
    );
  });
});
