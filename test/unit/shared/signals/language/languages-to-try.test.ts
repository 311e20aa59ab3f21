import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../shared/signals/language/detect-language.ts';
import { languagesToTry } from '../../../../../shared/signals/language/languages-to-try.ts';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';

const tried = (text: string, told?: string) => languagesToTry(wordsOf(text), told);
const german = 'Wo ist mein Paket und wann kommt es an?';

describe('the languages that a text is read in', () => {
  it('are the likeliest, and English, which customers mix in', () => {
    expect(tried(german)).toEqual(['de', 'en']);
    expect(tried('Where is my parcel and when will it come?')).toEqual(['en']);
  });

  it('are all that have as many of its words, or one less', () => {
    expect(tried('agente')).toEqual(['es', 'it', 'pt', 'en']);
    expect(tried('Con la carta de mi mujer')).toEqual(['es', 'it', 'en']);
  });

  it('have the one that is told among them, after those that the words tell', () => {
    expect(tried(german, 'fr-CA')).toEqual(['de', 'fr', 'en']);
    expect(tried(german, 'DE')).toEqual(['de', 'en']);
    expect(tried(german, 'sv')).toEqual(['de', 'en']);
  });

  it('are all where nothing tells, the one that is told first', () => {
    expect(new Set(tried('4711'))).toEqual(new Set(languages));
    expect(tried('4711', 'it')[0]).toBe('it');
    expect(new Set(tried('4711', 'it'))).toEqual(new Set(languages));
  });
});
