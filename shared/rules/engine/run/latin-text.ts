import { utf8 } from '../../../utf8.ts';
import { charactersEach } from '../gate.ts';

const space = 0x20;
const anyLetter = 0x41;

const lastAscii = 0x7f;
/** Of four characters, the bits that ASCII does not have. */
const beyondAscii = 0x80808080;
/** In UTF-8, what the letters from À to ÿ begin with. Among them are two signs. */
const latinLead = 0xc3;
const times = 0xd7;
const dividedBy = 0xf7;

/**
 * A text of ASCII and Latin letters with a byte for each character, so that four of them can be looked at at once. To ask
 * a text for its characters one by one takes three times as long.
 */
export class LatinText {
  /** Where the text begins. There is a space before it, and one after it. */
  readonly from = charactersEach;
  /** One more than the place of its last character. */
  to = 0;
  units = new Uint8Array(0);
  fours = new Int32Array(0);
  private room = new Uint8Array(0);
  private view = new DataView(this.units.buffer);

  /** @returns false for a text that has other characters */
  take(text: string): boolean {
    if (2 * text.length > this.room.length) this.grow(text.length);
    const { read, written } = utf8.encodeInto(text, this.room);
    if (read < text.length) return false;
    this.to = this.from + written;
    if (written > text.length && !this.narrow()) return false;
    this.surround();
    return true;
  }

  /** A Latin letter takes two bytes in UTF-8. @returns false where something else does */
  private narrow(): boolean {
    const { units, fours, view, to } = this;
    let end = this.from;
    let at = this.from;
    while (at < to) {
      const four = at % charactersEach === 0 ? (fours[at / charactersEach] as number) : beyondAscii;
      if ((four & beyondAscii) === 0) {
        view.setInt32(end, four, true);
        end += charactersEach;
        at += charactersEach;
        continue;
      }
      let unit = units[at] as number;
      if (unit > lastAscii) {
        if (unit !== latinLead) return false;
        at += 1;
        unit = 0xc0 | ((units[at] as number) & 0x3f);
        if (unit === times || unit === dividedBy) return false;
      }
      units[end] = unit;
      end += 1;
      at += 1;
    }
    this.to = end - (at - to);
    return true;
  }

  /** Of what comes behind, only the first is a sign, and the gate looks at three more. */
  private surround(): void {
    const { units, to } = this;
    units[to] = space;
    units[to + 1] = anyLetter;
    units[to + 2] = anyLetter;
    units[to + 3] = anyLetter;
  }

  private grow(length: number): void {
    // Twice what is needed, and room for what surrounds the text.
    this.units = new Uint8Array(charactersEach * Math.max(1_024, length + 2)).fill(space, 0, charactersEach);
    this.fours = new Int32Array(this.units.buffer);
    this.view = new DataView(this.units.buffer);
    this.room = this.units.subarray(this.from, -charactersEach);
  }
}
