import type { Phrase } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import type { Lexicon } from './lexicon.ts';
import { decipher } from './misspelled.ts';

/** Ends of clauses, which stand for themselves. */
const marks = new Set(['.', ',', '?']);
const unknown = 'x';
const isHan = /^\p{sc=Han}/u;

/**
 * A message as letters of word classes, the longest phrases first.
 * @param careful reads unknown words as misspelled or masked ones ("reprsentative", "hum4n", "agenttt"), from so many letters on
 */
export function encode(words: readonly Word[], lexicon: Lexicon, careful?: number): string {
  let code = '';
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (marks.has(word)) {
      code += word;
      at++;
    } else if (isHan.test(word)) {
      code += encodeHan([...word], lexicon);
      at++;
    } else {
      const phrase = phraseAt(words, at, lexicon);
      code += phrase?.letters ?? (careful === undefined ? undefined : decipher(word, lexicon, careful)) ?? unknown;
      at += phrase?.words.length ?? 1;
    }
  }
  return code;
}

/** Chinese has no blanks: at each sign the longest phrase that begins there. */
function encodeHan(signs: readonly string[], lexicon: Lexicon): string {
  let code = '';
  for (let at = 0; at < signs.length; ) {
    const phrase = phraseAt(signs, at, lexicon);
    code += phrase?.letters ?? unknown;
    at += phrase?.words.length ?? 1;
  }
  return code;
}

const phraseAt = (words: readonly Word[], at: number, { phrases }: Lexicon): Phrase | undefined =>
  phrases.get(words[at] ?? '')?.find((phrase) => phrase.words.every((word, index) => words[at + index] === word));
