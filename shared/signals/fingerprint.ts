import { fillers as table } from './fillers.table.ts';
import { foreign, withoutAccents } from './fillers.ts';
import { WordLookup } from './language/word-table.ts';
import { markLength } from './likeness.ts';
import { normalise } from './normalise.ts';
import { spread } from './share.ts';

const isAscii = /^[\x20-\x7f]*$/;
const words = /[\p{L}\p{N}]+/gu;
const asciiWords = /[a-z0-9]+/g;
const wordsKept = 16;
const stemLength = 5;

/** Words that say nothing about what is asked. */
const fillers = new WordLookup(table, (sign) => sign);

/** The words of a text that carry its meaning, cut to a stem of five letters, sorted, without repeats. */
export function stemsOf(text: string): readonly string[] {
  const said = normalise(text);
  const plain = isAscii.test(said);
  const stems = new Set<string>();
  for (const word of said.match(plain ? asciiWords : words) ?? []) {
    if (fillers.get(plain ? word : withoutAccents(word)) === undefined)
      stems.add(plain ? word.slice(0, stemLength) : stemOf(word));
    if (stems.size === wordsKept) break;
  }
  return [...stems].sort();
}

/** By characters, so that none is cut in two. */
const stemOf = (word: string): string => [...word].slice(0, stemLength).join('');

/** Stems as marks of three letters each: small, and no words of a customer's. Two stems in 46,656 share a mark. */
export function toMarks(stems: Iterable<string>): string {
  const units: number[] = [];
  for (const stem of stems) {
    const mark = spread(stem) % marksThereAre;
    for (let unit = marksThereAre / digits.length; unit >= 1; unit /= digits.length)
      units.push(digits.charCodeAt(Math.floor(mark / unit) % digits.length));
  }
  return String.fromCharCode(...units);
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const marksThereAre = digits.length ** markLength;

/**
 * A request in a form that later ones are compared with, see `repeated-request.ts`: marks of the words that carry its
 * meaning, then, parted by a point, of those that say how it asks ("how do I", "where is"). Empty where it says nothing.
 */
export function fingerprint(text: string): string {
  const said = normalise(text);
  const plain = isAscii.test(said);
  const telling = new Set<string>();
  const asking = new Set<string>();
  for (const word of said.match(plain ? asciiWords : words) ?? []) {
    const bare = plain ? word : withoutAccents(word);
    const filler = fillers.get(bare);
    if (filler === undefined) telling.add(plain || isAscii.test(word) ? requestStem(word) : stemOf(word));
    else if (word.length > 1 && filler !== foreign) asking.add(requestStem(word));
    if (telling.size === wordsKept) break;
  }
  if (telling.size === 0) return '';
  const rest = toMarks([...asking].slice(0, marksKept - telling.size));
  return toMarks(telling) + (rest && `.${rest}`);
}

/** The mark that a fingerprint holds for an English word in lower case. */
export const markOfWord = (word: string): string => toMarks([requestStem(word)]);

/** With them, a fingerprint takes 64 characters at most. */
const marksKept = 21;
const requestStemLength = 4;

/** What a fingerprint holds, see there. */
export interface Marks {
  readonly telling: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
}

export function marksOf(fingerprint: string): Marks {
  const point = fingerprint.indexOf('.');
  const end = point < 0 ? fingerprint.length : point;
  return { telling: marksBetween(fingerprint, 0, end), asking: marksBetween(fingerprint, end + 1, fingerprint.length) };
}

function marksBetween(fingerprint: string, from: number, end: number): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let at = from; at < end; at += markLength) marks.add(markAt(fingerprint, at));
  return marks;
}

/** The very same string for the same mark, which is then found by where it lies, and not by its letters. */
function markAt(fingerprint: string, at: number): string {
  let number = 0;
  for (let place = at; place < at + markLength; place++) number = (number << 8) | fingerprint.charCodeAt(place);
  const met = marksMet.get(number);
  if (met !== undefined) return met;
  const mark = fingerprint.slice(at, at + markLength);
  marksMet.set(number, mark);
  return mark;
}

const marksMet = new Map<number, string>();

/** Endings that English words take: "refunded", "refunds" and "refund" ask for one thing. */
const endings = ['ing', 'ies', 'ied', 'es', 'ed', 'ly', 's'] as const;
/** Most words end in another letter, and are looked at no further. */
const lastOfEndings = new Set(endings.map((each) => each.charCodeAt(each.length - 1)));
const shortestStem = 3;

function requestStem(word: string): string {
  const left = word.length - endingOf(word).length;
  return word.slice(0, Math.min(requestStemLength, left < shortestStem ? word.length : left));
}

function endingOf(word: string): string {
  if (lastOfEndings.has(word.charCodeAt(word.length - 1)))
    for (const ending of endings) if (word.endsWith(ending)) return ending;
  return '';
}
