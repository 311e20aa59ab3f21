import type { Lexicon } from '../language/lexicon.ts';
import type { Phrase } from '../language/phrases.ts';
import { hashesOf } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { decipher } from './misspelled.ts';

const unknown = 'x';
const firstHan = 0x2e80;
const isHan = /^\p{sc=Han}/u;

/**
 * A message as letters of word classes, the longest phrases first.
 * @param careful reads unknown words as misspelled or masked ones ("reprsentative", "hum4n", "agenttt"), from so many letters on
 */
export function encode(words: readonly Word[], lexicon: Lexicon, careful?: number): string {
  if (careful !== undefined) return encodeAll(words, lexicon, careful);
  // Several detectors read by one lexicon.
  const last = newest.get(lexicon);
  if (last?.words === words) return last.code;
  const code = encodeAll(words, lexicon);
  newest.set(lexicon, { words, code });
  return code;
}

const newest = new WeakMap<Lexicon, { readonly words: readonly Word[]; readonly code: string }>();

function encodeAll(words: readonly Word[], lexicon: Lexicon, careful?: number): string {
  const hashes = hashesOf(words);
  let code = '';
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (isMark(word)) {
      code += word;
      at++;
    } else if (word.charCodeAt(0) >= firstHan && isHan.test(word)) {
      code += encodeHan([...word], lexicon);
      at++;
    } else {
      const phrase = phraseAt(words, at, lexicon, hashes[at]);
      code += phrase?.letters ?? (careful === undefined ? undefined : decipher(word, lexicon, careful)) ?? unknown;
      at += phrase?.words.length ?? 1;
    }
  }
  return code;
}

/** Ends of clauses stand for themselves. */
const isMark = (word: Word): boolean => word === '.' || word === ',' || word === '?';

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

function phraseAt(words: readonly Word[], at: number, { phrases }: Lexicon, hash?: number): Phrase | undefined {
  const listed = phrases.get(words[at] as Word, hash);
  if (listed === undefined) return undefined;
  for (let place = 0; place < listed.length; place++) {
    const phrase = listed[place] as Phrase;
    if (standsAt(phrase.words, words, at)) return phrase;
  }
  return undefined;
}

/** The first word is known to be there. */
function standsAt(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  for (let place = 1; place < phrase.length; place++) if (phrase[place] !== words[at + place]) return false;
  return true;
}
