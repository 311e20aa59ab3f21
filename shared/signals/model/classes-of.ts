import { WordLookup } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { base, classes } from './classes.table.ts';

/** Numbers of the classes that a word stands in; none for a word of no class. */
export type ClassesOf = (word: Word) => readonly number[];

/** English endings by their last letter, and what stands in their place where a word has none. */
const endings: Readonly<Record<string, readonly (readonly [ending: string, instead: string])[]>> = {
  s: [
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  d: [
    ['ed', 'e'],
    ['ed', ''],
  ],
  g: [
    ['ing', 'e'],
    ['ing', ''],
  ],
  y: [['ly', '']],
  r: [['er', '']],
};
/** Words shorter than this have no ending. */
const shortest = 4;
const none: readonly number[] = [];

const byWord = new WordLookup(classes, (entry) => entry.split(' ').map((number) => Number.parseInt(number, base)));

/** The classes of an English word, or of the word without its ending. */
export const classesOf: ClassesOf = (word) => {
  const listed = byWord.get(word);
  if (listed || word.length < shortest) return listed ?? none;
  const last = word.charAt(word.length - 1);
  for (const [ending, instead] of endings[last] ?? []) {
    if (!word.endsWith(ending)) continue;
    const found = byWord.get(word.slice(0, -ending.length) + instead);
    if (found) return found;
  }
  return none;
};
