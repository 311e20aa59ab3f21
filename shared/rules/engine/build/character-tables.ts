import { normalise } from '../../../signals/normalise.ts';
import { symbol } from '../symbol.ts';
import type { CharacterTable } from '../tables.ts';
import type { Manner } from './phrase-book.ts';
import type { Symbols } from './symbols.ts';

/** Characters that nearly all messages are made of. Those that fold to one character whatever stands beside them are read without folding the text. */
const everyday = [
  [0x00, 0x7f],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x2010, 0x201f],
  [0x20ac, 0x20ac],
] as const;

/** Of characters as customers write them. */
export function rawTable(symbols: Symbols, manner: Manner): CharacterTable {
  everydayFolded ??= foldEveryday();
  const table = new PagedTable(symbol.unclear);
  for (const { unit, folded, isOfWords } of everydayFolded)
    table.set(unit, manner === 'words' && !isOfWords ? betweenWords(folded) : (symbols.of[folded] as number));
  return table.finished();
}

const betweenWords = (folded: number): number => (folded === apostrophe ? symbol.apostrophe : symbol.space);

/** Of characters of a text that is folded already. */
export function foldedTable({ of, units }: Symbols): CharacterTable {
  const table = new PagedTable(symbol.none);
  table.set(space, symbol.space);
  for (const unit of units) table.set(unit, of[unit] as number);
  return table.finished();
}

const space = 0x20;
const apostrophe = 0x27;

interface Folded {
  readonly unit: number;
  readonly folded: number;
  readonly isOfWords: boolean;
}

/** The same for every rule set, and only worked out once. */
let everydayFolded: readonly Folded[] | undefined;

function foldEveryday(): readonly Folded[] {
  const all: Folded[] = [];
  for (const [from, to] of everyday)
    for (let unit = from; unit <= to; unit += 1) {
      const folded = foldedAlone(String.fromCharCode(unit));
      if (folded === undefined) continue;
      all.push({ unit, folded: folded.charCodeAt(0), isOfWords: /[\p{L}\p{N}\p{M}]/u.test(folded) });
    }
  return all;
}

/** The one character that a character folds to within a word; `undefined` where it is none, or more than one. */
function foldedAlone(character: string): string | undefined {
  // A dotless i passes for an i in words of other letters.
  if (character === 'ı') return undefined;
  const [before, folded, after, ...more] = normalise(`a${character}a`);
  return before === 'a' && after === 'a' && more.length === 0 ? folded : undefined;
}

/** Pages of 256 characters; all that were never set share one. */
class PagedTable {
  private readonly pageOf = new Uint8Array(256);
  private readonly pages: Uint16Array[];
  private readonly otherwise: number;

  constructor(otherwise: number) {
    this.otherwise = otherwise;
    this.pages = [this.emptyPage()];
  }

  set(unit: number, value: number): void {
    let page = this.pageOf[unit >> 8] as number;
    if (page === 0) {
      page = this.pages.push(this.emptyPage()) - 1;
      this.pageOf[unit >> 8] = page;
    }
    (this.pages[page] as Uint16Array)[unit & 255] = value;
  }

  finished(): CharacterTable {
    const pages = new Uint16Array(256 * this.pages.length);
    this.pages.forEach((page, at) => {
      pages.set(page, 256 * at);
    });
    return { pageOf: this.pageOf, pages };
  }

  private readonly emptyPage = (): Uint16Array => new Uint16Array(256).fill(this.otherwise);
}
