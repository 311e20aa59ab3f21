import { toFrame, type Vocabulary } from '../language/word-classes.ts';

/** What a word does when a customer mends the talk; one letter each, so that a message can be read by regular expressions. */
export const letters = {
  /** "that is not what I asked", whole */
  saying: 'C',
  /** "what I mean is", "are you still there?": mends the talk without a reproach */
  rewording: 'c',
  /** "huh?", "I don't understand": contradicts, or only answers a question */
  faint: 'F',
  /** "wrong", "not correct" */
  wrong: 'w',
  /** "said", "gave", "sent": "I already gave you that" */
  say: 'S',
  /** "said", "told you", "asked for": what was put in words, to us */
  said: 's',
  /** "I meant", "I was talking about" */
  meant: 'M',
  /** "for the third time" */
  nth: 'k',
  /** "twice", "three times" */
  times: 't',
  /** "above", "in my first message" */
  above: 'b',
  /** "last week", "when I booked": said then, and not in this conversation */
  past: 'p',
  /** "look at", "read" */
  look: 'l',
  /** "my message", "my question" */
  mine: 'Q',
  /** "want", "need": "that is not what I want" */
  want: 'W',
  /** "wanted", "ordered": "no, I wanted Friday" */
  wanted: 'D',
  /** "understand", "listen", "read" */
  get: 'G',
  already: 'A',
  again: 'R',
  /** "what", "the one" */
  what: 'H',
  i: 'E',
  you: 'Y',
  not: 'N',
  /** "not" by itself: "not Tuesday, Thursday" */
  bare: 'n',
  /** "yet", "sure", "thanks": what a "not" or "no" before it denies is no correction */
  mild: 'm',
  its: 'i',
  thats: 'T',
  /** articles and "my" */
  the: 'd',
  /** "no" that opens a message */
  no: 'O',
  filler: 'z',
  other: 'x',
} as const;

export type RepairClass = keyof typeof letters;
export type RepairVocabulary = Vocabulary<RepairClass>;

/** A frame in class names, blanks for reading alone: `i filler{0,2} already filler? say`. */
export const toPattern = (frame: string): RegExp => toFrame(letters, frame);
