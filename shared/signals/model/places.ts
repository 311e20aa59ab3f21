/**
 * Which of many places hold a row, as text that is read where it lies. For every `together` places: how many rows lie before
 * them, and a bit for each that holds one.
 */
export function packPlaces(filled: readonly boolean[]): string {
  let packed = '';
  let before = 0;
  for (let from = 0; from < filled.length; from += together) {
    let bits = 0;
    for (let at = 0; at < together; at++) if (filled[from + at]) bits += 2 ** at;
    packed += toSigns(before, countSigns) + toSigns(bits, bitSigns);
    before += onesIn(bits);
  }
  return packed;
}

/** @returns the number of the row at a place, from 0 on; `undefined` where there is none */
export function rowAt(packed: string, place: number): number | undefined {
  const at = Math.floor(place / together) * (countSigns + bitSigns);
  const bits = numberAt(packed, at + countSigns, bitSigns);
  const bit = 1 << (place % together);
  return (bits & bit) === 0 ? undefined : numberAt(packed, at, countSigns) + onesIn(bits & (bit - 1));
}

const bitsASign = 6;
const countSigns = 3;
const bitSigns = 4;
const together = bitSigns * bitsASign;
/** From here on, signs are letters and figures, and their like. */
const firstSign = 0x30;

function toSigns(value: number, signs: number): string {
  let text = '';
  for (let left = signs - 1; left >= 0; left--)
    text += String.fromCharCode(firstSign + ((value >>> (left * bitsASign)) & (2 ** bitsASign - 1)));
  return text;
}

function numberAt(text: string, from: number, signs: number): number {
  let value = 0;
  for (let at = from; at < from + signs; at++) value = (value << bitsASign) | (text.charCodeAt(at) - firstSign);
  return value;
}

function onesIn(bits: number): number {
  let ones = 0;
  for (let left = bits; left !== 0; left &= left - 1) ones++;
  return ones;
}
