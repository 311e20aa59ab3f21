/**
 * What a word does in a request for a person, the same in every language. Each class has one letter, so that a message
 * becomes a short string of letters and a frame an ordinary regular expression over it.
 */
export const letters = {
  /** "agent", "representative": staff and nobody else */
  staff: 'S',
  /** "manager", "boss": staff, unless it is my own */
  boss: 'B',
  /** "human", as a noun or before one */
  human: 'H',
  /** "person", "someone" */
  anyone: 'Y',
  /** "someone else" */
  another: 'E',
  /** "customer service", "billing department" */
  support: 'U',
  /** "real", "live" */
  real: 'R',
  /** "from your team", "with authority": after "someone", whoever is one of ours */
  ours: 'i',
  /** articles, and adjectives that change nothing */
  the: 'D',
  my: 'O',
  /** to talk, to chat: to a person, with a person */
  talk: 'T',
  /** "talking", and "I talk" where the verb says who does */
  talking: 'L',
  /** to reach, to contact: a person */
  reach: 'K',
  /** to connect, to transfer: me, to a person */
  pass: 'X',
  /** "transferred", "connected" */
  passed: 'Z',
  /** to escalate */
  escalate: 's',
  /** to get, give, bring, find: me a person */
  give: 'G',
  /** to add, to assign: a person, to this chat */
  add: 'g',
  /** to call, to phone */
  call: 'C',
  /** "callback", "handover": the noun is the request */
  callback: 'J',
  back: 'V',
  me: 'M',
  /** "this", "my case": what is passed on */
  it: 'c',
  i: 'I',
  you: 'u',
  /** he, my wife, my customers: who asks for someone else or speaks of another */
  third: 't',
  wish: 'W',
  /** "can", "how do", "is it possible" */
  can: 'Q',
  let: 'l',
  who: 'w',
  isThere: 'e',
  /** "are you", "am I talking to", "is this"; "behind" this chat */
  areYou: 'a',
  /** "asked", "asking", which a person follows after "for" */
  asked: 'k',
  for: 'f',
  with: 'A',
  help: 'F',
  /** words that may stand before and after a bare request: "please", "now", "hello" */
  please: 'P',
  /** "thank you": to an agent, too, see `withoutLookalikes` */
  thanks: 'm',
  /** "hello", "dear": to an agent, too */
  greeting: 'q',
  yes: 'y',
  not: 'N',
  /** "understand", "know", "work": with a negation before, a complaint and no refusal */
  know: 'n',
  bot: 'b',
  /** "available", "free": of a person, whose help is asked about */
  ready: 'r',
  /** "skip", "get past": the machine */
  escape: 'v',
  /** "insurance", "travel": whose agents are not ours */
  trade: 'd',
  /** "opening hours", "phone number" */
  info: 'h',
  /** "yesterday", "last week" */
  past: 'p',
  /** "name", "what": "what do you call me?" wants no call */
  name: 'j',
  /** "translate", "it says": what follows is quoted */
  quotes: 'o',
  /** "uh", "um": what one says while one thinks is as good as unsaid */
  hesitation: 'z',
  /** "but": ends a clause as a comma does */
  but: ',',
  other: 'x',
} as const;

export type WordClass = keyof typeof letters;

/** Staff with what stands around the noun; one word between article and noun may be any: "a friendly agent". */
const member =
  '(?:[DRHOUr]{0,5}S[HRi]{0,2}|[DRHUr]{0,5}[BH][HR]{0,2}|[DRH]{0,3}Dx[SBH]|[DRHU]{0,5}UY|[DRH]{0,3}Y[AD]{1,3}U{1,2}|[DRH]{0,3}Yi)';

/** Sets of classes with a name of their own in frames. */
const sets: Readonly<Record<string, string>> = {
  /** any word of the same clause that neither wishes nor refuses */
  any: '[^.,?INWaep]',
  /** what stands before a verb and makes it a request */
  asking: '(?:W[^.,?INWaep]{0,3}|Q[^.,?NWaep]{0,3})',
  end: '(?:$|[.,?])',
  start: '(?:^|(?<=[.,?]))',
  /** where a message begins, or its next sentence, or what follows "no," and "that's enough," */
  alone: '(?:^|(?<=[.?])|(?<=^[NyPxunIW]{1,4},))',
  filler: '[Py]',
  det: '[DRH]{0,5}',
  member,
  /** a person that staff may be: "an agent", "a real person", "someone", "customer service" */
  person: `(?:${member}|[DRH]{0,5}[YE][HR]{0,2}|[DRH]{0,5}(?:Dx{1,2})?U{1,2}[HR]{0,2})`,
  /** the same without "customer service" */
  someone: `(?:${member}|[DRH]{0,5}[YE][HR]{0,2})`,
  /** a person that only staff can be: "an agent", "a real person" */
  staffer: `(?:${member}|D{0,3}[RH][DRH]{0,3}[YUF]|D{0,3}[YUF]D?[RH]{1,2})`,
};

/** A sign for each set, so that a frame that ships is short. */
const signs = "%&#@~_/;'`-";
const signOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(sets).map((name, place) => [name, signs.charAt(place)]),
);
const setOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sets).map(([name, set]) => [signOf[name], set]),
);

/** A frame in class names, blanks for reading alone (`wish any{0,3} talk with? person`), in letters and signs. */
export const shorten = (frame: string): string =>
  frame.replace(/[a-z]+/gi, (name) => signOf[name] ?? letterOf(name)).replace(/\s+/g, '');

export const patternOf = (short: string, flags = ''): RegExp =>
  new RegExp(
    short.replace(/[%&#@~_/;'`-]/g, (sign) => setOf[sign] ?? sign),
    flags,
  );

export const toPattern = (frame: string, flags = ''): RegExp => patternOf(shorten(frame), flags);

const letterOf = (name: string): string => {
  const letter = letters[name as WordClass];
  if (letter === undefined) throw new Error(`no word class is called ${name}`);
  return letter;
};
