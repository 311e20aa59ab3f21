import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { plainText } from '../../../../../shared/signals/language/plain-tokens.ts';
import { allWordsOf, wordsOf } from '../../../../../shared/signals/language/words.ts';
import { writtenTokens } from '../../../../../shared/signals/language/written-tokens.ts';
import { normalise } from '../../../../../shared/signals/normalise.ts';
import { anyText } from '../../samples.ts';

it.each([
  ['I want an agent!', ['i', 'want', 'an', 'agent', '.']],
  ["don't", ['don', 't']],
  ["Qu'un conseiller", ['qu', 'un', 'conseiller']],
  ['Möchte, größer?', ['mochte', ',', 'grosser', '?']],
  ['cœur', ['coeur']],
  ['a g e n t now', ['agent', 'now']],
  ['h.u.m.a.n', ['human']],
  ['我要转人工。', ['我要转人工', '.']],
  ['转 人 工', ['转人工']],
  ['It cost 12.50, not 1.200,00.', ['it', 'cost', '12.50', ',', 'not', '1.200,00', '.']],
  ['$12.50 at 5.30pm', ['$12.50', 'at', '5.30', 'pm']],
  ['at 7.', ['at', '7', '.']],
  ['v2.x is out', ['v2', '.', 'x', 'is', 'out']],
  ['', []],
  ['😀', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('reads the beginning and the end of a long text', () => {
  const words = wordsOf(`first ${'middle '.repeat(2_000)} last`);
  expect(words.at(0)).toBe('first');
  expect(words.at(-1)).toBe('last');
  expect(words.length).toBeLessThan(400);
});

it('finds words of small letters, figures and Chinese signs, and marks, whatever the text', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^(?:[a-z0-9@$]+(?:[.,][0-9]+)*|\p{sc=Han}+|[.,?])$/u);
    }),
  );
});

/** Signs that stand beside letters of Western Europe, those that part words or join figures among them. */
const westernText = fc
  .array(fc.constantFrom(...' .,*_-!?;:aAbZéÉßæØ09@$\'"\n\t\u00a0´`’–€«×ðÞy…ﬁ\u0301'), { maxLength: 14 })
  .map((signs) => signs.join(''));

it('finds the same words in one pass as step by step', () => {
  const read = vi.fn();
  fc.assert(
    fc.property(fc.oneof(westernText, anyText(60)), (text) => {
      const words = plainText(text)?.tokens.map(({ word }) => word);
      if (words) expect(words).toEqual(allWordsOf(text));
      read(words !== undefined);
    }),
    { numRuns: 3_000 },
  );
  expect(read).toHaveBeenCalledWith(true);
  expect(read).toHaveBeenCalledWith(false);
});

it('finds words as they are written, of any text alike', () => {
  fc.assert(
    fc.property(fc.oneof(westernText, anyText(60)), (text) => {
      const words = writtenTokens(text).map(({ word }) => word);
      expect(words).toEqual(normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
    { numRuns: 3_000 },
  );
});
