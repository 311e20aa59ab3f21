/** How frustration builds up and fades. */
export interface Fading {
  /** The customer's turns after which half of it is left; above 0. */
  readonly halfLifeTurns: number;
  /** The share of a message's cue that adds to the level, 0 to 1. */
  readonly weight: number;
}

/**
 * With these, one complaint does not reach the threshold (0.55 makes 0.33), a second within three turns does, and so does
 * one message of several insults alone (0.9 makes 0.54). The same two complaints at the ends of a long talk do not.
 */
export const defaultFading: Fading = { halfLifeTurns: 3, weight: 0.6 };

/**
 * The level of frustration after one more of the customer's messages: a leaky sum, capped at 1. The earlier level is
 * faded, and the message's cue adds to it. The level is all that is kept between turns.
 * @param level 0 to 1, before this message
 * @param cue 0 to 1, of this message; see `frustration-cue.ts`
 * @returns 0 to 1, in steps of 0.01; 0.5 is the shipped threshold
 */
export function frustrate(level: number, cue: number, { halfLifeTurns, weight }: Fading = defaultFading): number {
  const now = Math.min(1, level * 0.5 ** (1 / halfLifeTurns) + weight * cue);
  // Down, so that it fades away in the end; what floating point makes of 0.33 stays 0.33.
  return Math.floor(now * 100 + 1e-6) / 100;
}
