import { expect, it } from 'vitest';
import { letters, toPattern } from '../../../../../shared/signals/asks-for-human/classes.ts';
import { encode } from '../../../../../shared/signals/asks-for-human/encode.ts';
import { packVocabulary } from '../../../../../shared/signals/asks-for-human/lexicon.ts';
import { openLexicon } from '../../../../../shared/signals/language/lexicon.ts';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';

it('gives each class a letter of its own, but for what ends a clause', () => {
  const all = Object.values(letters);
  expect(new Set(all).size).toBe(all.length);
});

it('refuses a frame with a class that does not exist', () => {
  expect(() => toPattern('wish any unicorn')).toThrow('no word class is called unicorn');
});

const lexicon = openLexicon(
  packVocabulary({ wish: 'want, would like', talk: 'talk', with: 'to', staff: 'agent', 'call me': 'llameme' }),
);
const encoded = (text: string, careful?: number): string => encode(wordsOf(text), lexicon, careful);
const spelled = (...names: readonly (keyof typeof letters)[]): string => names.map((name) => letters[name]).join('');

it('writes a message in letters, the longest phrase first', () => {
  expect(encoded('I would like to talk, agent')).toBe(
    `${spelled('other', 'wish', 'with', 'talk')},${spelled('staff')}`,
  );
});

it('writes a word that does two things in two letters', () => {
  expect(encoded('llámeme')).toBe(spelled('call', 'me'));
});

it('reads misspelled words only when asked to', () => {
  expect(encoded('agnet')).toBe(spelled('other'));
  expect(encoded('agnet', 4)).toBe(spelled('staff'));
  expect(encoded('agnet', 8)).toBe(spelled('other'));
});
