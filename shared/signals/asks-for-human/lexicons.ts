import type { Language } from '../language/detect-language.ts';
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

const made = new Map<Language, Lexicon>();

/** Made when a language is first met: a cold start shall not wait for six languages that nobody writes. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = makers[language]();
  made.set(language, lexicon);
  return lexicon;
}
