import { fillers as table } from './fillers.table.ts';
import { foreign, withoutAccents } from './fillers.ts';
import { hanWordsOf, isHan } from './han-words.ts';
import { PerWord } from './language/tokens.ts';
import { WordLookup } from './language/word-table.ts';
import { writtenTokens } from './language/written-tokens.ts';
import { markLength } from './likeness.ts';
import { spread } from './share.ts';

const isAscii = /^[\x20-\x7f]*$/;
const wordsKept = 16;
const stemLength = 5;

/** Words that say nothing about what is asked. */
const fillers = new WordLookup(table, (sign) => sign);

/** The words of a text that carry its meaning, cut to a stem of five letters, sorted, without repeats. */
export function stemsOf(text: string): readonly string[] {
  const stems = new Set<string>();
  for (const token of writtenTokens(text)) {
    for (const stem of tellingStems.of(token) ?? []) if (stems.size < wordsKept) stems.add(stem);
    if (stems.size === wordsKept) break;
  }
  return [...stems].sort();
}

/** One at most, but of a run of Chinese, which holds several words. */
const tellingStems = new PerWord(({ word }): readonly string[] | undefined => {
  if (isHan(word)) return hanWordsOf(word).flatMap((each) => (each.tells ? [stemOf(each.word)] : []));
  return fillers.get(withoutAccents(word)) === undefined ? [stemOf(word)] : undefined;
});

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
  // By stem: words of one stem ask for one thing.
  const telling = new Map<string, string>();
  const asking = new Map<string, string>();
  for (const token of writtenTokens(text)) {
    for (const word of requestWords.of(token) ?? []) keep(word, telling, asking);
    if (telling.size === wordsKept) break;
  }
  if (telling.size === 0) return '';
  const rest = [...asking.values()].slice(0, marksKept - telling.size).join('');
  return [...telling.values()].join('') + (rest && `.${rest}`);
}

function keep({ stem, mark, tells }: RequestWord, telling: Map<string, string>, asking: Map<string, string>): void {
  if (!tells) {
    if (mark !== '') asking.set(stem, mark);
  } else if (telling.size < wordsKept) telling.set(stem, mark);
}

/** A word of a request by itself. */
interface RequestWord {
  readonly stem: string;
  /** Empty for a word that says nothing at all. */
  readonly mark: string;
  /** It carries meaning, and does not only say how it is asked. */
  readonly tells: boolean;
}

/** One, but of a run of Chinese, which holds several. */
const requestWords = new PerWord(({ word }): readonly RequestWord[] => {
  if (isHan(word))
    return hanWordsOf(word).map((each) => ({ ...each, stem: each.word, mark: toMarks([requestStem(each.word)]) }));
  const filler = fillers.get(withoutAccents(word));
  const tells = filler === undefined;
  if (!tells && (word.length === 1 || filler === foreign)) return [{ stem: '', mark: '', tells }];
  const stem = tells && !isAscii.test(word) ? stemOf(word) : requestStem(word);
  return [{ stem, mark: toMarks([stem]), tells }];
});

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
