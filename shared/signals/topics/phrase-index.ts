import { PerWord, type Token, tokensOf } from '../language/tokens.ts';
import type { Lookup } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';
import { rememberLast } from '../remember.ts';
import {
  type Anchor,
  type Anchoring,
  type Classes,
  choicesOfAnchor,
  coreOf,
  type Element,
  elementOfAnchor,
  firstOf,
  type Gap,
  noClasses,
  type OneWord,
  openElement,
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
export interface Entry<T> extends Listed<T> {
  /** Which element it is looked up by. */
  readonly anchor: number;
  parsed?: Phrase;
  /** See `coreOf`; told when a text first holds the phrase. */
  core?: number;
}

/**
 * Phrases by their anchors, so that most words of a text are looked up and nothing more. Many phrases share an anchor, and
 * an anchor may hold dozens of words: each word leads to anchors, and each anchor to its phrases.
 */
export interface PhraseIndex<T> {
  /** Those whose anchor a word is. */
  readonly anchoredBy: (token: Token) => readonly Anchored<T>[] | undefined;
}
/** Phrases that share an anchor. */
export interface Anchored<T> {
  readonly entries: readonly Entry<T>[];
  /** Their anchor, read when a word first begins like one of its stems. */
  element?: OneWord;
}

/** @throws Error for a phrase without a word to be looked up by */
export function indexPhrases<T>(listed: readonly Listed<T>[], anchoring: Anchoring = coreOf) {
  const byAnchor = new Map<Anchor, Entry<T>[]>();
  for (const { phrase, classes = noClasses, means } of listed) {
    const anchor = anchoring(phrase, classes);
    push(byAnchor, choicesOfAnchor(phrase, classes, anchor), { phrase, classes, means, anchor });
  }
  const exact = new Map<Word, Anchored<T>[]>();
  const stems = new Map<string, Anchored<T>[]>();
  for (const [anchor, entries] of byAnchor) {
    const anchored = { entries };
    const beginnings = new Set<string>();
    for (const choice of new Set(anchor))
      if (choice.endsWith('*')) beginnings.add(choice.slice(0, stemIndexed));
      else push(exact, choice, anchored);
    for (const stem of beginnings) push(stems, stem, anchored);
  }
  return { exact, stems, anchoredBy: anchoredIn(exact, stems) };
}

/** @param exact by word @param stems by what a word begins with */
export const anchoredIn =
  <T>(exact: Lookup<readonly Anchored<T>[]>, stems: Lookup<readonly Anchored<T>[]>) =>
  (token: Token): readonly Anchored<T>[] | undefined => {
    const { word, hash } = token;
    const same = exact.get(word, hash) ?? [];
    const alike = (word.length < stemIndexed ? undefined : stems.get(word.slice(0, stemIndexed))) ?? [];
    const found = [...same, ...alike.filter((anchored) => fits(anchorIn(anchored), token))];
    return found.length === 0 ? undefined : found;
  };

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Is told what a phrase means, and its words: from `start` up to before `end`. */
type Found<T> = (means: T, start: number, end: number) => void;

/**
 * Calls `found` for each phrase at each place of its core, with the words from `start` up to before `end`; of several ways to
 * read on over gaps, for the shortest. A phrase may be told of more than once.
 */
export function findPhrases<T>({ anchoredBy }: PhraseIndex<T>, words: readonly Word[], found: Found<T>): void {
  const said = saidIn(words);
  const { tokens } = said;
  for (let place = 0; place < tokens.length; place++) {
    const anchors = anchoredBy(tokens[place] as Token);
    if (anchors)
      for (let at = 0; at < anchors.length; at++) tryAll((anchors[at] as Anchored<T>).entries, said, place, found);
  }
}

/** The words of a message, as the phrases of several languages are compared with them. */
interface Said {
  readonly tokens: readonly Token[];
  /** See `firstOf`; of the place before the first and after the last, too: nothing. */
  readonly firsts: Int32Array;
}

const saidIn = rememberLast((words: readonly Word[]): Said => {
  const tokens = tokensOf(words);
  const firsts = new Int32Array(tokens.length);
  for (let place = 0; place < tokens.length; place++) firsts[place] = firstsOf.of(tokens[place] as Token) as number;
  return { tokens, firsts };
});

const firstsOf = new PerWord(({ word }) => firstOf(word));

function tryAll<T>(entries: readonly Entry<T>[], said: Said, place: number, found: Found<T>): void {
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry<T>;
    entry.parsed ??= parsePhrase(entry.phrase, entry.classes);
    tryAt(entry, entry.parsed, said, place, found);
  }
}

