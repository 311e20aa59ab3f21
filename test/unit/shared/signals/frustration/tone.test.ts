import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../../shared/signals/frustration/tone.ts';

describe('how angry a message sounds', () => {
  it.each([
    ['three words of twelve capitals', 'WHERE IS MYPAR', 0.25],
    ['ten words, seven of them in capitals', 'WE DO NOT GO TO WAIT ANY longer for it', 0.25],
    ['three marks', 'Where is it???', 0.2],
    ['two marks', 'Where is it!!', 0.1],
    ['a mark of each kind', 'Where is it?!', 0.1],
    ['a face that rolls its eyes', 'Where is it 🙄', 0.35],
    ['a furious face', 'Where is it 😡', 0.6],
  ])('%s: %s', (_what, text, tone) => {
    expect(toneOf(text)).toBeCloseTo(tone, 10);
  });

  it.each([
    ['eleven capitals', 'WHERE IS MYPA'],
    ['two words', 'WHEREABOUTS UNKNOWN'],
    ['less than seven of ten words', 'WE DO NOT GO TO WAIT any longer for it'],
    ['no run of three capitals', 'II II II II II II II'],
    ['figures and signs', '1234-5678-9012 4711 0815'],
    ['one mark', 'Where is it?'],
    ['a smile', 'Where is it 🙂'],
  ])('is nothing with %s: %s', (_what, text) => {
    expect(toneOf(text)).toBe(0);
  });

  it('adds up as independent evidence', () => {
    expect(toneOf('WHERE IS MY PARCEL??? 😡')).toBeCloseTo(1 - 0.75 * 0.8 * 0.4, 10);
  });

  it('is told by the first 2,000 characters', () => {
    expect(toneOf(`${'a '.repeat(999)}!!`)).toBeCloseTo(0.1, 10);
    expect(toneOf(`${'a '.repeat(999)}b!!`)).toBe(0);
  });
});
