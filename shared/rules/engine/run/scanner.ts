import { normalise } from '../../../signals/normalise.ts';
import { toWords } from '../../compare.ts';
import { firstHalf, foldsOtherwise, lastInGate, secondHalf, wayOf, waysOfTree } from '../gate.ts';
import { symbol } from '../symbol.ts';
import type { PhraseTree, Scan } from '../tables.ts';
import { PhraseFinder, symbolOf } from './phrase-finder.ts';
import type { Scratch } from './scratch.ts';

const lastAscii = 0x7f;

/** Looks for all phrases in a text at once, and leaves the marks of those that are in it. */
export class Scanner {
  readonly signal: number;
  private readonly scan: Scan;
  private readonly finders: readonly PhraseFinder[];
  /** The places of the text that the gate let in. */
  private places = new Int32Array(1_024);
  private placeCount = 0;

  constructor(scan: Scan, scratch: Scratch) {
    this.signal = scan.signal;
    this.scan = scan;
    this.finders = scan.trees.map((tree) => new PhraseFinder(tree, scratch));
  }

  run(text: string): void {
    const highest = this.passGate(text);
    if (highest <= lastAscii || (highest <= lastInGate && !foldsOtherwise.test(text))) this.findAtPlaces(text);
    else this.findAnywhere(text);
  }

  /**
   * Notes where phrases may begin. This is where a message spends most of its time: a pair of characters a turn, a few
   * sums, and no branch that often goes either way.
   * @returns all bits that any character has
   */
  private passGate(text: string): number {
    const { first: firsts, last: lasts } = this.scan.gate;
    const { length } = text;
    if (length + 4 > this.places.length) this.places = new Int32Array(2 * length);
    this.placeCount = 0;
    const even = length & ~1;
    let bits = 0;
    let half = 0;
    let ways = 0;
    for (let at = 0; at < even; at += 2) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      bits |= first | second;
      const sum = half | secondHalf(first, second);
      ways &= lasts[sum] as number;
      if (ways !== 0) this.note(at - 4, ways);
      ways = firsts[sum] as number;
      half = firstHalf(first, second);
    }
    // Behind the text is what the gate takes for spaces.
    const last = length > even ? text.charCodeAt(even) : 0;
    const behind = [half | secondHalf(last, 0), firstHalf(last, 0), 0] as const;
    for (let more = 0; more < behind.length; more += 1) {
      const sum = behind[more] as number;
      this.note(even - 4 + 2 * more, ways & (lasts[sum] as number));
      ways = firsts[sum] as number;
    }
    return bits | last;
  }

  private note(at: number, ways: number): void {
    this.places[this.placeCount++] = (at << 8) | ways;
  }

  private findAtPlaces(text: string): void {
    const { trees } = this.scan;
    for (let index = 0; index < trees.length; index += 1) {
      const finder = this.finders[index] as PhraseFinder;
      const { raw } = trees[index] as PhraseTree;
      finder.findAtStart(text, raw);
      for (let count = 0; count < this.placeCount; count += 1) {
        const place = this.places[count] as number;
        const ways = waysOfTree(place, index);
        if (ways === 0) continue;
        const at = place >> 8;
        if (ways & wayOf(0, 0)) finder.findAt(text, at, raw);
        if (ways & wayOf(0, 1)) finder.findAt(text, at + 1, raw);
      }
    }
  }

  private findAnywhere(text: string): void {
    this.scan.trees.forEach((tree, index) => {
      const isClear = isClearTo(tree, text);
      const read = isClear ? text : tree.manner === 'words' ? toWords(text) : normalise(text);
      const by = isClear ? tree.raw : tree.folded;
      const finder = this.finders[index] as PhraseFinder;
      finder.findAtStart(read, by);
      for (let at = 0; at < read.length; at += 1) finder.findAt(read, at, by);
    });
  }
}

/** Whether every character folds to one and the same, whatever stands beside it. */
function isClearTo({ raw }: PhraseTree, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (symbolOf(text.charCodeAt(at), raw) === symbol.unclear) return false;
  return true;
}
