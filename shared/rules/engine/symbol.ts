/** Symbols that every automaton has; those of its phrases' characters follow. */
export const symbol = {
  /** A character that no phrase has. */
  none: 0,
  /** Before the text. */
  start: 1,
  space: 2,
  first: 3,
  /** Belongs to a word only between two of its letters. */
  apostrophe: 0xfffe,
  /** Whether this character folds to one, and to which, depends on those beside it. */
  unclear: 0xffff,
} as const;
