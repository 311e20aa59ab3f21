import { normalise } from '../../../signals/normalise.ts';
import { symbol } from '../symbol.ts';
import type { CharacterTable } from '../tables.ts';

/** Characters that nearly all messages are made of. Those that fold to one character whatever stands beside them are read without folding the text. */
const everyday = [
  [0x00, 0x7f],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x2010, 0x201f],
  [0x20ac, 0x20ac],
] as const;

/** Of characters as customers write them. @param symbols by folded character */
export function rawTable(symbols: ReadonlyMap<number, number>, manner: 'words' | 'parts'): CharacterTable {
  everydayFolded ??= foldEveryday();
  const table = new PagedTable(symbol.unclear);
  for (const [unit, folded] of everydayFolded) table.set(unit, symbolOf(folded, symbols, manner));
  return table.finished();
}

/** The same for every rule set, and only worked out once. */
let everydayFolded: ReadonlyMap<number, string> | undefined;

function foldEveryday(): ReadonlyMap<number, string> {
  const folded = new Map<number, string>();
  for (const [from, to] of everyday)
    for (let unit = from; unit <= to; unit += 1) {
      const alone = foldedAlone(String.fromCharCode(unit));
      if (alone !== undefined) folded.set(unit, alone);
    }
  return folded;
}

/** Of characters of a text that is folded already. */
export function foldedTable(symbols: ReadonlyMap<number, number>): CharacterTable {
  const table = new PagedTable(symbol.none);
  table.set(space, symbol.space);
  for (const [unit, number] of symbols) table.set(unit, number);
  return table.finished();
}

const space = 0x20;

/** The one character that a character folds to within a word; `undefined` where it is none, or more than one. */
function foldedAlone(character: string): string | undefined {
  // A dotless i passes for an i in words of other letters.
  if (character === 'ı') return undefined;
  const [before, folded, after, ...more] = normalise(`a${character}a`);
  return before === 'a' && after === 'a' && more.length === 0 ? folded : undefined;
}

function symbolOf(folded: string, symbols: ReadonlyMap<number, number>, manner: 'words' | 'parts'): number {
  const known = symbols.get(folded.charCodeAt(0)) ?? symbol.none;
  if (folded === ' ') return symbol.space;
  if (manner === 'parts') return known;
  if (folded === "'") return symbol.apostrophe;
  return /[\p{L}\p{N}\p{M}]/u.test(folded) ? known : symbol.space;
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
