import { normalise } from '../../../signals/normalise.ts';
import { toWords } from '../../compare.ts';
import { symbol } from '../symbol.ts';
import type { CharacterTable, Scan } from '../tables.ts';
import type { Scratch } from './scratch.ts';
import { step } from './step.ts';

/** Looks for all phrases in a text at once, and leaves the marks of those that are in it. */
export class Scanner {
  readonly signal: number;
  private readonly scan: Scan;
  /** How often a text was read. */
  private reading = 0;
  /** The phrases found in this reading, and the reading in which each was found last. */
  private readonly found: Int32Array;
  private foundCount = 0;
  private readonly foundIn: Int32Array;

  constructor(scan: Scan) {
    const phraseCount = scan.marks.at.length - 1;
    this.signal = scan.signal;
    this.scan = scan;
    this.found = new Int32Array(phraseCount);
    this.foundIn = new Int32Array(phraseCount);
  }

  run(text: string, scratch: Scratch): void {
    const { automaton, manner, marks } = this.scan;
    const isClear = this.read(text, automaton.raw);
    if (!isClear) this.read(manner === 'words' ? toWords(text) : normalise(text), automaton.folded);
    for (let at = 0; at < this.foundCount; at += 1) {
      const phrase = this.found[at] as number;
      const last = marks.at[phrase + 1] as number;
      for (let mark = marks.at[phrase] as number; mark < last; mark += 1) scratch.mark(marks.items[mark] as number);
    }
  }

  /** @returns false where it came upon a character that only the whole text, folded, can tell */
  private read(text: string, { pageOf, pages }: CharacterTable): boolean {
    const { automaton, manner } = this.scan;
    const { dense, denseCount, symbolCount } = automaton;
    const { length } = text;
    this.beginReading();
    let state = automaton.begin;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      let by = pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;
      if (by >= symbol.apostrophe) {
        if (by === symbol.unclear) return false;
        const isWithin = isLetter(text, at - 1, pageOf, pages) && isLetter(text, at + 1, pageOf, pages);
        by = isWithin ? automaton.apostrophe : symbol.space;
      }
      const next = state < denseCount ? (dense[state * symbolCount + by] as number) : step(automaton, state, by);
      state = next >> 1;
      if (next & 1) this.noteEnds(state);
    }
    if (manner === 'words') this.noteEnds(step(automaton, state, symbol.space) >> 1);
    return true;
  }

  private beginReading(): void {
    this.foundCount = 0;
    this.reading = (this.reading + 1) | 0;
    if (this.reading > 0) return;
    this.foundIn.fill(0);
    this.reading = 1;
  }

  /** All phrases that end here. Where the longest of them was noted, the shorter ones were noted with it. */
  private noteEnds(state: number): void {
    const { ends, fail, phrase } = this.scan.automaton;
    for (let end = ends[state] as number; end !== 0; end = ends[fail[end] as number] as number) {
      const found = phrase[end] as number;
      if (this.foundIn[found] === this.reading) return;
      this.foundIn[found] = this.reading;
      this.found[this.foundCount++] = found;
    }
  }
}

/** An unclear character counts as one: it is come upon next, and then all is read anew. */
function isLetter(text: string, at: number, pageOf: Uint8Array, pages: Uint16Array): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const by = pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;
  return by !== symbol.space && by !== symbol.apostrophe;
}
