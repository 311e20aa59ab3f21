import { isFunctionWord } from '../language/detect-language.ts';
import { hashOf } from '../language/word-table.ts';
import type { Word } from '../language/words.ts';

/**
 * A phrase over words, as `wordsOf` reads them (lower case, no accents, "don't" as `don t`). Elements, between spaces:
 * `word`; `word*`, any word that begins so (three letters at least); `#`, a number; `a|b`, one of them; `?a|b`, one of
 * them or none; `..`, up to three words of the same clause in between; `...`, up to eight of the same sentence;
 * `{name}`, a class of words.
 */
export type Phrase = readonly Element[];

export type Element = Gap | OneWord;
export interface Gap {
  readonly kind: 'gap';
  readonly most: number;
  readonly overCommas: boolean;
}
export interface OneWord {
  readonly kind: 'word';
  readonly optional: boolean;
  /** A bit for each thing that one of its words begins with, see `firstOf`; all of them until they are known. */
  firsts: number;
  /** Read when a text is first compared with them: a class may hold dozens of words, and most phrases end before. */
  choices?: Choices;
  readonly read: () => Choices;
}

export interface Choices {
  readonly exact: ReadonlySet<Word>;
  readonly stems: readonly string[];
  readonly number: boolean;
}

export type Classes = Readonly<Record<string, string>>;
export const noClasses: Classes = {};

export const parsePhrase = (text: string, classes: Classes = noClasses): Phrase =>
  text.split(' ').map((part) => elementOf(part, classes));

/** @throws Error for a phrase that cannot be read: lists ship with the code, so this is a slip of ours, which no build takes */
export function checkPhrase(text: string, classes: Classes = noClasses): void {
  const elements = parsePhrase(text, classes);
  const words = elements.map((each) => (each.kind === 'word' ? each.read() : undefined));
  if (!words[0] || words[0].number || (elements[0] as OneWord).optional)
    throw new Error(`“${text}” must begin with a word.`);
}

/** The words and stems of the element that a phrase is looked up by; the same list for the same element. */
export const choicesOfAnchor = (text: string, classes: Classes, anchor: number): Anchor =>
  choicesOf(text.split(' ')[anchor] ?? '', classes);
export type Anchor = readonly string[];
const choicesOf = remembered(choicesIn);

/** The same, ready to be compared with the word of a text. */
export function elementOfAnchor(text: string, classes: Classes, anchor: number): OneWord {
  const element = elementOf(text.split(' ')[anchor] ?? '', classes);
  if (element.kind !== 'word') throw new Error(`“${text}” is looked up by a gap.`);
  return element;
}

/** Which element of a phrase texts hold least: the first is 0. */
export type Anchoring = (text: string, classes: Classes) => number;

/**
 * @param commonness how often texts hold a word, or what begins with a stem (`stem*`), beside others
 * @returns what throws an Error for a phrase without a word to be looked up by
 */
export function anchoringBy(commonness: (choice: string) => number): Anchoring {
  const ofElement = remembered((part, classes): number => {
    if (part === '..' || part === '...' || part.startsWith('?')) return Number.POSITIVE_INFINITY;
    const choices = choicesOf(part, classes);
    return choices.includes('#') ? Number.POSITIVE_INFINITY : choices.reduce((sum, each) => sum + commonness(each), 0);
  });
  return (text, classes) => {
    let rarest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [at, part] of text.split(' ').entries()) {
      const common = ofElement(part, classes);
      if (common >= least) continue;
      rarest = at;
      least = common;
    }
    if (rarest < 0) throw new Error(`“${text}” has no word to be looked up by.`);
    return rarest;
  };
}

/**
 * The core of a phrase, from which it is read both ways: its first word that is no small word, or what comes nearest to one.
 * Phrases that are not packed are looked up by it, too.
 */
export const coreOf = anchoringBy((choice) => (choice.endsWith('*') ? 3 : isFunctionWord(choice) ? 50 : 1));

const elementOf = remembered((part, classes): Element => {
  if (part === '..') return near;
  if (part === '...') return far;
  const optional = part.startsWith('?');
  return {
    kind: 'word',
    optional,
    firsts: anything,
    read: () => readChoices(optional ? part.slice(1) : part, classes),
  };
});

/** @throws Error for what is no element */
function readChoices(part: string, classes: Classes): Choices {
  const exact = new Set<Word>();
  const stems: string[] = [];
  let number = false;
  for (const choice of choicesIn(part, classes)) {
    if (choice === '#') number = true;
    else if (!choice.endsWith('*')) exact.add(choice);
    else stems.push(choice.slice(0, -1));
  }
  if (exact.has('') || stems.some((stem) => stem.length < stemIndexed)) throw new Error(`“${part}” is no element.`);
  return { exact, stems, number };
}

const anything = -1;

/** What fits an element, from its first comparison on. */
export function openElement(element: OneWord): Choices {
  const choices = element.read();
  element.choices = choices;
  if (!choices.number)
    element.firsts = [...choices.exact, ...choices.stems].reduce((bits, each) => bits | firstOf(each), 0);
  return choices;
}

/** A bit for what a word begins with, as far as a stem tells it: most words of a text are told apart by it. */
export const firstOf = (word: Word): number => 1 << (hashOf(word.slice(0, stemIndexed)) & 31);

function choicesIn(part: string, classes: Classes): readonly string[] {
  const choices = part.split('|');
  if (!part.includes('{')) return choices;
  return choices.flatMap((choice) => (choice.startsWith('{') ? membersOf(choice, classes).split('|') : choice));
}

function membersOf(choice: string, classes: Classes): string {
  const words = classes[choice.slice(1, -1)];
  if (words === undefined) throw new Error(`There is no class ${choice}.`);
  return words;
}

const near: Gap = { kind: 'gap', most: 3, overCommas: false };
const far: Gap = { kind: 'gap', most: 8, overCommas: true };

/** Letters that each stem has at least, so that words are looked up by them. */
export const stemIndexed = 3;

/** The same elements stand in many phrases, and a class may hold dozens of words: each is read once. */
function remembered<Made>(make: (part: string, classes: Classes) => Made): (part: string, classes: Classes) => Made {
  const byClasses = new WeakMap<Classes, Map<string, Made>>();
  return (part, classes) => {
    const known = byClasses.get(classes);
    const before = known?.get(part);
    if (before !== undefined) return before;
    const made = make(part, classes);
    if (known) known.set(part, made);
    else byClasses.set(classes, new Map([[part, made]]));
    return made;
  };
}