function tryAt<T>(entry: Entry<T>, elements: Phrase, said: Said, place: number, found: Found<T>): void {
  const { anchor } = entry;
  // What stands beside the anchor is compared before what may stand farther away.
  const isFarAfter = elements[anchor + 1]?.kind === 'gap';
  let before = isFarAfter ? matchFrom(elements, anchor - 1, said, place - 1, -1) : 0;
  if (before === none) return;
  const end = matchFrom(elements, anchor + 1, said, place + 1, 1);
  if (end === none) return;
  if (!isFarAfter) before = matchFrom(elements, anchor - 1, said, place - 1, -1);
  if (before === none) return;
  entry.core ??= coreOf(entry.phrase, entry.classes ?? noClasses);
  if (entry.core === anchor) found(entry.means, before + 1, end);
  else tellAll(entry.core, elements, said, (from, to) => found(entry.means, from, to));
}

/** Few phrases come so far. Where a phrase is does not depend on which of its words it was looked up by, but on its core. */
function tellAll(core: number, elements: Phrase, said: Said, found: (start: number, end: number) => void): void {
  for (let place = 0; place < said.tokens.length; place++) {
    if (!fitsAt(elements[core] as OneWord, said, place)) continue;
    const end = matchFrom(elements, core + 1, said, place + 1, 1);
    if (end === none) continue;
    const before = matchFrom(elements, core - 1, said, place - 1, -1);
    if (before !== none) found(before + 1, end);
  }
}

function anchorIn<T>(anchored: Anchored<T>): OneWord {
  if (!anchored.element) {
    const { phrase, classes = noClasses, anchor } = anchored.entries[0] as Entry<T>;
    anchored.element = elementOfAnchor(phrase, classes, anchor);
  }
  return anchored.element;
}

const none = -2;

/** @param step 1 to read on, -1 to read back @returns the place after the last word read, or `none` */
function matchFrom(elements: Phrase, from: number, said: Said, start: number, step: 1 | -1): number {
  let place = start;
  for (let at = from; at >= 0 && at < elements.length; at += step, place += step) {
    const element = elements[at] as Element;
    if (element.kind === 'gap') return matchGap(element, elements, at, said, place, step);
    const isFit = fitsAt(element, said, place);
    if (element.optional) {
      const end = isFit ? matchFrom(elements, at + step, said, place + step, step) : none;
      return end === none ? matchFrom(elements, at + step, said, place, step) : end;
    }
    if (!isFit) return none;
  }
  return place;
}

function matchGap(gap: Gap, elements: Phrase, at: number, said: Said, start: number, step: 1 | -1): number {
  const next = elements[at + step];
  // Most gaps end nowhere: what must follow is looked for before all that follows.
  const needed = next?.kind === 'word' && !next.optional ? next : undefined;
  for (let skipped = 0, place = start; ; skipped++, place += step) {
    if (needed === undefined || fitsAt(needed, said, place)) {
      const end = matchFrom(elements, at + step, said, place, step);
      if (end !== none) return end;
    }
    if (skipped === gap.most) return none;
    const over = said.tokens[place];
    if (over === undefined) return none;
    if (over.kind === 'mark' && (over.word !== ',' || !gap.overCommas)) return none;
  }
}

/** Whether the word at a place fits; outside of the message is none. */
const fitsAt = (element: OneWord, { tokens, firsts }: Said, place: number): boolean =>
  (element.firsts & (firsts[place] ?? 0)) !== 0 && fits(element, tokens[place] as Token);

function fits(element: OneWord, { word }: Token): boolean {
  const { exact, stems, number } = element.choices ?? openElement(element);
  if (exact.has(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return number && isNumber.test(word);
}

const isNumber = /^\$?\d/;
