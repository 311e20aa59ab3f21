import type { TextOutput } from '../text-output.ts';

/** What the command needs of the world, so that a test can be the world. */
export interface CommandIo {
  readonly out: TextOutput;
  /** Apart from `out`, so that a summary sent to a file holds no bar. */
  readonly progress: TextOutput & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  /** Milliseconds from any start; only differences count. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  readonly newRunId: () => string;
}
