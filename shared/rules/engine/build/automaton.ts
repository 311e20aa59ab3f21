import { isBlank, step } from '../run/step.ts';
import { symbol as reserved } from '../symbol.ts';
import type { Automaton } from '../tables.ts';
import { foldedTable, rawTable } from './character-tables.ts';
import type { Phrase } from './phrase-book.ts';

/** As many places as the rows of the shallow states may take; they should stay near the processor. */
const densePlaces = 1 << 17;

export function buildAutomaton(phrases: readonly Phrase[], manner: 'words' | 'parts'): Automaton {
  const symbols = symbolsOf(phrases);
  const tree = plant(phrases.map((phrase) => spell(phrase, manner, symbols)));
  const symbolCount = reserved.first + symbols.size;
  const stateCount = tree.symbol.length;
  const denseCount = Math.min(stateCount, Math.max(1, Math.floor(densePlaces / symbolCount)));
  const automaton = {
    ...tree,
    symbolCount,
    dense: new Int32Array(denseCount * symbolCount),
    denseCount,
    fail: new Int32Array(stateCount),
    ends: new Int32Array(stateCount),
  };
  link(automaton);
  const begin = step(automaton, 0, manner === 'words' ? reserved.space : reserved.start) >> 1;
  const apostrophe = symbols.get(0x27) ?? reserved.none;
  return { ...automaton, begin, apostrophe, raw: rawTable(symbols, manner), folded: foldedTable(symbols) };
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
  let spelled = atStart ? String.fromCharCode(reserved.start) : '';
  for (let at = 0; at < text.length; at += 1)
    spelled += String.fromCharCode(symbols.get(text.charCodeAt(at)) ?? reserved.space);
  const edge = String.fromCharCode(reserved.space);
  return manner === 'words' ? edge + spelled + edge : spelled;
}

type Tree = Pick<Automaton, 'firstChild' | 'symbol' | 'phrase'>;

/**
 * The tree of all beginnings of phrases. Phrases in order meet the states of each depth from left to right, so a state's
 * number is its place among those of its depth, after all shallower ones.
 */
function plant(spelled: readonly string[]): Tree {
  const order = spelled
    .map((_, index) => index)
    .sort((a, b) => ((spelled[a] as string) < (spelled[b] as string) ? -1 : 1));
  const symbols: number[][] = [[0]];
  const parents: number[][] = [[0]];
  const endsAt: number[][] = [[-1]];
  let before = '';
  for (const index of order) {
    const phrase = spelled[index] as string;
    for (let depth = sharedLength(before, phrase) + 1; depth <= phrase.length; depth += 1) {
      if (depth === symbols.length) for (const levels of [symbols, parents, endsAt]) levels.push([]);
      symbols[depth]?.push(phrase.charCodeAt(depth - 1));
      parents[depth]?.push((symbols[depth - 1] as number[]).length - 1);
      endsAt[depth]?.push(-1);
    }
    const last = endsAt[phrase.length] as number[];
    last[last.length - 1] = index;
    before = phrase;
  }
  return {
    symbol: Uint16Array.from(symbols.flat()),
    phrase: Int32Array.from(endsAt.flat()),
    firstChild: firstChildren(parents),
  };
}

/** @param parents by depth: of each state, the place of its parent among those one above */
function firstChildren(parents: readonly (readonly number[])[]): Int32Array {
  const stateCount = parents.reduce((sum, { length }) => sum + length, 0);
  const firstChild = new Int32Array(stateCount + 1);
  let above = 0;
  for (let depth = 1; depth < parents.length; depth += 1) {
    for (const parent of parents[depth] as readonly number[])
      firstChild[above + parent + 1] = (firstChild[above + parent + 1] as number) + 1;
    above += (parents[depth - 1] as readonly number[]).length;
  }
  firstChild[0] = 1;
  for (let state = 0; state < stateCount; state += 1)
    firstChild[state + 1] = (firstChild[state + 1] as number) + (firstChild[state] as number);
  return firstChild;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Ways back, where phrases end, and whole rows: a state's are made of those of shallower ones, which come before it. */
function link(automaton: Omit<Automaton, 'begin' | 'apostrophe' | 'raw' | 'folded'>): void {
  const { symbolCount, dense, denseCount, firstChild, symbol, fail, ends, phrase } = automaton;
  for (let state = 0; state < phrase.length; state += 1) {
    const back = fail[state] as number;
    const isDense = state < denseCount;
    if (isDense && state > 0) dense.copyWithin(state * symbolCount, back * symbolCount, (back + 1) * symbolCount);
    if (isDense && isBlank(symbol[state] as number)) dense[state * symbolCount + reserved.space] = 2 * state;
    const last = firstChild[state + 1] as number;
    for (let child = firstChild[state] as number; child < last; child += 1) {
      const by = symbol[child] as number;
      const behind = state === 0 ? 0 : step(automaton, back, by) >> 1;
      fail[child] = behind;
      ends[child] = phrase[child] === -1 ? (ends[behind] as number) : child;
      if (isDense) dense[state * symbolCount + by] = 2 * child + (ends[child] === 0 ? 0 : 1);
    }
  }
}
