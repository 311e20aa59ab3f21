import { isAgreement } from './asks-for-human/agreement.ts';
import { encode } from './asks-for-human/encode.ts';
import { onlyNamesStaff } from './asks-for-human/guards.ts';
import { lexiconOf } from './asks-for-human/lexicons.ts';
import { isOffer } from './asks-for-human/offer.ts';
import { mayAsk, shareOf } from './asks-for-human/share.ts';
import { type Language, languages } from './language/detect-language.ts';
import { withoutFigures } from './language/figures.ts';
import { languagesToTry } from './language/languages-to-try.ts';
import { type Word, wordsOf } from './language/words.ts';

export interface AskContext {
  /** What the caller knows of the language; the text decides where it says otherwise. */
  readonly language?: string;
  /** Whether the assistant has just offered a person, see {@link offersHuman}: then "yes please" asks for one. */
  readonly wasOffered?: boolean;
}

/**
 * How likely a customer's message asks, now, for a person or for a call from one: 0 to 1; 0.5 is the shipped threshold.
 * "Are you a real person?" does not ask for one, see {@link asksIfHuman}.
 */
export function asksForHuman(text: string, { language, wasOffered = false }: AskContext = {}): number {
  const words = withoutFigures(wordsOf(text));
  const tried = languagesToTry(words, language);
  // "Ok" and "no" belong to many languages, and the offer was understood in one of them.
  if (wasOffered && isAgreement(words, languages)) return agreed;
  // Where nothing tells the language, an English message is the likeliest.
  const sure = tried.length === languages.length ? 'en' : tried[0];
  let best = none;
  for (const each of tried) {
    best = Math.max(best, shareIn(words, each, each === sure ? sureLetters : unsureLetters));
    if (best >= threshold) return tried.some((other) => onlyNamesStaff(encode(words, lexiconOf(other)))) ? none : best;
  }
  return best;
}

/** Whether what an assistant says ends in an offer of a person: "Shall I connect you to an agent?" */
export function offersHuman(text: string, { language }: Pick<AskContext, 'language'> = {}): boolean {
  const words = wordsOf(text);
  return isOffer(words, languagesToTry(words, language));
}

const threshold = 0.5;
const agreed = 0.9;
const none = 0.02;

/** Letters of the shortest word that is read as misspelled; longer where the language is a guess. */
const sureLetters = 4;
const unsureLetters = 8;

function shareIn(words: readonly Word[], language: Language, shortest: number): number {
  const lexicon = lexiconOf(language);
  const code = encode(words, lexicon);
  const worthwhile = mayAsk(code);
  if (!worthwhile && words.length > fewWords) return none;
  const share = worthwhile ? shareOf(code, lexicon.verbLast) : none;
  if (share >= threshold) return share;
  const careful = encode(words, lexicon, shortest);
  if (careful === code) return Math.max(share, none);
  return Math.max(share, shareOf(careful, lexicon.verbLast) * misspelledShare, none);
}

/** A message this short may be nothing but a misspelled "representative". */
const fewWords = 6;
const misspelledShare = 0.9;
