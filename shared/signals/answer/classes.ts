import { toFrame, type Vocabulary } from '../language/word-classes.ts';

/**
 * What a word does in an AI's turn, the same in every language. Each class has one letter, so that a turn becomes a short
 * string of letters and a frame an ordinary regular expression over it.
 */
export const letters = {
  /** "I", "we" */
  we: 'W',
  you: 'Y',
  /** "they", "she": what is not theirs is told of them, and no failure */
  they: 'b',
  /** "can't", "was unable to" */
  cannot: 'C',
  /** "couldn't": it was tried, and did not work */
  couldNot: 'j',
  /** "don't", "not", "no" */
  not: 'N',
  /** "kann", "konnte": a failure with a "not" further on */
  can: 'l',
  /** "help", "find", "process", "verified": the work of an assistant */
  work: 'V',
  /** "know", "understand", "see", "have access" */
  know: 'K',
  /** "our help centre", "the manual": what an AI looks things up in */
  source: 'o',
  /** "cover", "contain": a failure where a source does not */
  tells: 'e',
  /** "means", "the reason is": who explains what happened has an answer */
  explains: 'i',
  /** "because": what follows tells why, and is not what the turn tells */
  because: 'k',
  /** "due to", "because of" */
  due: 'd',
  /** "have any", "have one": with a "not" before it, there is none */
  have: 'h',
  /** "information", "results", "match" */
  info: 'I',
  /** "available", "free": a failure with a "not" before it */
  found: 'a',
  /** "unavailable", "sold out", "not found" */
  gone: 'G',
  /** "went wrong", "failed", "invalid" */
  broken: 'H',
  /** "an issue", "technical difficulties": a failure where the AI met them at its work */
  trouble: 't',
  /** "ran into", "experiencing" */
  meets: 'm',
  /** "wrong", "incorrect": of what the customer gave */
  wrong: 'w',
  /** "closed": bad news after a "sorry", and else a fact */
  closed: 'c',
  /** "there is no", "we have no" */
  none: 'T',
  /** "fee", "hurry", "doubt": nobody misses what is not there */
  unmissed: 'U',
  sorry: 'S',
  /** "unfortunately", "I'm afraid": bad news follows */
  alas: 'J',
  /** "beyond what I can", "I can only" */
  beyond: 'B',
  /** "if", "unless": what follows has not happened */
  when: 'F',
  /** "rephrase", "did you mean" */
  rephrase: 'R',
  /** "what", "which", "how many", where they ask */
  what: 'Q',
  /** "could you", "do you" */
  areYou: 'A',
  /** "shall I", "may I" */
  shallI: 'M',
  /** "please provide", "tell me" */
  give: 'g',
  /** "I need your", "what about" */
  need: 'E',
  /** "name", "date", "order number": what an assistant asks for */
  slot: 'L',
  /** "cash or card" */
  or: 'O',
  /** "just to confirm:" */
  recap: 'f',
  /** "click", "go to": what follows in the sentence tells how, and asks for nothing */
  steps: 's',
  /** "anything else", "how can I help": asks nothing that the task needs */
  courtesy: 'D',
  /** "would you like to try another": who offers it had nothing */
  retry: 'r',
  /** "anything": a courtesy in a question */
  anything: 'y',
  is: 'Z',
  please: 'P',
  filler: 'z',
  other: 'x',
} as const;

export type AnswerClass = keyof typeof letters;
export type AnswerVocabulary = Vocabulary<AnswerClass>;

/** A frame in class names, blanks for reading alone: `we filler{0,3} cannot`. */
export const toPattern = (frame: string): RegExp => toFrame(letters, frame);
