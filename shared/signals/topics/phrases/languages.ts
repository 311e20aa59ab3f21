import type { Language } from '../../language/detect-language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { LanguagePhrases } from './phrases.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Chinese has a form of its own: it writes no spaces. */
export const phrasesOf: Readonly<Record<Exclude<Language, 'zh'>, LanguagePhrases>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
};
