import type { Lexicon } from '../language/lexicon.ts';
import { bitOf, type Opening, type Phrase } from '../language/phrases.ts';
import { PerWord, type Token, tokenOf, tokensOf } from '../language/tokens.ts';
import { onceEach } from '../language/word-classes.ts';
import type { Word } from '../language/words.ts';
import { rememberLast } from '../remember.ts';
import { decipher } from './misspelled.ts';

const unknown = 'x';

/**
 * A message as letters of word classes, the longest phrases first.
 * @param careful reads unknown words as misspelled or masked ones ("reprsentative", "hum4n", "agenttt"), from so many letters on
 */
export const encode = (words: readonly Word[], lexicon: Lexicon, careful?: number): string =>
  careful === undefined ? plainCodeIn(lexicon)(words) : encodeAll(words, lexicon, decipheredIn(lexicon)(careful));

/** Several detectors read by one lexicon. */
const plainCodeIn = onceEach((lexicon: Lexicon) => rememberLast((words: readonly Word[]) => encodeAll(words, lexicon)));

/** What unknown words are read as, by letters of the shortest that is. */
const decipheredIn = onceEach((lexicon: Lexicon) =>
  onceEach((shortest: number) => new PerWord(({ word }) => decipher(word, lexicon, shortest))),
);

function encodeAll(words: readonly Word[], { openingOf }: Lexicon, deciphered?: PerWord<string>): string {
  const tokens = tokensOf(words);
  let code = '';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') {
      // Ends of clauses stand for themselves.
      code += token.word;
      at++;
      continue;
    }
    if (token.kind === 'han') {
      code += encodeHan(
        Array.from(token.word, (sign) => tokenOf(sign)),
        openingOf,
      );
      at++;
      continue;
    }
    const opening = openingOf.of(token);
    const phrase = opening && longestAt(opening, tokens, at);
    if (phrase) {
      code += phrase.letters;
      at += phrase.words.length;
    } else {
      code += opening?.alone ?? deciphered?.of(token) ?? unknown;
      at++;
    }
  }
  return code;
}

/** Chinese has no blanks: at each sign the longest phrase that begins there. */
function encodeHan(signs: readonly Token[], openingOf: PerWord<Opening>): string {
  let code = '';
  for (let at = 0; at < signs.length; ) {
    const opening = openingOf.of(signs[at] as Token);
    const phrase = opening && longestAt(opening, signs, at);
    code += phrase?.letters ?? opening?.alone ?? unknown;
    at += phrase?.words.length ?? 1;
  }
  return code;
}

/** The longest phrase of several words that begins there; the first word is known to be there. */
function longestAt({ longer, seconds }: Opening, tokens: readonly Token[], at: number): Phrase | undefined {
  const second = tokens[at + 1];
  if (longer === undefined || second === undefined || (seconds & bitOf(second.hash)) === 0) return undefined;
  const listed = longer.get(second.word);
  if (listed === undefined) return undefined;
  for (let place = 0; place < listed.length; place++) {
    const phrase = listed[place] as Phrase;
    if (standsAt(phrase.words, tokens, at)) return phrase;
  }
  return undefined;
}

/** The first two words are known to be there. */
function standsAt(phrase: readonly Word[], tokens: readonly Token[], at: number): boolean {
  for (let place = 2; place < phrase.length; place++) if (phrase[place] !== tokens[at + place]?.word) return false;
  return true;
}
