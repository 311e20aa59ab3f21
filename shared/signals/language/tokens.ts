import { hashOf, oneMore } from './word-table.ts';
import type { Word } from './words.ts';

/**
 * A word of a text, with all that was told of it so far. A few thousand words make nearly all of what people write, so these stay
 * from text to text, and most of what detectors look up of a word is at hand.
 */
export class Token {
  readonly word: Word;
  readonly hash: number;
  readonly kind: TokenKind;
  /** By number of the `PerWord` that was asked; null where nothing is told. */
  readonly told: unknown[] = new Array(numbers).fill(undefined);

  constructor(word: Word, hash: number) {
    this.word = word;
    this.hash = hash;
    this.kind = kindOf(word);
  }
}

export type TokenKind = 'word' | 'mark' | 'han';

function kindOf(word: Word): TokenKind {
  if (word === '.' || word === ',' || word === '?') return 'mark';
  return word.charCodeAt(0) >= firstHan && isHan.test(word) ? 'han' : 'word';
}

const firstHan = 0x2e80;
const isHan = /^\p{sc=Han}/u;

/** What something tells of a word by itself: asked once for a word that stays. */
export class PerWord<Told> {
  readonly #number = numbers++;
  readonly #tell: (token: Token) => Told | undefined;

  constructor(tell: (token: Token) => Told | undefined) {
    this.#tell = tell;
  }

  of(token: Token): Told | undefined {
    const known = token.told[this.#number];
    return known === undefined ? this.#ask(token) : ((known ?? undefined) as Told | undefined);
  }

  #ask(token: Token): Told | undefined {
    const told = this.#tell(token);
    // What has a number by now is told in order, and what gets one later, too: an array with gaps is read slower.
    while (token.told.length <= this.#number) token.told.push(undefined);
    token.told[this.#number] = told ?? null;
    return told;
  }
}

let numbers = 0;

/** Words that stay: those of like hashes stand together, the one that was met last first. What is new takes the place of the last. */
const staying: (Token | undefined)[] = [];
const together = 4;
const setBits = 11;
staying.length = together << setBits;
staying.fill(undefined);
/** Of each of them, side by side: most that is looked for is told by them. */
const hashes = new Int32Array(staying.length);

/** Where the words begin that stand with one of this hash. The lower bits of hashes tell too few words apart. */
const setOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> (32 - setBits)) * together;

/** Letters of the longest word that stays. What has figures may be somebody's number, and is hardly met again. */
const longestStaying = 24;
const mayStay = /^(?:\p{L}+|[.,?])$/u;

export function tokenOf(word: Word, hash = hashOf(word)): Token {
  const first = setOf(hash);
  for (let at = first; at < first + together; at++) {
    if (hashes[at] !== hash) continue;
    const token = staying[at];
    if (token?.word === word) return at === first ? token : putFirst(token, at, first);
  }
  return newToken(word, hash, first);
}

/** The token of the word of the first so many units, of which a word that stays need not be made again. */
export function tokenOfUnits(units: Uint8Array, length: number): Token {
  let hash = 0;
  for (let at = length - 1; at >= 0; at--) hash = oneMore(hash, units[at] as number);
  const first = setOf(hash);
  for (let at = first; at < first + together; at++) {
    if (hashes[at] !== hash) continue;
    const token = staying[at];
    if (token && isSpelled(token.word, units, length)) return at === first ? token : putFirst(token, at, first);
  }
  return newToken(String.fromCharCode(...units.subarray(0, length)), hash, first);
}

function isSpelled(word: Word, units: Uint8Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== units[at]) return false;
  return true;
}

/** @param from where it stood, or what it takes the place of */
function putFirst(token: Token, from: number, first: number): Token {
  for (let at = from; at > first; at--) {
    staying[at] = staying[at - 1];
    hashes[at] = hashes[at - 1] as number;
  }
  staying[first] = token;
  hashes[first] = token.hash;
  return token;
}

const newToken = (word: Word, hash: number, first: number): Token =>
  word.length <= longestStaying && mayStay.test(word)
    ? putFirst(new Token(copyOf(word), hash), first + together - 1, first)
    : new Token(word, hash);

/** An engine may keep a longer word as a part of its text, and the text with it. */
const copyOf = (word: Word): Word => (word.length > longestCopied ? word.split('').join('') : word);

/** V8 copies words that are no longer than this. */
const longestCopied = 12;

let last: { readonly words: readonly Word[]; readonly tokens: readonly Token[] } | undefined;

/** The words of a text as tokens. Detectors ask one after another. */
export function tokensOf(words: readonly Word[]): readonly Token[] {
  if (last?.words !== words) last = { words, tokens: words.map((word) => tokenOf(word)) };
  return last.tokens;
}

/** The words of tokens, which are asked for next. */
export function wordsIn(tokens: readonly Token[]): readonly Word[] {
  const words = tokens.map(({ word }) => word);
  last = { words, tokens };
  return words;
}
