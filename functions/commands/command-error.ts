/** What the caller of a command got wrong, or what keeps it from starting: one sentence and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
