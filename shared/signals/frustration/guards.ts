import { toPattern } from './classes.ts';

/** "not angry", "don't be rude", "he called me stupid": said of nobody here. */
const deniedBefore = toPattern(
  '(?:not [filler is i you praise]{0,3}|told [i you filler]{0,2}|third is? told [^.,?]{1,6})$',
);

/** "my boss is furious", "the old phone was garbage", "my kids drive me crazy": of who or what is not here. */
const absentBefore = toPattern(
  '(?:third is?|former [other filler firm third told]{0,3} is?) [filler curse grumble]{0,3}$',
);
/** "a terrible headache", "the worst driver ever, my boss", "annoyed at my brother" */
const absentAfter = toPattern('^ filler? (?:other? i filler? )?third');

/** "I am an idiot" */
const oneselfBefore = toPattern('i is [filler curse grumble]{0,3}$');
/** "how stupid I was" */
const oneselfAfter = toPattern('^filler? i is');

/** Whom a frame may be said of, besides us: of others alone ("furious"), or of oneself, too ("useless"). */
export type Elsewhere = 'others' | 'anyone';

/** Whether what stands around a frame takes it back. */
export function isGuarded(before: string, after: string, elsewhere?: Elsewhere): boolean {
  if (deniedBefore.test(before)) return true;
  if (elsewhere === undefined) return false;
  if (absentBefore.test(before) || absentAfter.test(after)) return true;
  return elsewhere === 'anyone' && (oneselfBefore.test(before) || oneselfAfter.test(after));
}

/** "Are you kidding? That is a wonderful price!", "damn, that was fast, great": swears and marvels for joy. */
const joyful = toPattern('[doubt really curse grumble] [^.]{0,2} [.,?]? [filler is other i]{0,4} praise');

/** Whether strong words are said for joy, so that they tell no anger, whatever a model makes of them. */
export const isJoyful = (code: string): boolean => joyful.test(code);
