import { likeness, sharedStems } from './fingerprint.ts';

/**
 * How likely a request says the same as an earlier one, in the same words or others: the share of word stems that both
 * have (Dice's coefficient), held back where few stems speak for it. One stem in common and nothing else is just a yes
 * ("where is my parcel?" twice), one of several is none; "next, please" and "more details" have no stem at all.
 * @param earlier fingerprints of the newest requests before it
 * @returns 0 to 1; 0.5 is the shipped threshold
 */
export const repeatedRequest = (earlier: readonly string[], request: string): number =>
  Math.max(0, ...earlier.map((each) => likeness(each, request) * (1 - 0.5 ** sharedStems(each, request))));
