import { packWords } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { spread } from '../share.ts';
import { withoutEnding } from './endings.ts';
import { english } from './english-classes.ts';

/** The sign that the first class is written with; each other class has the sign after that of the one before. */
export const sign = 0xc0;

const lists = readLists(english);

/** By which models know each class. */
export const numbers: readonly number[] = [...lists.keys()].map(spread);

/** The signs of the classes that each English word stands in. */
export const classes = packWords(signsByWord([...lists.values()]));

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
    for (const word of words) written.set(word, (written.get(word) ?? '') + String.fromCharCode(sign + at));
  });
  const kept = new Map<Word, string>();
  for (const [word, signs] of [...written].sort(([one], [other]) => one.length - other.length))
    if (withoutEnding(word, (base) => kept.get(base)) !== signs) kept.set(word, signs);
  return kept;
}
