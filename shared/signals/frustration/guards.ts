import { toPattern } from './classes.ts';

/** "not angry", "don't be rude", "he called me stupid": said of nobody here. */
const deniedBefore = toPattern('(?:not [filler is i you praise]{0,3}|told [i you filler]{0,2})$');

/** "I am an idiot", "my boss is a terrible driver": said of the customer's own life. */
const elsewhereBefore = toPattern('(?:i is|third is?) [filler curse grumble]{0,3}$');
/** "how stupid I was", "the worst driver ever, my boss" */
const elsewhereAfter = toPattern('^filler? (?:i is|third)');

/** Whether what stands around a frame takes it back. @param ofAnyone what it says may be said of any person or thing */
export const isGuarded = (before: string, after: string, ofAnyone = false): boolean =>
  deniedBefore.test(before) || (ofAnyone && (elsewhereBefore.test(before) || elsewhereAfter.test(after)));
