import { normalise } from '../../../signals/normalise.ts';
import { toWords } from '../../compare.ts';
import {
  anyNext,
  beginningLength,
  bitOf,
  charactersEach,
  everyLetter,
  farthest,
  foldFour,
  keyOf,
  lettersOf,
  lowOf,
  maskOf,
  noKey,
  placeOf,
  spareBits,
  waysEach,
} from '../gate.ts';
import { symbol } from '../symbol.ts';
import type { Gate, PhraseTree, Scan } from '../tables.ts';
import { LatinText } from './latin-text.ts';
import { PhraseFinder, symbolOf } from './phrase-finder.ts';
import type { Scratch } from './scratch.ts';

/** Looks for all phrases in a text at once, and leaves the marks of those that are in it. */
export class Scanner {
  private readonly gate: Gate;
  private readonly spareOfBits: number;
  private readonly spareOfKeys: number;
  private readonly trees: readonly PhraseTree[];
  private readonly finders: readonly PhraseFinder[];
  private readonly latin = new LatinText();

  constructor(scan: Scan, scratch: Scratch) {
    this.gate = scan.gate;
    this.spareOfBits = spareBits(32 * scan.gate.bits.length);
    this.spareOfKeys = spareBits(scan.gate.keys.length);
    this.trees = scan.trees;
    this.finders = scan.trees.map((tree) => new PhraseFinder(tree, scratch));
  }

  run(text: string): void {
    const { latin } = this;
    if (!latin.take(text)) this.findFolded(text);
    else {
      const { units, from, to } = latin;
      for (let index = 0; index < this.finders.length; index += 1)
        (this.finders[index] as PhraseFinder).findAtStart(units, from, to, (this.trees[index] as PhraseTree).raw);
      if (this.gate.bits.length === 0) this.findWithin(from, to);
      else this.passGate();
    }
  }

  /** This is where a message spends most of its time: four characters a turn, a few sums, and branches rarely taken. */
  private passGate(): void {
    const { bits } = this.gate;
    const spare = this.spareOfBits;
    const { fours, from, to } = this.latin;
    const last = to >> 2;
    let before = 0;
    for (let at = from >> 2; at <= last; at += 1) {
      const four = fours[at] as number;
      const low = lowOf(four);
      const letters = lettersOf(four, low);
      const folded = low & maskOf(letters);
      const bit = bitOf(folded, spare);
      if ((((bits[bit >> 5] as number) >>> bit) & 1) !== 0) this.lookNear(at, folded);
      // Three signs in a row: with these, a phrase may begin in ways that the gate does not know.
      const signs = letters ^ everyLetter;
      if ((signs & ((signs << 8) | (before >> 24)) & ((signs << 16) | (before >> 16))) !== 0)
        this.findWithin(charactersEach * at - beginningLength, charactersEach * (at + 1));
      before = signs;
    }
  }

  private lookNear(at: number, folded: number): void {
    const next = foldFour(this.latin.fours[at + 1] as number);
    const open = this.waysOf(keyOf(folded, anyNext)) | this.waysOf(keyOf(folded, next));
    if (open !== 0) this.findNear(charactersEach * at, open);
  }

  private waysOf(key: number): number {
    const { keys, ways } = this.gate;
    let place = placeOf(key, this.spareOfKeys);
    while (keys[place] !== key) {
      if (keys[place] === noKey) return 0;
      place = (place + 1) & (keys.length - 1);
    }
    return ways[place] as number;
  }

  private findNear(place: number, open: number): void {
    const { units, from, to } = this.latin;
    for (let index = 0; index < this.finders.length; index += 1) {
      const { raw } = this.trees[index] as PhraseTree;
      const own = (open >> (waysEach * index)) & ((1 << waysEach) - 1);
      for (let left = own; left !== 0; left &= left - 1) {
        const at = place + 31 - Math.clz32(left & -left) - farthest;
        if (at >= from) (this.finders[index] as PhraseFinder).findAt(units, at, to, raw);
      }
    }
  }

  private findWithin(first: number, last: number): void {
    const { units, from, to } = this.latin;
    for (let index = 0; index < this.finders.length; index += 1) {
      const { raw } = this.trees[index] as PhraseTree;
      for (let at = Math.max(from, first); at < last; at += 1)
        (this.finders[index] as PhraseFinder).findAt(units, at, to, raw);
    }
  }

  private findFolded(text: string): void {
    this.trees.forEach((tree, index) => {
      const isClear = isClearTo(tree, text);
      const read = isClear ? text : tree.manner === 'words' ? toWords(text) : normalise(text);
      const by = isClear ? tree.raw : tree.folded;
      const finder = this.finders[index] as PhraseFinder;
      const units = unitsOf(read);
      finder.findAtStart(units, 1, units.length - 1, by);
      for (let at = 1; at < units.length - 1; at += 1) finder.findAt(units, at, units.length - 1, by);
    });
  }
}

/** With a space before it, and one after it. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 2);
  units[0] = 0x20;
  for (let at = 0; at < text.length; at += 1) units[at + 1] = text.charCodeAt(at);
  units[text.length + 1] = 0x20;
  return units;
}

/** Whether every character folds to one and the same, whatever stands beside it. */
function isClearTo({ raw }: PhraseTree, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (symbolOf(text.charCodeAt(at), raw) === symbol.unclear) return false;
  return true;
}
