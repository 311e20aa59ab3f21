import { hashesOf, hashOf, type Lookup } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { rememberLast } from '../remember.ts';
import {
  type Anchor,
  anchorOf,
  type Classes,
  type Element,
  firstOf,
  noClasses,
  type OneWord,
  type Phrase,
  parsePhrase,
  stemIndexed,
} from './phrase.ts';

/** A phrase as it is written, and what a text says that holds it. */
export interface Listed<T> {
  readonly phrase: string;
  readonly classes?: Classes;
  readonly means: T;
}

/** A phrase that is read when a text first holds its anchor. */
interface Entry<T> extends Listed<T> {
  parsed?: Phrase;
}

/**
 * Phrases by their anchors, so that most words of a text are looked up and nothing more. Many phrases share an anchor, and
 * an anchor may hold dozens of words: each word leads to anchors, and each anchor to its phrases.
 */
export interface PhraseIndex<T> {
  readonly exact: Lookup<readonly Anchored<T>[]>;
  readonly stems: Lookup<readonly Anchored<T>[]>;
}
/** Phrases that share an anchor. */
export type Anchored<T> = readonly Entry<T>[];

/** @throws Error for a phrase without a word to be looked up by */
export function indexPhrases<T>(listed: readonly Listed<T>[]) {
  const byAnchor = new Map<Anchor, Entry<T>[]>();
  for (const { phrase, classes = noClasses, means } of listed)
    push(byAnchor, anchorOf(phrase, classes), { phrase, classes, means });
  const exact = new Map<Word, Anchored<T>[]>();
  const stems = new Map<string, Anchored<T>[]>();
  for (const [anchor, entries] of byAnchor) {
    const beginnings = new Set<string>();
    for (const choice of new Set(anchor))
      if (choice.endsWith('*')) beginnings.add(choice.slice(0, stemIndexed));
      else push(exact, choice, entries);
    for (const stem of beginnings) push(stems, stem, entries);
  }
  return { exact, stems } satisfies PhraseIndex<T>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Calls `found` for each phrase at each place of its anchor, with the words from `start` up to before `end`. */
export function findPhrases<T>(
  { exact, stems }: PhraseIndex<T>,
  words: readonly Word[],
  found: (means: T, start: number, end: number) => void,
): void {
  const hashes = hashesOf(words);
  const beginnings = beginningsOf(words);
  for (let place = 0; place < words.length; place++) {
    tryAll(exact.get(words[place] as Word, hashes[place]), true, words, place, found);
    const { stem, hash } = beginnings[place] as Beginning;
    if (stem !== '') tryAll(stems.get(stem, hash), false, words, place, found);
  }
}

interface Beginning {
  /** Empty where the word is shorter. */
  readonly stem: string;
  readonly hash: number;
}

/** By what the words of a message begin with, which the phrases of several languages are looked up by. */
const beginningsOf = rememberLast((words: readonly Word[]): readonly Beginning[] =>
  words.map((word) => {
    const stem = word.length < stemIndexed ? '' : word.slice(0, stemIndexed);
    return { stem, hash: hashOf(stem) };
  }),
);

/** @param isFound the anchor is one of the very words, and not only begins like the word there */
function tryAll<T>(
  anchors: readonly Anchored<T>[] | undefined,
  isFound: boolean,
  words: readonly Word[],
  place: number,
  found: (means: T, start: number, end: number) => void,
): void {
  if (!anchors) return;
  for (const entries of anchors)
    for (const entry of entries) {
      entry.parsed ??= parsePhrase(entry.phrase, entry.classes);
      const { forward, backward } = entry.parsed;
      const end = isFound ? matchFrom(forward, 1, words, place + 1, 1) : matchFrom(forward, 0, words, place, 1);
      if (end === none) continue;
      const before = matchFrom(backward, 0, words, place - 1, -1);
      if (before !== none) found(entry.means, before + 1, end);
    }
}

const none = -2;

/** @param step 1 to read on, -1 to read back @returns the place after the last word read, or `none` */
function matchFrom(
  elements: readonly Element[],
  from: number,
  words: readonly Word[],
  start: number,
  step: 1 | -1,
): number {
  let place = start;
  for (let at = from; at < elements.length; at++, place += step) {
    const element = elements[at] as Element;
    if (element.kind === 'gap') {
      const next = elements[at + 1];
      // Most gaps end nowhere: what must follow is looked for before all that follows.
      const needed = next?.kind === 'word' && !next.optional ? next : undefined;
      for (let skipped = 0; ; skipped++, place += step) {
        const over = words[place];
        const mayEnd = needed === undefined || (over !== undefined && fits(needed, over));
        const end = mayEnd ? matchFrom(elements, at + 1, words, place, step) : none;
        if (end !== none) return end;
        if (skipped === element.most || over === undefined || isEnd(over)) return none;
        if (over === ',' && !element.overCommas) return none;
      }
    }
    const word = words[place];
    const isFit = word !== undefined && fits(element, word);
    if (element.optional) {
      const end = isFit ? matchFrom(elements, at + 1, words, place + step, step) : none;
      return end === none ? matchFrom(elements, at + 1, words, place, step) : end;
    }
    if (!isFit) return none;
  }
  return place;
}

function fits({ firsts, exact, stems, number }: OneWord, word: Word): boolean {
  if ((firsts & firstOf(word)) === 0) return false;
  if (exact.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return number && isNumber.test(word);
}

const isNumber = /^\$?\d/;
const isEnd = (word: Word): boolean => word === '.' || word === '?';
