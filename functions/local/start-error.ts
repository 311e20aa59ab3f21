/** Something that a person can mend keeps Baton from starting; the message says what and how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
