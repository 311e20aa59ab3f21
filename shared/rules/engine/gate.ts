/*
 * Before phrases are looked for, a text goes through a gate: for every second place in it, whether a phrase may begin
 * there or right behind. It is judged by six characters, of each the lowest five bits, in which capitals and small letters
 * are alike: by a sum over the first four, and one over the last four.
 */

const bits = 5;
const lowBits = (1 << bits) - 1;
export const lowCount = lowBits + 1;

/** How many sums there are. */
export const sumCount = 1 << 16;

/** What two characters add to the sum of the four that they begin … */
export const firstHalf = (first: number, second: number): number =>
  (((first & lowBits) << bits) | (second & lowBits)) << 6;

/** … and to the sum of those that they end. Of the last, a single bit has room. */
export const secondHalf = (third: number, fourth: number): number => ((third & lowBits) << 1) | (fourth & 1);

const waysEach = 2;

/** The bit for a phrase of a tree to begin with the first of the six characters, or with the one behind it. */
export const wayOf = (tree: number, behind: 0 | 1): number => 1 << (waysEach * tree + behind);

/** Of all ways those of a tree, as if it were the first. */
export const waysOfTree = (ways: number, tree: number): number => (ways >> (waysEach * tree)) & ((1 << waysEach) - 1);

/** The gate knows characters up to this one, of which those here do not fold to themselves, or to their small letter. */
export const lastInGate = 0xff;
export const foldsOtherwise = /[\u0080-\u00bf]/;
