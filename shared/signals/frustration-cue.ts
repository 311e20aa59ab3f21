import { customerRepair } from './customer-repair.ts';
import { cueOf } from './frustration/cue.ts';
import { readMood } from './frustration/read-mood.ts';

/**
 * How angry or dissatisfied one message of a customer is: anger, contempt for what we do, insults, swearing, sarcasm,
 * waiting and saying things again, capitals, "!!!" and faces. Cues add up as independent evidence; what is denied ("I am
 * not angry"), quoted, or said of somebody else counts for nothing.
 * @returns 0 to 1; 0.5 is the shipped threshold
 * @see frustration/frustrate.ts for how messages add up over a conversation
 */
export const frustrationCue = (text: string, language?: string): number =>
  cueOf(readMood(text, language), customerRepair(text, language));
