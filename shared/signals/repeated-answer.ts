import { stemsOf } from './fingerprint.ts';
import { normalise } from './normalise.ts';
import { spread } from './share.ts';

/** What says less ("Done.", "You are welcome.") may well be said twice. */
const fewestStems = 3;
const words = /[\p{L}\p{N}]+/gu;

/**
 * What an AI says, as a mark that its next answer is compared with: the same for the same words in the same order, however
 * they are set and pointed. One other word may be another answer ("on Thursday", "on Friday"), so nothing else counts.
 * @returns `undefined` where it says too little
 */
export const markOfAnswer = (text: string): string | undefined =>
  stemsOf(text).length < fewestStems ? undefined : spread(normalise(text).match(words)?.join(' ') ?? '').toString(36);
