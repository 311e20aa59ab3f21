import { symbol } from '../symbol.ts';
import type { PhraseTree } from '../tables.ts';
import { foldedTable, rawTable } from './character-tables.ts';
import type { PhraseBook } from './phrase-book.ts';
import { Symbols } from './symbols.ts';
import { childrenOf, mostStates, type Tree, TreeGrower } from './tree-grower.ts';

export function buildPhraseTree(book: PhraseBook): PhraseTree {
  const { manner, phrasesAnywhere, phrasesAtStart } = book;
  const symbols = new Symbols(phrasesAnywhere, phrasesAtStart);
  const grower = new TreeGrower(manner, symbols, mostStates(phrasesAnywhere, phrasesAtStart));
  grower.grow(grower.root(symbol.none), phrasesAnywhere);
  const atStart = phrasesAtStart.size > 0 ? grower.root(symbol.start) : 0;
  if (atStart !== 0) grower.grow(atStart, phrasesAtStart);
  const tree = grower.finished();
  return {
    manner,
    ...beginningsOf(tree, symbols.count),
    atStart,
    ...tree,
    marks: book.marksByPhrase(),
    apostrophe: symbols.of[0x27] as number,
    raw: rawTable(symbols, manner),
    folded: foldedTable(symbols),
  };
}

/** With more symbols than this, a table of pairs would take more room than it saves time. */
const mostInPairs = 64;

function beginningsOf(tree: Tree, symbolCount: number): Pick<PhraseTree, 'begin' | 'second'> {
  const begin = new Int32Array(symbolCount);
  const second = new Int32Array(symbolCount <= mostInPairs ? symbolCount * symbolCount : 0);
  const [from, to] = childrenOf(tree, 0);
  for (let state = from; state < to; state += 1) {
    const first = tree.symbol[state] as number;
    begin[first] = state;
    if (second.length === 0) continue;
    const [nextFrom, nextTo] = childrenOf(tree, state);
    for (let child = nextFrom; child < nextTo; child += 1)
      second[first * symbolCount + (tree.symbol[child] as number)] = child;
  }
  return { begin, second };
}
