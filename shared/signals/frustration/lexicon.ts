import type { Lexicon } from '../asks-for-human/lexicon.ts';
import { toPhrases } from '../language/phrases.ts';
import { letters, type MoodClass } from './classes.ts';

/**
 * The words of a language: class name to phrases, parted by commas. A key of several classes names words that do several
 * things at once: `'you is': 'eres'`.
 */
export type MoodVocabulary = Readonly<Partial<Record<MoodClass | `${MoodClass} ${string}`, string>>>;

export const toLexicon = (vocabulary: MoodVocabulary): Lexicon => ({
  phrases: toPhrases(Object.entries(vocabulary).map(([key, list = '']) => [lettersOf(key), list])),
  spellings: new Map(),
  verbLast: false,
});

const lettersOf = (key: string): string =>
  key
    .split(' ')
    .map((name) => letters[name as MoodClass])
    .join('');
