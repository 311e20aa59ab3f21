import { packWords, type WordTable } from './word-table.ts';
import { allWordsOf, type Word } from './words.ts';

/** A listed phrase, and the letters of what it does in a sentence. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly letters: string;
}

/**
 * Phrases by their first word (by first sign in Chinese), the longest first.
 * @param lists letters, and the phrases that stand for them, parted by commas
 */
export function packPhrases(lists: Iterable<readonly [letters: string, list: string]>): WordTable {
  const phrases = new Map<Word, Phrase[]>();
  for (const [letters, list] of lists)
    for (const words of phrasesOf(list)) if (words[0] !== undefined) listUnder(phrases, words[0], { words, letters });
  return packWords(
    new Map([...phrases].map(([first, list]) => [first, list.sort(longestFirst).map(entryOf).join(between)])),
  );
}

/** What begins with a word: some words open hundreds of phrases, of which few go on with the word that follows in a text. */
export interface Opening {
  /** Letters of the word by itself. */
  readonly alone: string | undefined;
  /** Phrases by their second word, the longest first. */
  readonly longer: ReadonlyMap<Word, readonly Phrase[]> | undefined;
}

/** What an entry tells of a word. */
export function readOpening(entry: string, first: Word): Opening {
  const longer = new Map<Word, Phrase[]>();
  let alone: string | undefined;
  for (const each of entry.split(between)) {
    const [letters = '', second, ...more] = each.split(' ');
    if (second === undefined) alone ??= letters;
    else listUnder(longer, second, { words: [first, second, ...more], letters });
  }
  return { alone, longer: longer.size > 0 ? longer : undefined };
}

/**
 * In a table, each word that is a phrase by itself: one sign and the word, or the word and its letters, which come last as the
 * shortest phrase.
 */
export const writtenAlone = /(?<=^|[!#])(?:([^!#])([^:!#]+)|([^:!#]+):(?:[^!]*;)?([^ ;!]+))!/g;

const longestFirst = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;
const entryOf = ({ words, letters }: Phrase): string => [letters, ...words.slice(1)].join(' ');
/** Reads as an end of a clause in any text, so it stands in no phrase. */
const between = ';';

/** The phrases of a list, in words; each Chinese sign is a word of its own. */
export function phrasesOf(list: string): readonly (readonly Word[])[] {
  const phrases: Word[][] = [[]];
  for (const word of allWordsOf(list)) {
    if (word === ',') phrases.push([]);
    else phrases.at(-1)?.push(...(isHan.test(word) ? word : [word]));
  }
  return phrases;
}

export function listUnder<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

const isHan = /^\p{sc=Han}/u;
