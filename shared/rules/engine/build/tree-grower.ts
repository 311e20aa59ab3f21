import { type PhraseTree, stateFlag } from '../tables.ts';
import type { Manner, PhraseNumbers } from './phrase-book.ts';
import type { Symbols } from './symbols.ts';

export type Tree = Pick<PhraseTree, 'symbol' | 'links' | 'phrase'>;

const space = 0x20;

/** Grows a tree of all beginnings of phrases. Its arrays are made as long as they can get. */
export class TreeGrower {
  private readonly symbols: Symbols;
  /** Words have a space behind them, and begin after one, but that is seen to before the tree is entered. */
  private readonly isOfWords: boolean;
  private readonly symbol: Uint16Array;
  private readonly links: Int32Array;
  private readonly phrase: Int32Array;
  private count = 0;

  constructor(manner: Manner, symbols: Symbols, mostStates: number) {
    this.symbols = symbols;
    this.isOfWords = manner === 'words';
    this.symbol = new Uint16Array(mostStates);
    this.links = new Int32Array(mostStates);
    this.phrase = new Int32Array(mostStates);
  }

  /** A state that no other leads to. */
  root(by: number): number {
    return this.add(by, stateFlag.last);
  }

  /** Lets phrases go on from a state, which none did before. */
  grow(root: number, numbers: PhraseNumbers): void {
    if (numbers.size === 0) return;
    // Phrases that begin alike lie side by side then: words have no character below the space behind them.
    const texts = [...numbers.keys()].sort();
    // Four numbers each: a state, how many characters lead to it, and the texts that go through it, `from … to - 1`.
    const growing = [root, 0, 0, texts.length];
    while (growing.length > 0) {
      const to = growing.pop() as number;
      const from = growing.pop() as number;
      const depth = growing.pop() as number;
      const state = growing.pop() as number;
      if (to - from === 1) this.growAlone(state, depth, texts[from] as string, numbers);
      else this.branch(state, depth, texts, from, to, numbers, growing);
    }
  }

  finished(): Tree {
    const { count } = this;
    return {
      symbol: this.symbol.slice(0, count),
      links: this.links.slice(0, count),
      phrase: this.phrase.slice(0, count),
    };
  }

  private branch(
    state: number,
    depth: number,
    texts: readonly string[],
    from: number,
    to: number,
    numbers: PhraseNumbers,
    growing: number[],
  ): void {
    let at = from;
    // No phrase is there twice, so one at most ends here, and it comes first.
    const first = texts[from] as string;
    if (this.lengthOf(first) === depth) {
      this.end(state, numbers.get(first) as number);
      at += 1;
    }
    if (at === to) return;
    this.leadOn(state);
    while (at < to) {
      const unit = this.unitAt(texts[at] as string, depth);
      let end = at + 1;
      while (end < to && this.unitAt(texts[end] as string, depth) === unit) end += 1;
      const child = this.add(this.symbols.of[unit] as number, end === to ? stateFlag.last : 0);
      growing.push(child, depth + 1, at, end);
      at = end;
    }
  }

  /** What no other phrase has in common with this one, which is most of it, in one go. */
  private growAlone(state: number, depth: number, text: string, numbers: PhraseNumbers): void {
    const length = this.lengthOf(text);
    let last = state;
    for (let at = depth; at < length; at += 1) {
      this.leadOn(last);
      last = this.add(this.symbols.of[this.unitAt(text, at)] as number, stateFlag.last);
    }
    this.end(last, numbers.get(text) as number);
  }

  private add(by: number, flags: number): number {
    const state = this.count;
    this.symbol[state] = by;
    this.links[state] = flags;
    this.phrase[state] = -1;
    this.count = state + 1;
    return state;
  }

  /** The next state that is added is the first child of this one. */
  private leadOn(state: number): void {
    this.links[state] = (this.links[state] as number) | (this.count << 2);
  }

  private end(state: number, phrase: number): void {
    this.links[state] = (this.links[state] as number) | stateFlag.ends;
    this.phrase[state] = phrase;
  }

  private lengthOf = (text: string): number => (this.isOfWords ? text.length + 1 : text.length);

  private unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : space);
}

/** States that phrases can have at most, each of them one for every character. */
export function mostStates(...phrases: readonly PhraseNumbers[]): number {
  let most = 2;
  for (const each of phrases) for (const text of each.keys()) most += text.length + 1;
  return most;
}

/** The children of a state, which lie side by side: the first, and the one behind the last. None: both are 0. */
export function childrenOf({ links }: Pick<Tree, 'links'>, state: number): readonly [from: number, to: number] {
  const from = (links[state] as number) >> 2;
  if (from === 0) return [0, 0];
  let last = from;
  while (((links[last] as number) & stateFlag.last) === 0) last += 1;
  return [from, last + 1];
}
