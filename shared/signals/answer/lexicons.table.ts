import { whenAsked } from '../language/when-asked.ts';
import { packClasses } from '../language/word-classes.ts';
import { letters } from './classes.ts';
import * as vocabularies from './lexicons/by-language.ts';

/** How AIs report failure and ask back in each language. */
export const lexicons = whenAsked(vocabularies, (vocabulary) =>
  packClasses(letters, vocabulary, 'gone', 'broken', 'anything'),
);
