import { hashesOf, type Lookup } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import {
  type Anchor,
  anchorOf,
  type Classes,
  type Element,
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
  const tryAll = (anchors: readonly Anchored<T>[] | undefined, place: number) => {
    if (!anchors) return;
    for (const entries of anchors)
      for (const entry of entries) {
        entry.parsed ??= parsePhrase(entry.phrase, entry.classes);
        const { forward, backward } = entry.parsed;
        const end = matchFrom(forward, 0, words, place, 1);
        if (end === none) continue;
        const before = matchFrom(backward, 0, words, place - 1, -1);
        if (before !== none) found(entry.means, before + 1, end);
      }
  };
  const hashes = hashesOf(words);
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    tryAll(exact.get(word, hashes[place]), place);
    if (word.length >= stemIndexed) tryAll(stems.get(word.slice(0, stemIndexed)), place);
  }
}

const none = -2;

/** @param step 1 to read on, -1 to read back @returns the place after the last word read, or `none` */
function matchFrom(
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  place: number,
  step: 1 | -1,
): number {
  const element = elements[at];
  if (element === undefined) return place;
  if (element.kind === 'gap') {
    for (let skipped = 0; ; skipped++) {
      const end = matchFrom(elements, at + 1, words, place + step * skipped, step);
      if (end !== none) return end;
      const over = words[place + step * skipped];
      if (skipped === element.most || over === undefined || isEnd(over)) return none;
      if (over === ',' && !element.overCommas) return none;
    }
  }
  const word = words[place];
  if (word !== undefined && fits(element, word)) {
    const end = matchFrom(elements, at + 1, words, place + step, step);
    if (end !== none) return end;
  }
  return element.optional ? matchFrom(elements, at + 1, words, place, step) : none;
}

const fits = ({ exact, stems, number }: OneWord, word: Word): boolean =>
  exact.has(word) ||
  (stems.length > 0 && stems.some((stem) => word.startsWith(stem))) ||
  (number && isNumber.test(word));

const isNumber = /^\$?\d/;
const isEnd = (word: Word): boolean => word === '.' || word === '?';
