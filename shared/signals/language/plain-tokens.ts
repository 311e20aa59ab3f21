import { rememberLast } from '../remember.ts';
import { type Token, tokenOfUnits } from './tokens.ts';

/** A text of ASCII, the letters of Western Europe and the signs that stand beside them. */
export interface PlainText {
  /** The same words as `allWordsOf` finds, which reads any text. */
  readonly tokens: readonly Token[];
  /** Its words as they are written, see `written-tokens.ts`. */
  readonly written: readonly Token[];
}

/**
 * Reads a text in one pass, which makes no text but of words that do not stay.
 * @returns `undefined` for a text that has other signs, may have letters spelled one by one ("a g e n t"), or is long
 */
export const plainText = rememberLast((text: string): PlainText | undefined => {
  if (text.length > longestPlain) return undefined;
  const tokens: Token[] = [];
  const written: Token[] = [];
  let inRow = 0;
  let from: number | undefined;
  for (let at = 0; at < text.length; ) {
    const sign = signOf(text.charCodeAt(at));
    if (sign === 0) return undefined;
    if ((sign & inWord) !== 0) {
      const start = at;
      at = readWord(text, at);
      const token = tokenOfUnits(units, length);
      tokens.push(token);
      // "9b" of "1.9b" is written as one word and read as two.
      if ((signOf(text.charCodeAt(at)) & inWord) !== 0) from ??= start;
      else {
        if (isAsWritten && from === undefined) written.push(token);
        else addWritten(text, from ?? start, at, written);
        from = undefined;
      }
      inRow = at - start === 1 || !isAsWritten ? inRow + 1 : 0;
      if (inRow === fewestSpelled) return undefined;
      continue;
    }
    if ((sign & mark) !== 0) {
      units[0] = sign & oneUnit;
      tokens.push(tokenOfUnits(units, 1));
    }
    if ((sign & joins) === 0) inRow = 0;
    at++;
  }
  return { tokens, written };
});

const longestPlain = 2_048;

/** Letters that are parted by one sign each, or next to others than ASCII. */
const fewestSpelled = 4;

/** The word at hand, in ASCII: a letter may become two. */
const units = new Uint8Array(2 * longestPlain);
let length = 0;
/** It is letters and figures of ASCII alone. */
let isAsWritten = false;

/** @returns where it ends */
function readWord(text: string, from: number): number {
  let at = from;
  let odd = 0;
  length = 0;
  for (let sign = signOf(text.charCodeAt(at)); (sign & inWord) !== 0; sign = signOf(text.charCodeAt(++at))) {
    units[length++] = sign & oneUnit;
    const second = (sign >> unitBits) & oneUnit;
    if (second !== 0) units[length++] = second;
    odd |= sign & isOdd;
  }
  isAsWritten = odd === 0;
  // A figure goes on over points and commas: "1.200,00".
  while (isDigit(units[length - 1] as number) && isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    isAsWritten = false;
    do units[length++] = text.charCodeAt(at++);
    while (isDigit(text.charCodeAt(at)));
  }
  return at;
}

/** The letters and figures between two places, in lower case. */
function addWritten(text: string, from: number, end: number, written: Token[]): void {
  let run = 0;
  for (let at = from; at <= end; at++) {
    const unit = at < end ? (lower[text.charCodeAt(at)] as number) : 0;
    if (unit !== 0) units[run++] = unit;
    else if (run > 0) {
      written.push(tokenOfUnits(units, run));
      run = 0;
    }
  }
}

const lower = Uint8Array.from({ length: 0x100 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /[\da-z\xc0-\xff]/i.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c;

// What a sign is, above the unit or the two that it is read as.
const unitBits = 7;
const oneUnit = (1 << unitBits) - 1;
const inWord = 1 << 14;
const mark = 1 << 15;
const parts = 1 << 16;
/** May stand between letters that are spelled one by one. */
const joins = 1 << 17;
/** Stands in words, and is no letter or figure of ASCII. */
const isOdd = 1 << 18;

/** @returns 0 for what is not plain, and past the end */
function signOf(unit: number): number {
  if (unit < latin) return signs[unit] as number;
  return wideParts.includes(unit) ? parts : 0;
}

const latin = 0x100;
/** – — ‘ ’ “ ” „ • € */
const wideParts: readonly number[] = [0x2019, 0x2018, 0x2013, 0x2014, 0x201c, 0x201d, 0x201e, 0x2022, 0x20ac];
const signs = new Int32Array(latin);

function tell(characters: string, meaning: number, readAs = ''): void {
  for (let at = 0; at < characters.length; at++) {
    const first = readAs === '' ? 0 : readAs.charCodeAt(at % readAs.length);
    signs[characters.charCodeAt(at)] = meaning | first;
  }
}

tell('\t\n\v\f\r\xa0 *_-', parts | joins);
tell('"#%&\'()+/<=>[\\]^`{|}~¡£§©«®°´·»¿×÷', parts);
tell('.', mark | joins, '.');
tell('!;:', mark, '.');
tell('?', mark, '?');
tell(',', mark, ',');
tell('@$', inWord | isOdd, '@$');
tell('0123456789', inWord, '0123456789');
const letters = 'abcdefghijklmnopqrstuvwxyz';
tell(letters, inWord, letters);
tell(letters.toUpperCase(), inWord, letters);
const accented = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿø';
const bare = 'aaaaaaceeeeiiiinooooouuuuyyo';
tell(accented, inWord | isOdd, bare);
tell(accented.toUpperCase().replace('Ÿ', ''), inWord | isOdd, bare.replace('yyo', 'yo'));
tell('æÆ', inWord | isOdd | ('e'.charCodeAt(0) << unitBits), 'a');
tell('ß', inWord | isOdd | ('s'.charCodeAt(0) << unitBits), 's');
