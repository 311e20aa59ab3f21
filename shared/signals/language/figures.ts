import type { Word } from './words.ts';

/** "4g", "2nd" and "60gb" are no masked words: one that is has a letter at each end, and a price has none. */
const masked = /^[a-z@$]+[013457@$]+[a-z@$013457]*[a-z]$|^[$@][a-z013457@$]*[a-z]$/;

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

export const hasFigures = (word: Word): boolean => masked.test(word);

/** A word with figures in place of letters as it is meant: "hum4n", "su1c1de". */
export const figuresToLetters = (word: Word): Word =>
  hasFigures(word) ? word.replace(/[013457@$]/g, (figure) => letterOf[figure] ?? figure) : word;

/** The same of all words; the very list where none is masked, which is nearly always. */
export const withoutFigures = (words: readonly Word[]): readonly Word[] =>
  words.some(hasFigures) ? words.map(figuresToLetters) : words;
