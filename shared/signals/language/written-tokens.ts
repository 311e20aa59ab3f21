import { normalise } from '../normalise.ts';
import { plainText } from './plain-tokens.ts';
import { type Token, tokenOf } from './tokens.ts';

/** The words of a text as they are written: with their accents, in lower case, and no marks. */
export const writtenTokens = (text: string): readonly Token[] =>
  plainText(text)?.written ?? (normalise(text).match(words) ?? []).map((word) => tokenOf(word));

const words = /[\p{L}\p{N}]+/gu;
