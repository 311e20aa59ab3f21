import { symbol } from '../symbol.ts';
import { type CharacterTable, type PhraseTree, stateFlag } from '../tables.ts';
import type { Scratch } from './scratch.ts';

/** Follows a tree of phrases through a text, and leaves the marks of those that are there. */
export class PhraseFinder {
  private readonly tree: PhraseTree;
  private readonly isOfWords: boolean;
  private readonly scratch: Scratch;

  constructor(tree: PhraseTree, scratch: Scratch) {
    this.tree = tree;
    this.isOfWords = tree.manner === 'words';
    this.scratch = scratch;
  }

  /** Marks the phrases that begin at this place. @param table turns the characters of the text into symbols */
  findAt(text: string, at: number, table: CharacterTable): void {
    if (at < 0 || at >= text.length) return;
    if (this.isOfWords && at > 0 && this.symbolAt(text, at - 1, table) !== symbol.space) return;
    const { begin, second } = this.tree;
    const first = this.symbolAt(text, at, table);
    const state = first < begin.length ? (begin[first] as number) : 0;
    if (state === 0) return;
    if (second.length === 0) this.follow(state, text, at + 1, table);
    else this.goOn(state, first, text, at + 1, table);
  }

  /** Marks the phrases that the text begins with and that count only there. */
  findAtStart(text: string, table: CharacterTable): void {
    const { atStart } = this.tree;
    if (atStart !== 0) this.follow(atStart, text, this.afterSpaces(text, 0, table), table);
  }

  /** Most words share no more than a letter with a phrase: these are told by a look. */
  private goOn(state: number, first: number, text: string, at: number, table: CharacterTable): void {
    const { begin, second, links, phrase } = this.tree;
    if (((links[state] as number) & stateFlag.ends) !== 0) this.mark(phrase[state] as number);
    const next = this.symbolAt(text, at, table);
    const child = next < begin.length ? (second[first * begin.length + next] as number) : 0;
    if (child === 0) return;
    this.follow(child, text, next === symbol.space ? this.afterSpaces(text, at + 1, table) : at + 1, table);
  }

  private follow(from: number, text: string, start: number, table: CharacterTable): void {
    const { links, symbol: symbols } = this.tree;
    const { pageOf, pages } = table;
    const { length } = text;
    let state = from;
    let at = start;
    while (true) {
      const link = links[state] as number;
      if ((link & stateFlag.ends) !== 0) this.mark(this.tree.phrase[state] as number);
      state = link >> 2;
      if (state === 0) return;
      let next: number;
      if (at < length) {
        const unit = text.charCodeAt(at);
        next = pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;
        if (next === symbol.apostrophe) next = this.apostropheAt(text, at, table);
      } else next = this.symbolAt(text, at, table);
      while (symbols[state] !== next) {
        if (((links[state] as number) & stateFlag.last) !== 0) return;
        state += 1;
      }
      at += 1;
      if (next === symbol.space) at = this.afterSpaces(text, at, table);
    }
  }

  /** Words have a space after them, and the last one too. */
  private symbolAt(text: string, at: number, table: CharacterTable): number {
    if (at >= text.length) return this.isOfWords && at === text.length ? symbol.space : symbol.none;
    const found = symbolOf(text.charCodeAt(at), table);
    return found === symbol.apostrophe ? this.apostropheAt(text, at, table) : found;
  }

  private apostropheAt(text: string, at: number, table: CharacterTable): number {
    return isLetter(text, at - 1, table) && isLetter(text, at + 1, table) ? this.tree.apostrophe : symbol.space;
  }

  /** More spaces change nothing. */
  private afterSpaces(text: string, from: number, table: CharacterTable): number {
    let at = from;
    while (at < text.length && this.symbolAt(text, at, table) === symbol.space) at += 1;
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

function isLetter(text: string, at: number, table: CharacterTable): boolean {
  if (at < 0 || at >= text.length) return false;
  const found = symbolOf(text.charCodeAt(at), table);
  return found !== symbol.space && found !== symbol.apostrophe;
}
