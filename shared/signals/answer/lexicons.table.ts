import { whenAsked } from '../language/when-asked.ts';
import { packClasses } from '../language/word-classes.ts';
import { letters } from './classes.ts';
import { chinese } from './lexicons/chinese.ts';
import { english } from './lexicons/english.ts';
import { french } from './lexicons/french.ts';
import { german } from './lexicons/german.ts';
import { italian } from './lexicons/italian.ts';
import { portuguese } from './lexicons/portuguese.ts';
import { spanish } from './lexicons/spanish.ts';

/** How AIs report failure and ask back in each language; a new language is one more file and one more line here. */
const vocabularies = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  zh: chinese,
} as const;

export const lexicons = whenAsked(vocabularies, (vocabulary) =>
  packClasses(letters, vocabulary, 'gone', 'broken', 'anything'),
);
