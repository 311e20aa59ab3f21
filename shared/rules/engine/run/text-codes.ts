import { code } from '../tables.ts';

/** More texts than this are left to a `Map`, which tells any apart; of fewer, at worst all are looked at. */
const mostInSlots = 64;

/** The codes of the texts that rules name. A message asks for one of nearly every signal, so this is a table for few. */
export class TextCodes {
  private readonly texts: readonly string[];
  /** One more than the place of a text, by hash; where that is taken, in the next one free. 0 for none. */
  private readonly slots: Uint8Array;
  private readonly mask: number;
  private readonly many: ReadonlyMap<string, number> | undefined;

  constructor(texts: readonly string[]) {
    const isFew = texts.length <= mostInSlots;
    this.texts = isFew ? texts : [];
    this.many = isFew ? undefined : new Map(texts.map((text, at) => [text, code.text + 1 + at]));
    let size = 4;
    while (size < 4 * this.texts.length) size *= 2;
    this.slots = new Uint8Array(size);
    this.mask = size - 1;
    this.texts.forEach((text, at) => {
      let slot = hashOf(text) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = at + 1;
    });
  }

  codeOf(text: string): number {
    const { texts, slots, mask, many } = this;
    if (many) return many.get(text) ?? code.text;
    if (texts.length === 0) return code.text;
    let slot = hashOf(text) & mask;
    for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
      if (texts[at - 1] === text) return code.text + at;
      slot = (slot + 1) & mask;
    }
    return code.text;
  }
}

/** Of names and ids, the length and the last characters tell nearly all apart. */
function hashOf(text: string): number {
  const { length } = text;
  if (length < 3) return length === 0 ? 0 : text.charCodeAt(0) * 31 + text.charCodeAt(length - 1);
  const end = text.charCodeAt(length - 1) + text.charCodeAt(length - 2) * 11 + text.charCodeAt(length - 3) * 101;
  return end + text.charCodeAt(0) * 31 + length * 7;
}
