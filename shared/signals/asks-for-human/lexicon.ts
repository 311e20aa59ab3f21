import { listUnder, type Phrases, phrasesOf, toPhrases } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import { letters, type WordClass } from './classes.ts';

/**
 * The words of a language: class name to phrases, parted by commas. A key of several classes names words that do
 * several things at once: `'call me': 'llameme'`.
 */
export type Vocabulary = Readonly<Partial<Record<WordClass | `${WordClass} ${string}`, string>>>;

/** A vocabulary made ready for look-up. */
export interface Lexicon {
  readonly phrases: Phrases;
  /** Words long enough to be known when misspelled, by first letter. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Whether the verb may close the clause: "mit einem Menschen sprechen". */
  readonly verbLast: boolean;
}
export interface Spelling {
  readonly word: Word;
  readonly letters: string;
}

export function toLexicon(vocabulary: Vocabulary, { verbLast = false } = {}): Lexicon {
  const lists = Object.entries(vocabulary).map(([key, list = '']) => ({ key, code: lettersOf(key), list }));
  const spellings = new Map<string, Spelling[]>();
  for (const { key, code, list } of lists) {
    const shortest = key === 'talk' ? 4 : shortestMisspelled;
    for (const [word = '', ...more] of mayBeMisspelled.has(key) ? phrasesOf(list) : [])
      if (more.length === 0 && word.length >= shortest) listUnder(spellings, word.charAt(0), { word, letters: code });
  }
  return { phrases: toPhrases(lists.map(({ code, list }) => [code, list])), spellings, verbLast };
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
