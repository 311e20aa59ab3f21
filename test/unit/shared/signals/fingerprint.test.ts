import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, likeness } from '../../../../shared/signals/fingerprint.ts';
import { anyText } from '../samples.ts';

const alike = (a: string, b: string): number => likeness(fingerprint(a), fingerprint(b));

describe('requests are alike', () => {
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

describe('requests differ', () => {
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

describe('whatever the texts', () => {
  const anyWords = fc.oneof(
    anyText(200),
    fc
      .array(fc.constantFrom('parcel', 'late', 'refund', 'the', 'Paket', '𐐀𐐁𐐂𐐃𐐄𐐅', 'I'), { maxLength: 40 })
      .map((words) => words.join(' ')),
  );

  it('likeness is a share, the same both ways, and 1 for what is the same', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, a)).toBe(fingerprint(a) === '' ? 0 : 1);
      }),
    );
  });

  it('a fingerprint is short, can be stored and holds no words', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(fingerprint(text)).toMatch(/^(?:[0-9a-z]{3}){0,16}$/);
      }),
    );
  });

  it('the order of words and small words make no difference', () => {
    const words = fc.uniqueArray(fc.constantFrom('parcel', 'late', 'refund', 'invoice', 'broken'), { maxLength: 5 });
    fc.assert(
      fc.property(words, (list) => {
        expect(fingerprint(`I want the ${list.toReversed().join(' and ')}, please`)).toBe(fingerprint(list.join(' ')));
      }),
    );
  });
});
