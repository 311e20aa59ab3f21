import { PerWord, type Token } from '../language/tokens.ts';
import { WordLookup } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { firstSign } from './class-signs.ts';
import { tables } from './classes.table.ts';
import { withoutEnding } from './endings.ts';

/** Numbers of the classes that a word stands in; none for a word of no class. */
export type ClassesOf = (token: Token) => readonly number[];

const none: readonly number[] = [];

let lookup: WordLookup<readonly number[]> | undefined;

function listed(word: Word): readonly number[] | undefined {
  lookup ??= openClasses();
  return lookup.get(word);
}

function openClasses(): WordLookup<readonly number[]> {
  const { words, numbers } = tables.english;
  return new WordLookup(words, (entry) =>
    Array.from(entry, (each) => numbers[each.charCodeAt(0) - firstSign] as number),
  );
}

const told = new PerWord(({ word }) => listed(word) ?? withoutEnding(word, listed));

/** The classes of an English word, or of the word without its ending. */
export const classesOf: ClassesOf = (token) => told.of(token) ?? none;
