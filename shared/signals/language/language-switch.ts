import { likelyLanguages } from './detect-language.ts';
import { wordsOf } from './words.ts';

/** The language that a customer writes, and whether they wrote another before. */
export interface Heard {
  /** ISO 639-1. Absent: nothing tells. */
  readonly heard?: string;
  /** Absent: nothing tells now, or nothing told before. */
  readonly languageSwitch?: boolean;
}

/**
 * Hears whether a customer goes over to another language. What they write counts more than what the caller says, which
 * may be the language of a page.
 * @param before what was heard last, or else what the caller says of the conversation
 * @param told what the caller says of this message
 */
export function hearLanguage(text: string, before: string | undefined, told: string | undefined): Heard {
  const heard = plainLanguage(text) ?? baseOf(told);
  const earlier = baseOf(before);
  return {
    ...(heard !== undefined && { heard }),
    ...(heard !== undefined && earlier !== undefined && { languageSwitch: heard !== earlier }),
  };
}

/** `pt-BR` and `pt` are one language here. */
export const baseOf = (tag: string | undefined): string | undefined => tag?.split('-', 1)[0]?.toLowerCase();

/** "Ok, thanks" is said in many languages, and two languages may share most of the words. */
const fewestWords = 3;

function plainLanguage(text: string): string | undefined {
  const [best, next] = likelyLanguages(wordsOf(text));
  return best && best.count >= Math.max(fewestWords, 2 * (next?.count ?? 0)) ? best.language : undefined;
}
