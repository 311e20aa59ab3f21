import { noisyOr } from '../mood/noisy-or.ts';
import { weigh } from '../mood/weigh.ts';
import type { Mood } from './read-mood.ts';

/**
 * "That is not what I asked" is a complaint too, and the plainest reproaches (0.9) just pass the threshold. What mends the
 * talk without one ("what I mean is", "not Tuesday, Thursday") stays below it.
 */
const repairWeight = 0.56;

/** The cue of frustration in a message of this mood, see `frustration-cue.ts`. @param repair of the message, 0 to 1 */
export const cueOf = ({ anger, evidence }: Mood, repair: number): number =>
  weigh(noisyOr(anger, repair * repairWeight), evidence);
