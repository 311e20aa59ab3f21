import { type PackedLexicon, packLexicon } from '../language/lexicon.ts';
import { letters, type WordClass } from './classes.ts';

/**
 * The words of a language: class name to phrases, parted by commas. A key of several classes names words that do
 * several things at once: `'call me': 'llameme'`.
 */
export type Vocabulary = Readonly<Partial<Record<WordClass | `${WordClass} ${string}`, string>>>;

export function packVocabulary(vocabulary: Vocabulary, { verbLast = false } = {}): PackedLexicon {
  const lists = Object.entries(vocabulary).map(([key, list]) => [lettersOf(key), list ?? ''] as const);
  const misspelled = Object.keys(vocabulary)
    .filter((key) => mayBeMisspelled.has(key))
    .map((key) => ({ letters: lettersOf(key), shortest: key === 'talk' ? 4 : shortestMisspelled }));
  return packLexicon(lists, misspelled, verbLast);
}

const lettersOf = (key: string): string =>
  key
    .split(' ')
    .map((name) => letters[name as WordClass])
    .join('');

const shortestMisspelled = 5;
/** Where a misspelling may count: the words that carry a request. Short function words are too close to each other. */
const mayBeMisspelled: ReadonlySet<string> = new Set<WordClass>([
  'staff',
  'boss',
  'human',
  'anyone',
  'talk',
  'talking',
  'pass',
  'reach',
  'callback',
  'escalate',
]);
