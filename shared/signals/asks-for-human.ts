import { agreesToOffer, refusesOffer } from './asks-for-human/agreement.ts';
import { encode } from './asks-for-human/encode.ts';
import { mayAsk, shareOf } from './asks-for-human/frames.ts';
import { lexicons } from './asks-for-human/lexicons.ts';
import { type Language, languageOf, languages } from './language/detect-language.ts';
import { type Word, wordsOf } from './language/words.ts';

export interface AskContext {
  /** What the caller knows of the language; the text decides where it says otherwise. */
  readonly language?: string;
  /** What the assistant said before: "yes please" asks for a person where it offered one. */
  readonly previousAssistantText?: string;
}

/**
 * How likely a customer's message asks, now, for a person or for a call from one: 0 to 1; 0.5 is the shipped threshold.
 * "Are you a real person?" does not ask for one, see {@link asksIfHuman}.
 */
export function asksForHuman(text: string, { language, previousAssistantText }: AskContext = {}): number {
  const words = wordsOf(text);
  const tried = languagesToTry(words, language);
  if (previousAssistantText !== undefined) {
    const offered = wordsOf(previousAssistantText);
    if (agreesToOffer(words, offered, tried)) return agreed;
    if (refusesOffer(words, offered, tried)) return none;
  }
  return tried.reduce((best, each) => (best >= threshold ? best : Math.max(best, shareIn(words, each))), none);
}

const threshold = 0.5;
const agreed = 0.9;
const none = 0.02;

function shareIn(words: readonly Word[], language: Language): number {
  const lexicon = lexicons[language];
  const code = encode(words, lexicon);
  const isShort = words.length <= fewWords;
  const worthwhile = mayAsk(code);
  if (!worthwhile && !isShort) return none;
  const share = worthwhile ? shareOf(code, lexicon.verbLast) : none;
  if (share >= threshold) return share;
  const careful = encode(words, lexicon, true);
  return careful === code
    ? Math.max(share, none)
    : Math.max(share, shareOf(careful, lexicon.verbLast) * misspelledShare, none);
}

/** A message this short may be nothing but a misspelled "representative". */
const fewWords = 4;
const misspelledShare = 0.9;

/** The language told or detected first, then English, which customers mix in; all of them where nothing tells. */
export function languagesToTry(words: readonly Word[], hint?: string): readonly Language[] {
  const detected = languageOf(words);
  const told = languages.find((language) => language === hint?.slice(0, 2).toLowerCase());
  const known = [detected, told].filter((language) => language !== undefined);
  return detected === undefined ? [...new Set([...known, ...languages])] : [...new Set([...known, 'en' as const])];
}
