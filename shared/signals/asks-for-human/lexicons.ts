import type { Language } from '../language/detect-language.ts';
import { onceEach } from '../language/word-classes.ts';
import { type Lexicon, toLexicon } from './lexicon.ts';
import { chinese } from './lexicons/chinese.ts';
import { english } from './lexicons/english.ts';
import { french } from './lexicons/french.ts';
import { german } from './lexicons/german.ts';
import { italian } from './lexicons/italian.ts';
import { portuguese } from './lexicons/portuguese.ts';
import { spanish } from './lexicons/spanish.ts';

/** The lexicon of each language; a new language is one more file and one more line here. */
const makers: Readonly<Record<Language, () => Lexicon>> = {
  en: () => toLexicon(english),
  de: () => toLexicon(german, { verbLast: true }),
  es: () => toLexicon(spanish),
  fr: () => toLexicon(french),
  it: () => toLexicon(italian),
  pt: () => toLexicon(portuguese),
  zh: () => toLexicon(chinese, { verbLast: true }),
};

/** Made when a language is first met: a cold start shall not wait for six languages that nobody writes. */
export const lexiconOf = onceEach((language: Language) => makers[language]());
