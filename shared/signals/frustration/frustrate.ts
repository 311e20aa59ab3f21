/** How fast frustration fades. */
export interface Fading {
  /** The customer's turns after which half of it is left; above 0. */
  readonly halfLifeTurns: number;
}

/**
 * Three turns: two sharp words within three turns add up (0.35 and 0.35 make 0.57 with one turn between them), while
 * the same two at the ends of a long talk do not.
 */
export const defaultFading: Fading = { halfLifeTurns: 3 };

/**
 * The level of frustration after one more of the customer's messages: the earlier level, faded, and the message's cue
 * on top, at most 1. The level is all that is kept between turns.
 * @param level 0 to 1, before this message
 * @param cue 0 to 1, of this message
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export const frustrate = (level: number, cue: number, { halfLifeTurns }: Fading = defaultFading): number =>
  Math.min(1, level * 0.5 ** (1 / halfLifeTurns) + cue);
