import { allWordsOf, type Word } from './words.ts';

/** A listed phrase, and the letters of what it does in a sentence. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly letters: string;
}

/** By first word (by first sign in Chinese), the longest phrase first. */
export type Phrases = ReadonlyMap<Word, readonly Phrase[]>;

/** @param lists letters, and the phrases that stand for them, parted by commas */
export function toPhrases(lists: Iterable<readonly [letters: string, list: string]>): Phrases {
  const phrases = new Map<Word, Phrase[]>();
  for (const [letters, list] of lists)
    for (const words of phrasesOf(list)) if (words[0] !== undefined) listUnder(phrases, words[0], { words, letters });
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

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
