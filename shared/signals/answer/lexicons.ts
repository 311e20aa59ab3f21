import type { Lexicon } from '../asks-for-human/lexicon.ts';
import type { Language } from '../language/detect-language.ts';
import { toLexicon } from './lexicon.ts';
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

const made = new Map<Language, Lexicon>();

/** Made when a language is first met, as the lexicons of requests are. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = toLexicon(vocabularies[language]);
  made.set(language, lexicon);
  return lexicon;
}
