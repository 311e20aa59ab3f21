import { functionWords } from '../language/function-words.ts';
import type { Word } from '../language/words.ts';

/**
 * A phrase over words, as `wordsOf` reads them (lower case, no accents, "don't" as `don t`). Elements, between spaces:
 * `word`; `word*`, any word that begins so (three letters at least); `#`, a number; `a|b`, one of them; `?a|b`, one of
 * them or none; `..`, up to three words of the same clause in between; `...`, up to eight of the same sentence;
 * `{name}`, a class of words.
 */
export interface Phrase {
  /** From the anchor on: the element that texts hold least, and that a phrase is looked up by. */
  readonly forward: readonly Element[];
  /** What stands before the anchor, last first. */
  readonly backward: readonly Element[];
}

type Element = Gap | OneWord;
interface Gap {
  readonly kind: 'gap';
  readonly commonness: number;
  readonly most: number;
  readonly overCommas: boolean;
}
interface OneWord {
  readonly kind: 'word';
  /** How often texts hold one of its words, roughly; infinite for what a phrase cannot be looked up by. */
  readonly commonness: number;
  readonly exact: ReadonlySet<Word>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
}

export type Classes = Readonly<Record<string, string>>;

interface Entry<T> {
  readonly phrase: Phrase;
  readonly means: T;
}

/** Phrases by their anchors, so that most words of a text are looked up and nothing more. */
export interface PhraseIndex<T> {
  readonly exact: ReadonlyMap<Word, readonly Entry<T>[]>;
  readonly stems: ReadonlyMap<string, readonly Entry<T>[]>;
}

const noClasses: Classes = {};

/** @throws Error for a phrase that cannot be read: lists ship with the code, so this is a slip of ours that tests find */
export function parsePhrase(text: string, classes: Classes = noClasses): Phrase {
  const parsed = text
    .trim()
    .split(/\s+/)
    .map((part) => elementOf(part, classes));
  const [first] = parsed;
  if (first?.kind !== 'word' || first.optional || first.number) throw new Error(`“${text}” must begin with a word.`);
  return anchored(parsed);
}

/** A phrase of just these words, side by side. */
export const literalPhrase = (words: readonly Word[]): Phrase =>
  anchored(words.map((word) => oneWord(new Set([word]), [], { number: false, optional: false })));

function anchored(elements: readonly Element[]): Phrase {
  let rarest = 0;
  for (const [at, { commonness }] of elements.entries())
    if (commonness < (elements[rarest] as Element).commonness) rarest = at;
  return { forward: elements.slice(rarest), backward: elements.slice(0, rarest).reverse() };
}

const common: ReadonlySet<Word> = new Set(Object.values(functionWords).flatMap((words) => words.split(/\s+/)));
const commonWeight = 50;
const stemWeight = 3;

function oneWord(
  exact: ReadonlySet<Word>,
  stems: readonly string[],
  { number, optional }: Pick<OneWord, 'number' | 'optional'>,
): OneWord {
  let commonness = optional || number ? Number.POSITIVE_INFINITY : stems.length * stemWeight;
  for (const word of exact) commonness += common.has(word) ? commonWeight : 1;
  return { kind: 'word', commonness, exact, stems, number, optional };
}

/** The same elements stand in many phrases, and a class may hold dozens of words: each is read once. */
const elements = new WeakMap<Classes, Map<string, Element>>();

function elementOf(part: string, classes: Classes): Element {
  const known = elements.get(classes) ?? new Map<string, Element>();
  elements.set(classes, known);
  const element = known.get(part) ?? parseElement(part, classes);
  known.set(part, element);
  return element;
}

function parseElement(part: string, classes: Classes): Element {
  if (part === '..') return near;
  if (part === '...') return far;
  const optional = part.startsWith('?');
  const exact = new Set<Word>();
  const stems: string[] = [];
  let number = false;
  for (const choice of choicesIn(optional ? part.slice(1) : part, classes)) {
    if (choice === '#') number = true;
    else if (!choice.endsWith('*')) exact.add(choice);
    else stems.push(choice.slice(0, -1));
  }
  if (exact.has('') || stems.some((stem) => stem.length < stemIndexed)) throw new Error(`“${part}” is no element.`);
  return oneWord(exact, stems, { number, optional });
}

function choicesIn(part: string, classes: Classes): readonly string[] {
  const choices = part.split('|');
  return part.includes('{') ? choices.flatMap((choice) => membersOf(choice, classes)) : choices;
}

function membersOf(choice: string, classes: Classes): string | readonly string[] {
  if (!choice.startsWith('{')) return choice;
  const words = classes[choice.slice(1, -1)];
  if (words === undefined) throw new Error(`There is no class ${choice}.`);
  return words.split('|');
}

const near: Gap = { kind: 'gap', commonness: Number.POSITIVE_INFINITY, most: 3, overCommas: false };
const far: Gap = { ...near, most: 8, overCommas: true };
const stemIndexed = 3;

export function indexPhrases<T>(entries: readonly Entry<T>[]): PhraseIndex<T> {
  const exact = new Map<Word, Entry<T>[]>();
  const stems = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const [anchor] = entry.phrase.forward;
    if (anchor?.kind !== 'word') continue;
    for (const word of anchor.exact) push(exact, word, entry);
    for (const stem of new Set(anchor.stems.map((stem) => stem.slice(0, stemIndexed)))) push(stems, stem, entry);
  }
  return { exact, stems };
}

function push<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Calls `found` for each phrase at each place of its anchor, with the words from `start` up to before `end`. */
export function findPhrases<T>(
  { exact, stems }: PhraseIndex<T>,
  words: readonly Word[],
  found: (means: T, start: number, end: number) => void,
): void {
  const tryAll = (entries: readonly Entry<T>[] | undefined, place: number) => {
    if (!entries) return;
    for (const { phrase, means } of entries) {
      const end = matchFrom(phrase.forward, 0, words, place, 1);
      if (end === none) continue;
      const before = matchFrom(phrase.backward, 0, words, place - 1, -1);
      if (before !== none) found(means, before + 1, end);
    }
  };
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    tryAll(exact.get(word), place);
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
