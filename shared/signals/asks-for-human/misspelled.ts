import type { Word } from '../language/words.ts';
import { letters } from './classes.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Reads a word that no list holds: figures for letters ("hum4n"), held keys ("agenttt"), two words in one
 * ("speakwith"), then one slip of the finger ("agnet"; two in a long word: "represenatve").
 * @param shortest letters of the shortest word that a slip may be read into
 * @returns letters of classes, or `undefined` for a word that stays unknown
 */
export function decipher(word: Word, lexicon: Lexicon, shortest: number): string | undefined {
  const spelled =
    hasFigure.test(word) && hasLetters.test(word)
      ? word.replace(figures, (figure) => letterOf[figure] ?? figure)
      : word;
  if (hasFigure.test(spelled)) return undefined;
  return (
    lettersOf(spelled, lexicon) ??
    lettersOf(spelled.replace(heldKey, '$1'), lexicon) ??
    nearest(spelled.replace(heldKey, '$1'), lexicon, shortest) ??
    (shortest < surelyMisspelled ? splitInTwo(spelled, lexicon) : undefined)
  );
}

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const figures = /[013457@$]/g;
const hasFigure = /[0-9@$]/;
/** "4g", "2nd" and "5kg" are no masked words: one that is has letters enough. */
const hasLetters = /[a-z].*[a-z]/;
const heldKey = /([a-z])\1{2,}/g;

const lettersOf = (word: Word, { phrases }: Lexicon): string | undefined =>
  phrases.get(word)?.find((phrase) => phrase.words.length === 1)?.letters;

/** Where only words this long may be misspelled, the language is a guess, and no word is cut in two. */
const surelyMisspelled = 8;
const longWord = 11;
const shortWord = 4;

/** In a word of four letters a slip may change or swap some, but neither add nor drop one: "taok", not "tal". */
const slipsAllowed = (word: Word, known: Word): number => {
  if (known.length >= longWord) return 2;
  return known.length > shortWord || word.length === known.length ? 1 : 0;
};

function nearest(word: Word, { spellings }: Lexicon, shortest: number): string | undefined {
  if (word.length < shortest) return undefined;
  // People miss a key within a word more often than the first one; two swapped at the start are seen under the other.
  const swapped = (spellings.get(word.charAt(1)) ?? []).filter((spelling) => spelling.word[1] === word[0]);
  return [...(spellings.get(word.charAt(0)) ?? []), ...swapped].find(
    ({ word: known }) => slips(word, known) <= slipsAllowed(word, known),
  )?.letters;
}

/** How many letters to add, drop, change or swap with the next; counts no further than two, 3 stands for more. */
export function slips(a: Word, b: Word): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const apart = Math.max(a.length, b.length) >= longWord ? furthestApart : nearlyTogether;
  return endA - start > apart || endB - start > apart ? 3 : distance(a.slice(start, endA), b.slice(start, endB));
}

/** Letters between the first slip and the last: in a short word two slips so far apart make another word. */
const nearlyTogether = 4;
const furthestApart = 12;

/** Optimal string alignment distance of what two words do not share at their ends. */
function distance(a: Word, b: Word): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1) : best);
    }
    rows.push(row);
  }
  return Math.min(3, rows[a.length]?.[b.length] ?? 3);
}

const shortestGlued = 5;
const longestGlued = 20;

/** "speakwith", "uhelp": two listed words that lost their blank. */
function splitInTwo(word: Word, lexicon: Lexicon): string | undefined {
  if (word.length < shortestGlued || word.length > longestGlued) return undefined;
  for (let at = word.length - 2; at >= 1; at--) {
    const last = lettersOf(word.slice(at), lexicon);
    const first = last === undefined ? undefined : lettersOf(word.slice(0, at), lexicon);
    if (first !== undefined && last !== undefined && !`${first}${last}`.includes(letters.bot)) return first + last;
  }
  return undefined;
}
