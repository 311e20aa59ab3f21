import { symbol as reserved } from '../symbol.ts';
import { type PhraseTree, stateFlag } from '../tables.ts';
import { foldedTable, rawTable } from './character-tables.ts';
import type { Phrase, PhraseBook } from './phrase-book.ts';
import { toSpans } from './spans.ts';

export function buildPhraseTree({ phrases, marks }: PhraseBook, manner: 'words' | 'parts'): PhraseTree {
  const symbols = symbolsOf(phrases);
  const tree = plant(phrases.map((phrase) => spell(phrase, manner, symbols)));
  return {
    manner,
    ...beginningsOf(tree, manner, reserved.first + symbols.size),
    ...tree,
    marks: toSpans(marks),
    apostrophe: symbols.get(0x27) ?? reserved.none,
    raw: rawTable(symbols, manner),
    folded: foldedTable(symbols),
  };
}

/** A number for each character that a phrase has, the space apart. */
function symbolsOf(phrases: readonly Phrase[]): ReadonlyMap<number, number> {
  const symbols = new Map<number, number>();
  for (const { text } of phrases)
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit !== 0x20 && !symbols.has(unit)) symbols.set(unit, reserved.first + symbols.size);
    }
  return symbols;
}

/** A phrase in symbols, which are kept as characters, so that phrases can be sorted as texts. */
function spell({ text, atStart }: Phrase, manner: 'words' | 'parts', symbols: ReadonlyMap<number, number>): string {
  const spelled: number[] = atStart ? [reserved.start] : [];
  for (let at = 0; at < text.length; at += 1) spelled.push(symbols.get(text.charCodeAt(at)) ?? reserved.space);
  // Words begin after a space, but that is seen to before the tree is entered.
  if (manner === 'words') spelled.push(reserved.space);
  return String.fromCharCode(...spelled);
}

type Tree = Pick<PhraseTree, 'symbol' | 'links' | 'phrase'>;

/** A state, and those of the sorted phrases that go through it: from `from` up to, not including, `to`. */
interface Growing {
  readonly state: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

function plant(spelled: readonly string[]): Tree {
  const order = spelled
    .map((_, index) => index)
    .sort((a, b) => ((spelled[a] as string) < (spelled[b] as string) ? -1 : 1));
  const symbol = [0];
  const links: number[] = [stateFlag.last];
  const phrase = [-1];
  const textAt = (at: number) => spelled[order[at] as number] as string;
  const growing: Growing[] = [{ state: 0, depth: 0, from: 0, to: order.length }];
  for (let next = growing.pop(); next; next = growing.pop()) {
    const { state, depth, to } = next;
    let { from } = next;
    if (to - from === 1) {
      plantAlone({ symbol, links, phrase }, next, textAt(from), order[from] as number);
      continue;
    }
    // No phrase is there twice, so one at most ends here, and it comes first.
    if (textAt(from).length === depth) {
      phrase[state] = order[from] as number;
      links[state] = (links[state] as number) | stateFlag.ends;
      from += 1;
    }
    if (from === to) continue;
    links[state] = (links[state] as number) | (symbol.length << 2);
    const children: Growing[] = [];
    while (from < to) {
      const by = textAt(from).charCodeAt(depth);
      let end = from + 1;
      while (end < to && textAt(end).charCodeAt(depth) === by) end += 1;
      children.push({ state: symbol.push(by) - 1, depth: depth + 1, from, to: end });
      phrase.push(-1);
      links.push(end === to ? stateFlag.last : 0);
      from = end;
    }
    growing.push(...children.reverse());
  }
  return { symbol: new Uint16Array(symbol), links: new Int32Array(links), phrase: new Int32Array(phrase) };
}

/** What no other phrase has in common with this one, which is most of it, in one go. */
function plantAlone(
  { symbol, links, phrase }: { readonly symbol: number[]; readonly links: number[]; readonly phrase: number[] },
  { state, depth }: Growing,
  text: string,
  number: number,
): void {
  let last = state;
  for (let at = depth; at < text.length; at += 1) {
    links[last] = (links[last] as number) | (symbol.length << 2);
    last = symbol.push(text.charCodeAt(at)) - 1;
    links.push(stateFlag.last);
    phrase.push(-1);
  }
  links[last] = (links[last] as number) | stateFlag.ends;
  phrase[last] = number;
}

/** With more symbols than this, a table of pairs would take more room than it saves time. */
const mostInPairs = 64;

function beginningsOf(
  tree: Tree,
  manner: 'words' | 'parts',
  symbolCount: number,
): Pick<PhraseTree, 'begin' | 'second' | 'atStart'> {
  const begin = new Int32Array(symbolCount);
  const second = new Int32Array(symbolCount <= mostInPairs ? symbolCount * symbolCount : 0);
  for (const state of childrenOf(tree, 0)) begin[tree.symbol[state] as number] = state;
  const atStart = manner === 'parts' ? (begin[reserved.start] as number) : 0;
  begin[reserved.start] = 0;
  if (second.length > 0)
    for (const state of begin)
      for (const child of state === 0 ? [] : childrenOf(tree, state))
        second[(tree.symbol[state] as number) * symbolCount + (tree.symbol[child] as number)] = child;
  return { begin, second, atStart };
}

function childrenOf({ links }: Tree, state: number): readonly number[] {
  const children: number[] = [];
  const first = (links[state] as number) >> 2;
  if (first === 0) return children;
  for (let child = first; ; child += 1) {
    children.push(child);
    if (((links[child] as number) & stateFlag.last) !== 0) return children;
  }
}
