import { onceEach } from '../language/word-classes.ts';
import { type Meaning, readPhrase, type Written } from './meaning.ts';
import { openPhrases } from './packed-phrases.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { classes, phrases } from './phrases.table.ts';

export const written = Object.keys(phrases) as Written[];

/** The phrases that a text of a language is read for, opened when a text is first read for them. */
export const phrasesIn = onceEach(
  (language: Written): PhraseIndex<Meaning> =>
    openPhrases(phrases[language], (entry) => {
      const { from = language, ...read } = readPhrase(entry);
      return { ...read, classes: classes[from] };
    }),
);
