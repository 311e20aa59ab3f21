/** What the caller of a command got wrong, or what keeps it from starting: one sentence and what to do. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
}

/** The call itself is wrong: what is, and how the command is used. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';

  constructor(complaint: string, usage: string) {
    super(`${complaint}\n\n${usage}`);
  }
}
