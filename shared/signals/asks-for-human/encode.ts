import type { Lexicon } from '../language/lexicon.ts';
import type { Opening, Phrase } from '../language/phrases.ts';
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
      continue;
    }
    if (word.charCodeAt(0) >= firstHan && isHan.test(word)) {
      code += encodeHan([...word], lexicon);
      at++;
      continue;
    }
    const opening = lexicon.openings.get(word, hashes[at]);
    const phrase = opening?.longer && longestAt(opening.longer, words, at);
    if (phrase) {
      code += phrase.letters;
      at += phrase.words.length;
    } else {
      code += opening?.alone ?? (careful === undefined ? undefined : decipher(word, lexicon, careful)) ?? unknown;
      at++;
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
    const opening = lexicon.openings.get(signs[at] as Word);
    const phrase = opening?.longer && longestAt(opening.longer, signs, at);
    code += phrase?.letters ?? opening?.alone ?? unknown;
    at += phrase?.words.length ?? 1;
  }
  return code;
}

/** The longest phrase of several words that begins there; the first word is known to be there. */
function longestAt(longer: NonNullable<Opening['longer']>, words: readonly Word[], at: number): Phrase | undefined {
  const listed = longer.get(words[at + 1] as Word);
  if (listed === undefined) return undefined;
  for (let place = 0; place < listed.length; place++) {
    const phrase = listed[place] as Phrase;
    if (standsAt(phrase.words, words, at)) return phrase;
  }
  return undefined;
}

/** The first two words are known to be there. */
function standsAt(phrase: readonly Word[], words: readonly Word[], at: number): boolean {
  for (let place = 2; place < phrase.length; place++) if (phrase[place] !== words[at + place]) return false;
  return true;
}
