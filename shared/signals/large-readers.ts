/**
 * Detectors that stand on the word lists of seven languages. With them, a function would pass the size that it may have at
 * its start, so they load in one file with all that is large, see `look-closer.ts`, and are known here from then on.
 */
export interface LargeReaders {
  readonly readMood: typeof import('./frustration/read-mood.ts').readMood;
  readonly customerRepair: typeof import('./customer-repair.ts').customerRepair;
  readonly readAnswer: typeof import('./answer/read-answer.ts').readAnswer;
  readonly questionOf: typeof import('./answer/question.ts').questionOf;
  readonly markOfAnswer: typeof import('./repeated-answer.ts').markOfAnswer;
  readonly fingerprint: typeof import('./fingerprint.ts').fingerprint;
  readonly repeatedRequest: typeof import('./repeated-request.ts').repeatedRequest;
}

let readers: LargeReaders | undefined;

export function provideLargeReaders(loaded: LargeReaders): void {
  readers = loaded;
}

/** @returns `undefined` until they are loaded: their signals are unknown then, and all else is detected as ever */
export const largeReaders = (): LargeReaders | undefined => readers;
