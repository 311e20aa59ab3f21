import { describe, expect, it } from 'vitest';
import { PerWord, tokenOf, tokensOf } from '../../../../../shared/signals/language/tokens.ts';

const asked: string[] = [];
const lengthOf = new PerWord(({ word }) => {
  asked.push(word);
  return word.length > 4 ? word.length : undefined;
});
const told = (words: readonly string[]) => tokensOf(words).map((token) => lengthOf.of(token));

describe('what is told of a word', () => {
  it('is asked for once, also where nothing is told', () => {
    expect(told(['where', 'is', 'my', 'parcel'])).toEqual([5, undefined, undefined, 6]);
    expect(told(['my', 'parcel', 'is', 'where'])).toEqual([undefined, 6, undefined, 5]);
    expect(asked).toEqual(['where', 'is', 'my', 'parcel']);
  });

  it('does not stay for a word with figures, which may be somebody’s number', () => {
    expect([tokenOf('4111111111111111'), tokenOf('mo2ller')].map((token) => tokenOf(token.word) === token)).toEqual([
      false,
      false,
    ]);
    expect(tokenOf('parcel')).toBe(tokenOf('parcel'));
  });

  it('is the same however many other words came between', () => {
    const word = 'unforgettable';
    const before = lengthOf.of(tokenOf(word));
    const letters = 'abcdefghij';
    for (let number = 0; number < 100_000; number++)
      tokenOf([...String(number)].map((digit) => letters.charAt(Number(digit))).join(''));
    expect(lengthOf.of(tokenOf(word))).toBe(before);
  });

  it('knows ends of clauses and Chinese', () => {
    expect(['.', ',', '?', 'agent', '人工客服', '12.50'].map((word) => tokenOf(word).kind)).toEqual([
      'mark',
      'mark',
      'mark',
      'word',
      'han',
      'word',
    ]);
  });
});
