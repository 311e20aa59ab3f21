/**
 * Cues for the same, each independent of the others, 0 to 1: together never less than the surest, and never above 1.
 * @see Pearl: "Probabilistic Reasoning in Intelligent Systems" (1988), chapter 4, for the noisy or
 */
export function noisyOr(...cues: readonly number[]): number {
  let doubt = 1;
  for (let at = 0; at < cues.length; at++) doubt *= 1 - (cues[at] as number);
  return 1 - doubt;
}
