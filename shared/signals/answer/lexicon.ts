import type { Lexicon, Spelling } from '../asks-for-human/lexicon.ts';
import { listUnder, phrasesOf, toPhrases } from '../language/phrases.ts';
import { type AnswerClass, letters } from './classes.ts';

/**
 * The words of a language: class name to phrases, parted by commas. A key of several classes names words that do several
 * things at once: `'cannot know': 'no entiendo'`.
 */
export type AnswerVocabulary = Readonly<Partial<Record<AnswerClass | `${AnswerClass} ${string}`, string>>>;

export function toLexicon(vocabulary: AnswerVocabulary): Lexicon {
  const spellings = new Map<string, Spelling[]>();
  for (const [word = '', ...more] of phrasesOf(vocabulary.gone ?? ''))
    if (more.length === 0 && word.length >= shortestMisspelled)
      listUnder(spellings, word.charAt(0), { word, letters: letters.gone });
  return {
    phrases: toPhrases(Object.entries(vocabulary).map(([key, list = '']) => [lettersOf(key), list])),
    spellings,
    verbLast: false,
  };
}

/** Only long words of failure are worth reading when misspelled ("unavilable"): a person may sit behind the AI. */
export const shortestMisspelled = 8;

const lettersOf = (key: string): string =>
  key
    .split(' ')
    .map((name) => letters[name as AnswerClass])
    .join('');
