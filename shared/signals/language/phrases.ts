import { hashOf, packWords, type WordTable } from './word-table.ts';
import { allWordsOf, type Word } from './words.ts';

/** A listed phrase, and the letters of what it does in a sentence. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly letters: string;
}

/**
 * Phrases by their first word (by first sign in Chinese).
 * @param lists letters, and the phrases that stand for them, parted by commas
 */
export function packPhrases(lists: Iterable<readonly [letters: string, list: string]>): WordTable {
  const phrases = new Map<Word, Phrase[]>();
  for (const [letters, list] of lists)
    for (const words of phrasesOf(list)) if (words[0] !== undefined) listUnder(phrases, words[0], { words, letters });
  return packWords(new Map([...phrases].map(([first, list]) => [first, entryOf(list)])));
}

/** What begins with a word: some words open hundreds of phrases, of which few go on with the word that follows in a text. */
export interface Opening {
  /** Letters of the word by itself. */
  readonly alone: string | undefined;
  /** Phrases by their second word, the longest first. */
  readonly longer: ReadonlyMap<Word, readonly Phrase[]> | undefined;
  /** A bit for each of their second words, see `bitOf`: most words of a text are told apart by it. */
  readonly seconds: number;
}

/** @param hash of a word */
export const bitOf = (hash: number): number => 1 << (hash & 31);

/** What an entry tells of a word. */
export function readOpening(entry: string, first: Word): Opening {
  const longer = new Map<Word, Phrase[]>();
  let alone: string | undefined;
  for (const phrase of readEntry(entry, first)) {
    const second = phrase.words[1];
    if (second === undefined) alone ??= phrase.letters;
    else listUnder(longer, second, phrase);
  }
  for (const phrases of longer.values()) if (phrases.length > 1) phrases.sort(longestFirst);
  let seconds = 0;
  for (const second of longer.keys()) seconds |= bitOf(hashOf(second));
  return { alone, longer: longer.size > 0 ? longer : undefined, seconds };
}

/** The phrases that an entry holds, one by one: one that is listed twice is here twice. */
export function readEntry(entry: string, first: Word): readonly Phrase[] {
  const [alone = '', ...rest] = entry.split(between);
  const phrases: Phrase[] = alone === '' ? [] : [{ words: [first], letters: alone }];
  let written: readonly string[] = [];
  for (const each of rest) {
    const own = each.slice(1).split(' ');
    written = each.startsWith('0') ? own : written.slice(0, Number(each.charAt(0))).concat(own);
    phrases.push({ words: [first].concat(written.slice(1)), letters: written[0] ?? '' });
  }
  return phrases;
}

/**
 * In a table, each word that is a phrase by itself: one sign and the word, or the word and its letters, which come first.
 */
export const writtenAlone = /(?<=^|[!#])(?:([^!#])([^:!#]+)|([^:!#]+):([^;!]+)[^!]*)!/g;

const longestFirst = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;

/**
 * What is written of a word: its letters as a phrase by itself, if any, then each longer phrase as its letters and the words
 * after the first; as many of them as the phrase before begins with, too, are told by number.
 */
function entryOf(phrases: readonly Phrase[]): string {
  const [alone = '', ...again] = phrases.filter(({ words }) => words.length === 1).map(({ letters }) => letters);
  const longer = phrases
    .filter(({ words }) => words.length > 1)
    .map(({ letters, words }) => [letters, ...words.slice(1)].join(' '));
  // Sorted, those that begin alike stand together.
  const written = [...again, ...longer].sort();
  return [alone, ...written.map((phrase, at) => afterShared(phrase, written[at - 1] ?? ''))].join(between);
}

function afterShared(phrase: string, before: string): string {
  const words = phrase.split(' ');
  const others = before.split(' ');
  let shared = 0;
  while (shared < Math.min(mostShared, words.length - 1) && words[shared] === others[shared]) shared++;
  return shared + words.slice(shared).join(' ');
}

/** So that one figure tells how many there are. */
const mostShared = 9;
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
