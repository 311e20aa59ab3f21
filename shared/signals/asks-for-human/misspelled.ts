import { hasHeldKey, holdsFigure } from '../language/figures.ts';
import type { Lexicon, Spelling } from '../language/lexicon.ts';
import { tokenOf } from '../language/tokens.ts';
import { hashOf, oneMore } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { letters } from './classes.ts';

/**
 * Reads a word that no list holds: figures for letters ("hum4n"), held keys ("agenttt"), two words in one
 * ("speakwith"), then one slip of the finger ("agnet"; two in a long word: "represenatve").
 * @param shortest letters of the shortest word that a slip may be read into
 * @returns letters of classes, or `undefined` for a word that stays unknown
 */
export function decipher(word: Word, lexicon: Lexicon, shortest: number): string | undefined {
  const spelled = withFigures(word);
  if (spelled === undefined) return undefined;
  const pressed = hasHeldKey(spelled) ? spelled.replace(heldKey, '$1') : spelled;
  return (
    // The word as it stands is in no list, or nobody would ask.
    (spelled === word ? undefined : lettersOf(spelled, lexicon)) ??
    (pressed === spelled ? undefined : lettersOf(pressed, lexicon)) ??
    nearest(pressed, lexicon, shortest) ??
    (shortest < surelyMisspelled ? splitInTwo(spelled, lexicon) : undefined)
  );
}

/** A word with its figures read as letters. @returns `undefined` where they are meant as figures */
function withFigures(word: Word): Word | undefined {
  if (!holdsFigure(word)) return word;
  if (!hasLetters.test(word)) return undefined;
  const spelled = word.replace(figures, (figure) => letterOf[figure] ?? figure);
  return holdsFigure(spelled) ? undefined : spelled;
}

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const figures = /[013457@$]/g;
/** "4g", "2nd" and "5kg" are no masked words: one that is has letters enough. */
const hasLetters = /[a-z].*[a-z]/;
const heldKey = /([a-z])\1{2,}/g;

const lettersOf = (word: Word, { openings, openingOf }: Lexicon, hash = hashOf(word)): string | undefined =>
  openings.has(word, hash) ? openingOf.of(tokenOf(word, hash))?.alone : undefined;

/** Where only words this long may be misspelled, the language is a guess, and no word is cut in two. */
const surelyMisspelled = 8;
const longWord = 11;
const shortWord = 4;

/** In a word of four letters a slip may change or swap some, but neither add nor drop one: "taok", not "tal". */
const slipsAllowed = (word: Word, known: Word): number => {
  if (known.length >= longWord) return 2;
  return known.length > shortWord || word.length === known.length ? 1 : 0;
};

function nearest(word: Word, lexicon: Lexicon, shortest: number): string | undefined {
  if (word.length < shortest) return undefined;
  const spellings = lexicon.spellings();
  for (const { word: known, letters: code } of spellings.get(word.charAt(0)) ?? none)
    if (isNear(word, known)) return code;
  // People miss a key within a word more often than the first one; two swapped at the start are seen under the other.
  for (const { word: known, letters: code } of spellings.get(word.charAt(1)) ?? none)
    if (known.charCodeAt(1) === word.charCodeAt(0) && isNear(word, known)) return code;
  return undefined;
}

const none: readonly Spelling[] = [];

function isNear(word: Word, known: Word): boolean {
  const allowed = slipsAllowed(word, known);
  return Math.abs(word.length - known.length) <= allowed && slips(word, known, allowed) <= allowed;
}

/**
 * How many letters to add, drop, change or swap with the next.
 * @param most counts no further than that, at most two; one more stands for all that is more
 */
export function slips(a: Word, b: Word, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return Math.max(left, right);
  const isSwap =
    left === 2 &&
    right === 2 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start);
  if (isSwap) return 1;
  const apart = Math.max(a.length, b.length) >= longWord ? furthestApart : nearlyTogether;
  if (most < 2 || left > apart || right > apart) return most + 1;
  return distance(a.slice(start, endA), b.slice(start, endB));
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
  let hash = oneMore(0, word.charCodeAt(word.length - 1));
  for (let at = word.length - 2; at >= 1; at--) {
    hash = oneMore(hash, word.charCodeAt(at));
    const last = lettersOf(word.slice(at), lexicon, hash);
    const first = last === undefined ? undefined : lettersOf(word.slice(0, at), lexicon);
    if (first !== undefined && last !== undefined && !`${first}${last}`.includes(letters.bot)) return first + last;
  }
  return undefined;
}
