import { type Word, wordsOf } from '../language/words.ts';
import { letters, type WordClass } from './classes.ts';

/**
 * The words of a language: class name to phrases, parted by commas. A key of several classes names words that do
 * several things at once: `'call me': 'llameme'`.
 */
export type Vocabulary = Readonly<Partial<Record<WordClass | `${WordClass} ${string}`, string>>>;

/** A vocabulary made ready for look-up. */
export interface Lexicon {
  /** By first word (by first sign in Chinese), the longest phrase first. */
  readonly phrases: ReadonlyMap<Word, readonly Phrase[]>;
  /** Words long enough to be known when misspelled, by first letter. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Whether the verb may close the clause: "mit einem Menschen sprechen". */
  readonly verbLast: boolean;
}
export interface Phrase {
  readonly words: readonly Word[];
  readonly letters: string;
}
export interface Spelling {
  readonly word: Word;
  readonly letters: string;
}

export function toLexicon(vocabulary: Vocabulary, { verbLast = false } = {}): Lexicon {
  const phrases = new Map<Word, Phrase[]>();
  const spellings = new Map<string, Spelling[]>();
  for (const [key, list = ''] of Object.entries(vocabulary)) {
    const code = key
      .split(' ')
      .map((name) => letters[name as WordClass])
      .join('');
    for (const listed of list.split(',')) {
      const found = wordsOf(listed.trim());
      const words = found.flatMap((word) => (isHan.test(word) ? [...word] : [word]));
      const [first] = words;
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, letters: code }]);
      const shortest = key === 'talk' ? 4 : shortestMisspelled;
      if (words.length === 1 && first.length >= shortest && mayBeMisspelled.has(key)) {
        const initial = first.charAt(0);
        spellings.set(initial, [...(spellings.get(initial) ?? []), { word: first, letters: code }]);
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, spellings, verbLast };
}

const isHan = /^\p{sc=Han}/u;
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
