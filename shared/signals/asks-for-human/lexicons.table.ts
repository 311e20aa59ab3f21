import { whenAsked } from '../language/when-asked.ts';
import { packVocabulary } from './lexicon.ts';
import * as vocabularies from './lexicons/by-language.ts';

/** Whose verbs may close the clause: "mit einem Menschen sprechen". */
const verbLast = new Set(['de', 'zh']);

/** How people ask for a person in each language. */
export const lexicons = whenAsked(vocabularies, (vocabulary, language) =>
  packVocabulary(vocabulary, { verbLast: verbLast.has(language) }),
);
