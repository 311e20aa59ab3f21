import { isFunctionWord } from '../language/detect-language.ts';
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

export type Element = Gap | OneWord;
interface Gap {
  readonly kind: 'gap';
  readonly most: number;
  readonly overCommas: boolean;
}
export interface OneWord {
  readonly kind: 'word';
  /** A bit for each letter that one of its words begins with: most words of a text are told apart by it. */
  readonly firsts: number;
  readonly exact: ReadonlySet<Word>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
}

export type Classes = Readonly<Record<string, string>>;
export const noClasses: Classes = {};

/** @throws Error for a phrase that cannot be read: lists ship with the code, so this is a slip of ours that tests find */
export function parsePhrase(text: string, classes: Classes = noClasses): Phrase {
  const parts = text.trim().split(' ');
  const parsed = parts.map((part) => elementOf(part, classes));
  const [first] = parsed;
  if (first?.kind !== 'word' || first.optional || first.number) throw new Error(`“${text}” must begin with a word.`);
  const anchor = rarestOf(parts, classes);
  return { forward: parsed.slice(anchor), backward: parsed.slice(0, anchor).reverse() };
}

/** The element that a phrase is looked up by; told without reading the others, since most phrases no text ever asks for. */
export function anchorOf(text: string, classes: Classes): Anchor {
  const parts = text.trim().split(' ');
  const anchor = parts[rarestOf(parts, classes)] ?? '';
  if (!Number.isFinite(commonnessOf(anchor, classes))) throw new Error(`“${text}” has no word to be looked up by.`);
  return choicesOf(anchor, classes);
}

/** The words and stems of an element; the same list for the same element. */
export type Anchor = readonly string[];
const choicesOf = remembered(choicesIn);

function rarestOf(parts: readonly string[], classes: Classes): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < parts.length && least > 1; at++) {
    const commonness = commonnessOf(parts[at] ?? '', classes);
    if (commonness >= least) continue;
    rarest = at;
    least = commonness;
  }
  return rarest;
}

const commonWeight = 50;
const stemWeight = 3;

/** How often texts hold one of an element's words, roughly; infinite for what a phrase cannot be looked up by. */
const commonnessOf = remembered((part, classes): number => {
  if (part === '..' || part === '...' || part.startsWith('?')) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const choice of part.split('|')) {
    if (choice === '#') return Number.POSITIVE_INFINITY;
    if (choice.startsWith('{')) sum += commonnessOf(membersOf(choice, classes), noClasses);
    else if (choice.endsWith('*')) sum += stemWeight;
    else sum += isFunctionWord(choice) ? commonWeight : 1;
  }
  return sum;
});

const elementOf = remembered((part, classes): Element => {
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
  const firsts = [...exact, ...stems, ...(number ? numberSigns : [])].reduce((bits, each) => bits | firstOf(each), 0);
  return { kind: 'word', firsts, exact, stems, number, optional };
});

const numberSigns = '$0123456789';

/** A bit for what a word begins with; letters that share one are few. */
export const firstOf = (word: Word): number => 1 << (word.charCodeAt(0) & 31);

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
