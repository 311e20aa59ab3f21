import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWords } from '../../../../shared/rules/compare.ts';
import { holdsWords, isPlain } from '../../../../shared/rules/find-words.ts';

const pieces = ['a', 'ab', 'b', 'B', "'", "''", ' ', '  ', '-', '.', '7', '!?', "a'b", '_', '@', '{'];
const drawn = (maxLength: number) => fc.array(fc.constantFrom(...pieces), { maxLength }).map((parts) => parts.join(''));

describe('words in a plain text', () => {
  it('are found where they are found in the text split into words, whatever the signs between and about them', () => {
    let found = 0;
    fc.assert(
      fc.property(drawn(14), drawn(4), (text, phrase) => {
        const words = toWords(phrase);
        if (words === '') return;
        const wanted = ` ${toWords(text)} `.includes(` ${words} `);
        if (wanted) found += 1;
        expect(holdsWords(text.toLowerCase(), words)).toBe(wanted);
      }),
      { numRuns: 20_000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it.each(['café', 'I’m', 'a`b', 'a\tb', 'a\nb', 'ｒ'])(
    'are not looked for that way in %j, which needs folding',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});
