import { whenAsked } from '../language/when-asked.ts';
import { packVocabulary } from './lexicon.ts';
import { chinese } from './lexicons/chinese.ts';
import { english } from './lexicons/english.ts';
import { french } from './lexicons/french.ts';
import { german } from './lexicons/german.ts';
import { italian } from './lexicons/italian.ts';
import { portuguese } from './lexicons/portuguese.ts';
import { spanish } from './lexicons/spanish.ts';

/** How people ask for a person in each language; a new language is one more file and one more line here. */
const vocabularies = {
  en: { vocabulary: english },
  de: { vocabulary: german, verbLast: true },
  es: { vocabulary: spanish },
  fr: { vocabulary: french },
  it: { vocabulary: italian },
  pt: { vocabulary: portuguese },
  zh: { vocabulary: chinese, verbLast: true },
} as const;

export const lexicons = whenAsked(vocabularies, ({ vocabulary, ...order }) => packVocabulary(vocabulary, order));
