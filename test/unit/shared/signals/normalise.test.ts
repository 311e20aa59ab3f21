import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalise } from '../../../../shared/signals/normalise.ts';
import { anyText } from '../samples.ts';

it.each([
  ['Hello', 'hello'],
  ['  a \n\t b\u00a0c ', 'a b c'],
  ['ＡＢＣ', 'abc'],
  ['ﬁne', 'fine'],
  ['don’t', "don't"],
  ['don‘t', "don't"],
  ['donʼt', "don't"],
  ['don´t', "don't"],
  ['don`t', "don't"],
  ['don＇t', "don't"],
  ['don｀t', "don't"],
  ['ŉ', "'n"],
  ['hu\u00adman', 'human'],
  ['hu\u200b\u200d\ufeffman', 'human'],
  ['\u202ehuman\u202c', 'human'],
  ['ok\ufe0f hu\ufe00man', 'ok human'],
  ['cafe\u0301', 'café'],
  ['cafe\u200b\u0301', 'café'],
  ['ÄÖÜ', 'äöü'],
  ['“quoted” «so»', '"quoted" "so"'],
  ['hυman', 'human'],
  ['АGENT раncакe', 'agent pancake'],
  ['ʜᴜᴍᴀɴ', 'human'],
  ['Привет', 'привет'],
  ['καλημέρα', 'καλημέρα'],
  ['h4m4n', 'h4m4n'],
  ['', ''],
])('%j reads as %j', (text, read) => {
  expect(normalise(text)).toBe(read);
});

it('reads a text the same with invisible characters strewn in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'Ü', ' ', "'", '9', '\u200b', '\u00ad')), (pieces) => {
      const visible = pieces.filter((piece) => piece !== '\u200b' && piece !== '\u00ad').join('');
      expect(normalise(pieces.join(''))).toBe(normalise(visible));
    }),
  );
});

it('leaves no upper case, no double space and no space at the ends', () => {
  fc.assert(
    fc.property(anyText(50), (text) => {
      expect(normalise(text)).not.toMatch(/^\s|\s$|\s\s|[A-ZÄÖÜ’´`]/);
    }),
  );
});
