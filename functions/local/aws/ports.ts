/** What the embedded services ask of the process that hosts them. */

/** Runs a Lambda function and gives its result; rejects when the function throws or runs out of time. */
export type Invoke = (functionName: string, event: unknown) => Promise<unknown>;

export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  details?: Readonly<Record<string, unknown>>,
) => void;
