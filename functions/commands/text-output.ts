/** Where a command writes, so that a test can read it. */
export interface TextOutput {
  write(text: string): unknown;
}
