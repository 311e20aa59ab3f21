import { toFrame, type Vocabulary } from '../language/word-classes.ts';

/** What a word does when a customer mends the talk; one letter each, so that a message can be read by regular expressions. */
export const letters = {
  /** "that is not what I asked", whole */
  saying: 'C',
  /** "wrong", "huh?": contradicts, or only answers a question */
  faint: 'F',
  /** "said", "asked", "told", "meant" */
  say: 'S',
  /** "want", "need": "that is not what I want" */
  want: 'W',
  /** "understand", "listen", "read" */
  get: 'G',
  already: 'A',
  again: 'R',
  /** "what", "the one" */
  what: 'H',
  i: 'E',
  you: 'Y',
  not: 'N',
  /** "no" that opens a message */
  no: 'O',
  filler: 'z',
  other: 'x',
} as const;

export type RepairClass = keyof typeof letters;
export type RepairVocabulary = Vocabulary<RepairClass>;

/** A frame in class names, blanks for reading alone: `i filler{0,2} already filler? say`. */
export const toPattern = (frame: string): RegExp => toFrame(letters, frame);
