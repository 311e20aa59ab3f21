import { symbol } from '../symbol.ts';
import { type CharacterTable, type PhraseTree, stateFlag } from '../tables.ts';
import type { Scratch } from './scratch.ts';

/** The characters of a text, with a space before it and after it. */
export type Units = Uint8Array | Uint16Array;

/**
 * Follows a tree of phrases through a text, and leaves the marks of those that are there. A text ends before `end`; a table
 * turns its characters into symbols.
 */
export class PhraseFinder {
  private readonly tree: PhraseTree;
  private readonly isOfWords: boolean;
  private readonly scratch: Scratch;

  constructor(tree: PhraseTree, scratch: Scratch) {
    this.tree = tree;
    this.isOfWords = tree.manner === 'words';
    this.scratch = scratch;
  }

  /** Marks the phrases that begin at this place. */
  findAt(units: Units, at: number, end: number, table: CharacterTable): void {
    if (at >= end) return;
    if (this.isOfWords && this.symbolAt(units, at - 1, end, table) !== symbol.space) return;
    const { begin, second } = this.tree;
    const first = this.symbolAt(units, at, end, table);
    const state = first < begin.length ? (begin[first] as number) : 0;
    if (state === 0) return;
    if (second.length === 0) this.follow(state, units, at + 1, end, table);
    else this.goOn(state, first, units, at + 1, end, table);
  }

  /** Marks the phrases that the text begins with and that count only there. */
  findAtStart(units: Units, from: number, end: number, table: CharacterTable): void {
    const { atStart } = this.tree;
    if (atStart !== 0) this.follow(atStart, units, this.afterSpaces(units, from, end, table), end, table);
  }

  /** Most words share no more than a letter with a phrase: these are told by a look. */
  private goOn(state: number, first: number, units: Units, at: number, end: number, table: CharacterTable): void {
    const { begin, second, links, phrase } = this.tree;
    if (((links[state] as number) & stateFlag.ends) !== 0) this.mark(phrase[state] as number);
    const next = this.symbolAt(units, at, end, table);
    const child = next < begin.length ? (second[first * begin.length + next] as number) : 0;
    if (child === 0) return;
    const after = next === symbol.space ? this.afterSpaces(units, at + 1, end, table) : at + 1;
    this.follow(child, units, after, end, table);
  }

  private follow(from: number, units: Units, start: number, end: number, table: CharacterTable): void {
    const { links, symbol: symbols } = this.tree;
    const { pageOf, pages } = table;
    let state = from;
    let at = start;
    while (true) {
      const link = links[state] as number;
      if ((link & stateFlag.ends) !== 0) this.mark(this.tree.phrase[state] as number);
      state = link >> 2;
      if (state === 0) return;
      // At hand rather than called for: this is done for each character of all that begins like a phrase.
      const unit = units[at] as number;
      let next = pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;
      if (at >= end || next === symbol.apostrophe) next = this.symbolAt(units, at, end, table);
      while (symbols[state] !== next) {
        if (((links[state] as number) & stateFlag.last) !== 0) return;
        state += 1;
      }
      at += 1;
      if (next === symbol.space) at = this.afterSpaces(units, at, end, table);
    }
  }

  /** Words have a space after them, and the last one too. */
  private symbolAt(units: Units, at: number, end: number, table: CharacterTable): number {
    if (at >= end) return this.isOfWords && at === end ? symbol.space : symbol.none;
    const found = symbolOf(units[at] as number, table);
    return found === symbol.apostrophe ? this.apostropheAt(units, at, end, table) : found;
  }

  private apostropheAt(units: Units, at: number, end: number, table: CharacterTable): number {
    return at + 1 < end && isLetter(units[at - 1] as number, table) && isLetter(units[at + 1] as number, table)
      ? this.tree.apostrophe
      : symbol.space;
  }

  /** More spaces change nothing. */
  private afterSpaces(units: Units, from: number, end: number, table: CharacterTable): number {
    let at = from;
    while (at < end && this.symbolAt(units, at, end, table) === symbol.space) at += 1;
    return at;
  }

  private mark(phrase: number): void {
    const { at, items } = this.tree.marks;
    const last = at[phrase + 1] as number;
    for (let mark = at[phrase] as number; mark < last; mark += 1) this.scratch.mark(items[mark] as number);
  }
}

export const symbolOf = (unit: number, { pageOf, pages }: CharacterTable): number =>
  pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;

function isLetter(unit: number, table: CharacterTable): boolean {
  const found = symbolOf(unit, table);
  return found !== symbol.space && found !== symbol.apostrophe;
}
