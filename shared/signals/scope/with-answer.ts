/** What the caller says of the assistant's answer. */
export interface Answer {
  /** The documents that the answer stands on. */
  readonly sources?: readonly unknown[];
  readonly answered?: boolean;
}

/**
 * A score of {@link outOfScope} in the light of the answer: no source or no answer makes it likely, an answer from sources
 * unlikely. @param score `undefined` where nobody said what the assistant can do: then the answer alone tells
 */
export function withAnswer(score: number | undefined, { sources, answered }: Answer): number | undefined {
  if (answered === false || (answered === undefined && sources?.length === 0)) return Math.max(score ?? 0, unanswered);
  if (sources && sources.length > 0) return Math.min(score ?? sourced, sourced);
  return score;
}

const unanswered = 0.8;
const sourced = 0.4;
