import type { Word } from '../language/words.ts';

/**
 * Words as they are meant: figures for letters ("su1c1de") and held keys ("diiiie") taken back. The words themselves
 * where none is masked, which is nearly always.
 */
export const unmask = (words: readonly Word[]): readonly Word[] => (words.some(isMasked) ? words.map(bare) : words);

/** "4g", "2nd" and "60gb" are no masked words: one that is has a letter at each end, and a price has none. */
const withFigure = /^[a-z@$]+[013457@$]+[a-z@$013457]*[a-z]$|^[$@][a-z013457@$]*[a-z]$/;
const heldKey = /([a-z])\1{2,}/;
const heldKeys = /([a-z])\1{2,}/g;

const isMasked = (word: Word): boolean => withFigure.test(word) || heldKey.test(word);

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

const bare = (word: Word): Word => {
  const spelled = withFigure.test(word) ? word.replace(/[013457@$]/g, (figure) => letterOf[figure] ?? figure) : word;
  return spelled.replace(heldKeys, '$1');
};
