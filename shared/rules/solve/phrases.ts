import { normalise } from '../../signals/normalise.ts';
import { toWords } from '../compare.ts';
import type { Comparison } from '../condition.ts';
import { matchesPattern } from '../pattern.ts';

/** One thing that a text says or does not say. */
export interface Phrase {
  /** Found as whole words, as a part, as the beginning, or by an RE2 pattern. */
  readonly kind: 'words' | 'part' | 'beginning' | 'pattern';
  /** As it is compared: in words, folded, or as the pattern stands. */
  readonly read: string;
  /** A text that says it, as a person would write it; of a pattern, one that may. */
  readonly piece: string;
}

export const looksInside = ({ op }: Comparison): boolean =>
  op === 'containsAny' || op === 'containsAnyPart' || op === 'startsWith' || op === 'matches';

/** The phrases one of which a comparison asks for; none for a phrase without a word, which no text says. */
export function phrasesOf({ op, value }: Comparison): readonly Phrase[] {
  const pieces = Array.isArray(value) ? value : [String(value)];
  switch (op) {
    case 'containsAny':
      return said(pieces.map((piece) => ({ kind: 'words', read: toWords(piece), piece })));
    case 'containsAnyPart':
      return said(pieces.map((piece) => ({ kind: 'part', read: normalise(piece), piece })));
    case 'startsWith':
      return pieces.map((piece) => ({ kind: 'beginning', read: normalise(piece), piece }));
    default:
      return pieces.map((read) => ({ kind: 'pattern', read, piece: read.replace(/^\(\?i\)|[\\^$]/g, '') }));
  }
}

const said = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter(({ read }) => read !== '');

/** What a text says, read once for many phrases; the same answers as those of the evaluator. */
export function sayingsOf(text: string): (phrase: Phrase) => boolean {
  const words = ` ${toWords(text)} `;
  const folded = normalise(text);
  return ({ kind, read }) => {
    switch (kind) {
      case 'words':
        return words.includes(` ${read} `);
      case 'part':
        return folded.includes(read);
      case 'beginning':
        return folded.startsWith(read);
      case 'pattern':
        return matchesPattern(text, read) === true;
    }
  };
}

/** Phrases by what they bring with them: whoever says “my lawyer” says “lawyer”. */
export class Implications {
  private readonly phrases: { readonly phrase: Phrase; readonly variable: number }[] = [];
  private readonly words = new Map<string, number>();
  /** Variables of phrases in words, by each run of words in them. */
  private readonly byRun = new Map<string, number[]>();
  /** By variable, those that are said with it, and those that it is said with. */
  readonly brings = new Map<number, number[]>();
  readonly broughtBy = new Map<number, number[]>();

  add(phrase: Phrase, variable: number): void {
    const { kind, read } = phrase;
    if (kind === 'words') {
      for (const run of runsOf(read)) {
        this.link(variable, this.words.get(run));
        append(this.byRun, run, variable);
      }
      for (const longer of this.byRun.get(read) ?? []) this.link(longer, variable);
      this.words.set(read, variable);
    }
    for (const other of this.phrases) {
      if (bringsOtherwise(phrase, other.phrase)) this.link(variable, other.variable);
      if (bringsOtherwise(other.phrase, phrase)) this.link(other.variable, variable);
    }
    this.phrases.push({ phrase, variable });
  }

  private link(from: number, to: number | undefined): void {
    if (to === undefined || from === to) return;
    append(this.brings, from, to);
    append(this.broughtBy, to, from);
  }
}

function append<Key>(lists: Map<Key, number[]>, key: Key, item: number): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** Whether every text with the one has the other, where they are not both words. Sound, not complete. */
function bringsOtherwise(one: Phrase, other: Phrase): boolean {
  if (one.kind === 'pattern') return false;
  if (other.kind === 'beginning') return one.kind === 'beginning' && one.read.startsWith(other.read);
  if (other.kind !== 'part') return false;
  // A word stands in the text as it is; between two words there may be any signs.
  const kept = one.kind === 'words' ? one.read.split(' ') : [one.read];
  return kept.some((part) => part.includes(other.read));
}

/** Every run of whole words in a phrase. */
function runsOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  return words.flatMap((_, from) => words.slice(from).map((_, to) => words.slice(from, from + to + 1).join(' ')));
}

/** A text that says all of these and passes, or `undefined` where none was found (there may be one all the same). */
export function wordedAs(wanted: readonly Phrase[], isRight: (text: string) => boolean): string | undefined {
  const beginnings = wanted.filter(({ kind }) => kind === 'beginning').sort(byLength);
  const pieces = [...beginnings, ...wanted.filter(({ kind }) => kind !== 'beginning')].map(({ piece }) => piece);
  const joined = [' ', '. ', ' ; ', ''].map((separator) => pieces.join(separator));
  return [...joined, ...idleTexts].find(isRight);
}

const idleTexts = ['Hello', 'x', '…', ''];

/** Longest first: a shorter beginning may be the beginning of it. */
const byLength = (a: Phrase, b: Phrase) => b.read.length - a.read.length;
