import { whenAsked } from '../language/when-asked.ts';
import { packWords, type WordTable } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { spread } from '../share.ts';
import { firstSign } from './class-signs.ts';
import { withoutEnding } from './endings.ts';
import { english } from './english-classes.ts';

/** What is told of the words of each language; models know English alone. */
export const tables = whenAsked({ english }, (text): ClassTable => {
  const lists = readLists(text);
  return { words: packWords(signsByWord([...lists.values()])), numbers: [...lists.keys()].map(spread) };
});

interface ClassTable {
  /** The signs of the classes that each word stands in. */
  readonly words: WordTable;
  /** By which models know each class, in order of their signs. */
  readonly numbers: readonly number[];
}

/** `name: word word`, a class; lines that are indented go on with the one before. */
function readLists(text: string): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Word[]>();
  let words: Word[] = [];
  for (const part of text.split(/\s+/)) {
    if (part.endsWith(':')) {
      words = [];
      found.set(part, words);
    } else if (part !== '') words.push(part);
  }
  return found;
}

/** Without the words whose ending says it all. */
function signsByWord(all: readonly (readonly Word[])[]): ReadonlyMap<Word, string> {
  const written = new Map<Word, string>();
  all.forEach((words, at) => {
    for (const word of words) written.set(word, (written.get(word) ?? '') + String.fromCharCode(firstSign + at));
  });
  const kept = new Map<Word, string>();
  for (const [word, signs] of [...written].sort(([one], [other]) => one.length - other.length))
    if (withoutEnding(word, (base) => kept.get(base)) !== signs) kept.set(word, signs);
  return kept;
}
