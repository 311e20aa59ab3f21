import type { TextOutput } from './text-output.ts';

/** What a command that works on files alone needs of the world, so that a test can be the world. */
export interface OfflineIo {
  readonly out: TextOutput;
  /** Apart from `out`, so that results sent to a file hold no remarks. */
  readonly told: TextOutput;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
