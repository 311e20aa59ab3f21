import type { Language } from '../language/detect-language.ts';
import { onceEach, toClassLexicon } from '../language/word-classes.ts';
import { letters } from './classes.ts';
import { chinese } from './lexicons/chinese.ts';
import { english } from './lexicons/english.ts';
import { french } from './lexicons/french.ts';
import { german } from './lexicons/german.ts';
import { italian } from './lexicons/italian.ts';
import { portuguese } from './lexicons/portuguese.ts';
import { spanish } from './lexicons/spanish.ts';

/** How AIs report failure and ask back in each language; a new language is one more file and one more line here. */
export const vocabularies = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  zh: chinese,
} as const;

/** Made when a language is first met: a cold start shall not wait for six languages that nobody writes. */
export const lexiconOf = onceEach((language: Language) =>
  toClassLexicon(letters, vocabularies[language], 'gone', 'broken', 'anything'),
);
