import { normalise } from '../normalise.ts';
import { isPlain, longestPlain } from './plain-tokens.ts';
import { type Token, tokenOf, tokenOfUnits } from './tokens.ts';

/**
 * Tells the words of a text one by one, as they are written: with their accents, in lower case, and no marks.
 * @param tell answers whether to go on
 */
export function writtenTokens(text: string, tell: (token: Token) => boolean): void {
  if (isPlain(text)) tellPlain(text, tell);
  else for (const word of normalise(text).match(words) ?? []) if (!tell(tokenOf(word))) return;
}

const words = /[\p{L}\p{N}]+/gu;

function tellPlain(text: string, tell: (token: Token) => boolean): void {
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = lower[text.charCodeAt(at)] ?? 0;
    if (unit !== 0) units[length++] = unit;
    else if (length > 0) {
      if (!tell(tokenOfUnits(units, length))) return;
      length = 0;
    }
  }
}

const units = new Uint8Array(longestPlain);

/** Letters and figures of a plain text, in lower case. */
const lower = Uint8Array.from({ length: 0x100 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return /[\da-z\xc0-\xff]/i.test(sign) && !/[×÷]/.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});
