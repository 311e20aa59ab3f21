import { rememberNewest } from './remember.ts';
import { likenessOf, overlapOf, type Request, readRequest } from './repeat/request-likeness.ts';
import { requestWords } from './repeat/shipped.ts';

/** Of a kilobyte each. */
const requestsRemembered = 500;

/**
 * How likely a request says the same as an earlier one, in the same words or others. What both ask, by all their words,
 * puts pairs in order; how much the words that they share tell decides how sure it is, since within one conversation most requests
 * are about the same things. "Next, please" and "more details" say nothing, and repeat nothing.
 * @param earlier fingerprints of the newest requests before it
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export function repeatedRequest(earlier: readonly string[], request: string): number {
  const told = earlier.filter((each) => each !== '');
  if (request === '' || told.length === 0) return 0;
  const now = requestOf(request);
  return Math.max(...told.map((each) => shareOf(requestOf(each), now)));
}

/** A conversation comes back to a warm function with the requests that it has read before; they are marks and no words. */
const requestOf = rememberNewest(requestsRemembered, (request) => readRequest(requestWords(), request));

function shareOf(a: Request, b: Request): number {
  const evidence = Math.sqrt(likenessOf(a, b)) * (base + (1 - base) * overlapOf(a, b));
  return evidence * (1 - bend + bend * evidence);
}

/** What likeness counts where no word is shared. */
const base = 0.31;
/** Set so that 0.5 is where one routine conversation in fifty alarms, and the same words twice make nearly 1. */
const bend = 0.47;
