import { figuresToLetters, hasFigures, hasHeldKey, mayBeMasked } from '../language/figures.ts';
import type { Word } from '../language/words.ts';

/**
 * Words as they are meant: figures for letters ("su1c1de") and held keys ("diiiie") taken back. The words themselves
 * where none is masked, which is nearly always.
 */
export const unmask = (words: readonly Word[]): readonly Word[] =>
  mayBeMasked(words) && words.some(isMasked)
    ? words.map((word) => figuresToLetters(word).replace(heldKeys, '$1'))
    : words;

const heldKeys = /([a-z])\1{2,}/g;

const isMasked = (word: Word): boolean => hasFigures(word) || hasHeldKey(word);
