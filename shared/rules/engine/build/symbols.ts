import { symbol } from '../symbol.ts';
import type { PhraseNumbers } from './phrase-book.ts';

const space = 0x20;

/** A number for each character that a phrase has. */
export class Symbols {
  /** By UTF-16 unit; `symbol.none`, which is 0, for all others. */
  readonly of = new Uint16Array(0x1_0000);
  /** The units that phrases have, the space apart. */
  readonly units: number[] = [];

  constructor(...phrases: readonly PhraseNumbers[]) {
    this.of[space] = symbol.space;
    for (const each of phrases) for (const text of each.keys()) this.addAll(text);
  }

  get count(): number {
    return symbol.first + this.units.length;
  }

  private addAll(text: string): void {
    const { of, units } = this;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (of[unit] === symbol.none) of[unit] = symbol.first + units.push(unit) - 1;
    }
  }
}
