import { rememberLast } from '../remember.ts';
import { PerWord, type Token, tokensOf } from './tokens.ts';
import type { Word } from './words.ts';

/** "4g", "2nd" and "60gb" are no masked words: one that is has a letter at each end, and a price has none. */
const masked = /^[a-z@$]+[013457@$]+[a-z@$013457]*[a-z]$|^[$@][a-z013457@$]*[a-z]$/;

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** Figures, `@` and `$` come before all letters. */
const firstLetter = 0x61;
const lastLetter = 0x7a;

export function holdsFigure(word: Word): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < firstLetter) return true;
  return false;
}

export const hasFigures = (word: Word): boolean => holdsFigure(word) && masked.test(word);

/** A word with figures in place of letters as it is meant: "hum4n", "su1c1de". */
export const figuresToLetters = (word: Word): Word =>
  hasFigures(word) ? word.replace(/[013457@$]/g, (figure) => letterOf[figure] ?? figure) : word;

/** The same of all words; the very list where none is masked, which is nearly always. */
export const withoutFigures = rememberLast((words: readonly Word[]): readonly Word[] =>
  mayBeMasked(words) && words.some(hasFigures) ? words.map(figuresToLetters) : words,
);

/** Whether any word has figures beside letters, or a held key: few messages do, and the others need no closer look. */
export const mayBeMasked = rememberLast((words: readonly Word[]): boolean => tokensOf(words).some(looksMasked));

const looksMasked = (token: Token): boolean => masks.of(token) !== undefined;
const masks = new PerWord(({ word }) => mixesFigures(word) || hasHeldKey(word) || undefined);

/** Whether a key was held in a word: "diiiie". */
export function hasHeldKey(word: Word): boolean {
  let times = 1;
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    times = unit === word.charCodeAt(at - 1) && isLetter(unit) ? times + 1 : 1;
    if (times === heldTimes) return true;
  }
  return false;
}

const heldTimes = 3;

/** Whether a word holds figures beside letters. */
export function mixesFigures(word: Word): boolean {
  let letters = false;
  let figures = false;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (isLetter(unit)) letters = true;
    else if (unit < firstLetter) figures = true;
  }
  return letters && figures;
}

const isLetter = (unit: number): boolean => unit >= firstLetter && unit <= lastLetter;
