import { packWords } from '../language/word-table.ts';
import { spread } from '../share.ts';
import { english } from './english-classes.ts';

/** In which numbers of classes are written. */
export const base = 36;

/** The numbers of the classes that each English word stands in. */
export const classes = packWords(numbersByWord(english));

/** `name: word word`, a class; lines that are indented go on with the one before. */
function numbersByWord(list: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let number = '';
  for (const part of list.split(/\s+/)) {
    if (part.endsWith(':')) number = spread(part).toString(base);
    else if (part !== '') numbers.set(part, [...(numbers.get(part)?.split(' ') ?? []), number].join(' '));
  }
  return numbers;
}
