import { allWordsOf, type Word } from '../language/words.ts';
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
    for (const words of phrasesOf(list)) {
      const [first] = words;
      if (first === undefined) continue;
      listUnder(phrases, first, { words, letters: code });
      const shortest = key === 'talk' ? 4 : shortestMisspelled;
      if (words.length === 1 && first.length >= shortest && mayBeMisspelled.has(key)) {
        listUnder(spellings, first.charAt(0), { word: first, letters: code });
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, spellings, verbLast };
}

/** The phrases of a list, in words; each Chinese sign is a word of its own. */
function phrasesOf(list: string): readonly (readonly Word[])[] {
  const phrases: Word[][] = [[]];
  for (const word of allWordsOf(list)) {
    if (word === ',') phrases.push([]);
    else phrases.at(-1)?.push(...(isHan.test(word) ? word : [word]));
  }
  return phrases;
}

function listUnder<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
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
