import { toFrame, type Vocabulary } from '../language/word-classes.ts';

/**
 * What a word does in an angry message, the same in every language. Each class has one letter, so that a message becomes
 * a short string of letters and a frame an ordinary regular expression over it.
 */
export const letters = {
  /** "idiot", "moron": says ill of somebody */
  insult: 'I',
  /** "useless", "stupid": an insult when said to somebody, dissatisfaction when said of a thing */
  scorn: 'V',
  /** "boring", "ugly": unkind when said of whom one speaks to, and nothing when said of a film */
  unkind: 'U',
  /** "fuck you", "shut up": a whole insult, whatever stands around it */
  attack: 'A',
  /** sexual advances and threats */
  harass: 'S',
  /** "fuck", "bullshit": swearing at how things are */
  curse: 'C',
  /** "damn", "for heaven's sake", "argh" */
  grumble: 'g',
  /** "furious", "fed up", "annoying" */
  angry: 'G',
  /** "ridiculous", "unacceptable", "waste of time" */
  bad: 'D',
  /** "slow", "wrong again": a fault that is named, calmly maybe */
  poor: 'M',
  /** "disappointed", "not happy": a feeling about us, so a complaint by itself */
  letdown: 'L',
  /** "forget it", "why bother", "you lost me": gives up on us */
  quit: 'Q',
  /** "I give up": so does who plays a game, unless it is the last word */
  resign: 'q',
  /** "are you kidding me", "do you even read": questions that want no answer */
  doubt: 'J',
  /** "seriously", which is such a question where it stands alone */
  really: 'j',
  /** "for the third time", "still waiting", "how many times" */
  again: 'W',
  /** "you promised", "was supposed to arrive" */
  promise: 'p',
  /** "it's been", before a span */
  elapsed: 'e',
  /** "you never", "you still haven't": what was not done is our fault */
  undone: 'H',
  /** "and no answer", "still nothing": what came of it */
  futile: 'u',
  /** "nobody", "none of you", who does not serve */
  nobody: 'n',
  /** "helps", "answers", "solves" */
  serve: 's',
  /** "with you again", after a "never" */
  anew: 'a',
  /** "wasted", of time */
  waste: 't',
  /** "an hour", "all morning" */
  span: 'd',
  /** "been trying", "on the phone": what the time went into */
  toil: 'l',
  /** "I will", "going to", before a rival */
  vow: 'w',
  /** "another bank", "elsewhere" */
  rival: 'R',
  /** "thanks for nothing", "great job" */
  sarcasm: 'K',
  /** "good", "happy", "helpful" */
  praise: 'P',
  you: 'Y',
  /** "bot", "agent", "representative": who may be insulted on our side */
  ours: 'B',
  /** "service", "support", "company", "app" */
  firm: 'F',
  i: 'E',
  /** he, my wife, the weather: people and things that are not here, and that nobody here can help */
  third: 'T',
  /** "my old", "the previous": what somebody else once sold */
  former: 'o',
  /** "said", "called me": what follows is another's */
  told: 'O',
  is: 'Z',
  /** "so", "such a", "very": changes nothing between two words */
  filler: 'z',
  not: 'N',
  other: 'x',
} as const;

export type MoodClass = keyof typeof letters;
export type MoodVocabulary = Vocabulary<MoodClass>;

/** A frame in class names, blanks for reading alone: `you is filler{0,3} insult`. */
export const toPattern = (frame: string, flags = ''): RegExp => toFrame(letters, frame, flags);
