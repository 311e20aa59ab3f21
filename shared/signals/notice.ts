import type { Detected } from './detected.ts';

const threshold = 0.5;

/**
 * Whether a message shows that a conversation may go wrong: the customer is upset, insults, mends the talk, asks again
 * or asks for a person, or the AI did not answer or asks again. What hands over later may be compared with when it could be noticed.
 */
export const isSignOfTrouble = (detected: Detected): boolean =>
  [
    detected.frustrationCue,
    detected.abuse,
    detected.customerRepair,
    detected.asksForHuman,
    detected.repeatedRequest,
    detected.assistantFailure,
  ].some((share = 0) => share >= threshold) || detected.asksAgain === true;

/** Whether the customer holds on to what they asked for before. */
export const insists = ({ repeatedRequest, customerRepair, frustrationCue }: Detected): boolean =>
  [repeatedRequest, customerRepair, frustrationCue].some((share = 0) => share >= threshold);
