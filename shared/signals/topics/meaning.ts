import type { Language } from '../language/detect-language.ts';

/** What a phrase tells of a topic. */
export interface Meaning {
  /** The topic's place in `topicIds`; 0 for a frame, which is of all. */
  readonly topic: number;
  readonly kind: Kind;
  /** Tells hints apart; 0 for what is none. */
  readonly line: number;
}

export const kinds = ['sure', 'hints', 'clean'] as const;
type Kind = (typeof kinds)[number] | 'frame';

/** Languages whose phrases are written in words; Chinese writes no blanks, and has a form of its own. */
export type Written = Exclude<Language, 'zh'>;

/**
 * A phrase of a language, as it ships: `8s0 bring* mich um`, where 0 is the element that it is looked up by; `2h01f` opens a
 * hint of a line, `8s0@de` a phrase of another language.
 */
export const writePhrase = (phrase: string, anchor: number, { topic, kind, line }: Meaning, from?: Written): string =>
  `${topic.toString(radix)}${kind.charAt(0)}${anchor.toString(radix)}${line ? line.toString(radix) : ''}${from ? `@${from}` : ''} ${phrase}`;

/** @returns what was written, with the language where it is another */
export function readPhrase(entry: string): {
  readonly phrase: string;
  readonly anchor: number;
  readonly means: Meaning;
  readonly from?: Written;
} {
  const blank = entry.indexOf(' ');
  const [sign = '', from] = entry.slice(0, blank).split('@') as [string, Written?];
  const kind: Kind = kinds.find((each) => each.startsWith(sign.charAt(1))) ?? 'frame';
  const means = { topic: numberIn(sign.charAt(0)), kind, line: numberIn(sign.slice(3)) };
  return { phrase: entry.slice(blank + 1), anchor: numberIn(sign.charAt(2)), means, ...(from && { from }) };
}

const radix = 36;
const numberIn = (text: string): number => (text === '' ? 0 : Number.parseInt(text, radix));
