/*
 * Before phrases are looked for, a text goes through a gate: of four characters at a time, as they lie side by side in
 * memory, it tells whether a phrase may begin at them or near them. Of a letter the lowest five bits count, in which
 * capitals and small letters are alike; whatever is no letter counts as a space.
 */

export const charactersEach = 4;

/** The letters of four characters as numbers from 1 to 26, and 0 for all else. */
export const foldFour = (four: number): number => lowOf(four) & maskOf(lettersOf(four, lowOf(four)));

/** Of each of four characters, the lowest five bits. */
export const lowOf = (four: number): number => four & 0x1f1f1f1f;

/**
 * The bit 0x20 of each that is a letter: one that has the bit 0x40, and of whose lowest five bits the number is from 1 to
 * 26. The sums stay within their bytes, and are cut to integers, since those are what the machine is fast at.
 * @param low of the same four
 */
export const lettersOf = (four: number, low: number): number =>
  (four >> 1) & ((low + 0x1f1f1f1f) | 0) & ~((low + 0x05050505) | 0) & everyLetter;

export const everyLetter = 0x20202020;

/** The lowest five bits of each such character. */
export const maskOf = (letters: number): number => (letters - (letters >> 5)) | 0;

/** How many values a folded character can have. */
export const foldedCount = 27;

/** The bit of four folded characters in a table of bits. @param spare how many bits of 32 its places do not need */
export const bitOf = (folded: number, spare: number): number => Math.imul(folded, 0x9e3779b1) >>> spare;

/** What ways are kept under: four folded characters and the next four, or no matter which. Never negative. */
export const keyOf = (folded: number, next: number): number =>
  (Math.imul(folded, 0x85ebca6b) ^ Math.imul(next ^ (folded >>> 7), 0xc2b2ae35)) & 0x7fffffff;

export const anyNext = -1;

/** In a table of keys, where there is none. */
export const noKey = -1;

export const placeOf = (key: number, spare: number): number => Math.imul(key, 0x9e3779b1) >>> spare;

export const spareBits = (places: number): number => Math.clz32(places) + 1;

/** A phrase begins at most so many characters before the first of four, and after it. */
export const farthest = 3;
export const waysEach = 2 * farthest + 1;

/** The bit for a phrase of a tree to begin `ahead` characters after the first of the four; before it, where negative. */
export const wayOf = (tree: number, ahead: number): number => 1 << (waysEach * tree + ahead + farthest);

/** The gate asks for no more of a phrase than its beginning of this length. */
export const beginningLength = 2 * charactersEach + farthest;
