import { spellLatin } from './language/homoglyphs.ts';
import { rememberLast } from './remember.ts';

const invisible =
  /[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/g;
const acutes = /[\u00b4\u0384\u1ffd]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc`]/g;
const quotes = /[\u201c-\u201f\u00ab\u00bb]/g;
/** ASCII without the backtick, and the letters of Western Europe with their accents, which each of the steps below leaves as they are. */
const plainText = /^[\x20-\x5f\x61-\x7e\u00a1\u00bf-\u00ff\u20ac]*$/;

/**
 * A text as the detectors read it: compatibility forms folded (full-width letters, ligatures), invisible characters
 * gone, lower case, one kind of apostrophe and quote, look-alike letters spelled in Latin ("hυman"), single spaces.
 * Acutes, which many type for an apostrophe, come before folding, which would make a space and an accent of them.
 */
export const normalise = rememberLast((text: string): string => {
  // Most messages need none of the steps in between.
  if (plainText.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  const folded = text
    .replace(invisible, '')
    .replace(acutes, "'")
    .normalize('NFKC')
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .toLowerCase();
  return spellLatin(folded).replace(/\s+/g, ' ').trim();
});
