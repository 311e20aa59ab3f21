import { likenessOf, overlapOf, type Request, readRequest } from './repeat/request-likeness.ts';
import { requestWords } from './repeat/shipped.ts';

/**
 * How likely a request says the same as an earlier one, in the same words or others. What both ask, by all their words,
 * puts pairs in order; how many words they share decides how sure it is, since within one conversation most requests
 * are about the same things. "Next, please" and "more details" say nothing, and repeat nothing.
 * @param earlier fingerprints of the newest requests before it
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export function repeatedRequest(earlier: readonly string[], request: string): number {
  if (request === '') return 0;
  const words = requestWords();
  const now = readRequest(words, request);
  return Math.max(0, ...earlier.map((each) => (each === '' ? 0 : shareOf(readRequest(words, each), now))));
}

/** Set so that 0.5 is where one routine conversation in twenty-five alarms. */
const shareOf = (a: Request, b: Request): number =>
  Math.min(1, Math.sqrt(likenessOf(a, b)) * (base + forOverlap * overlapOf(a, b)));
const base = 0.31;
const forOverlap = 0.72;
