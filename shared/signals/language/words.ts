import { normalise } from '../normalise.ts';
import { rememberLast } from '../remember.ts';
import { plainText } from './plain-tokens.ts';
import { wordsIn } from './tokens.ts';

/** Marks that end a clause stand among the words as `.`, `?` and `,`. */
export type Word = string;

const accented = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const combining = /[\u0300-\u036f]/g;
const notAscii = /[^\x20-\x7f]/;
const han = /\p{sc=Han}/u;
const hanSpace = /(?<=\p{sc=Han}) (?=\p{sc=Han})/gu;
const spelled = /(?<![a-z0-9])[a-z](?:[ .*_-][a-z]){3,}(?![a-z0-9])/g;
const separators = /[ .*_-]/g;
const tokens = /[a-z0-9@$]+(?:(?<=[0-9])[.,][0-9]+)*|\p{sc=Han}+|[.!;:?,\u3002\u3001\u2026]/gu;
const asciiTokens = /[a-z0-9@$]+(?:(?<=[0-9])[.,][0-9]+)*|[.!;:?,]/g;

/** Words that a detector reads; a longer text is read at its beginning and its end, so that the cost has a bound. */
const charactersRead = 2_000;

/**
 * The words of a text, for look-up: a figure is one with its points and commas ("12.50"), no accents ("möchte" reads as "mochte"), no apostrophes ("don't" is two words, as
 * is "qu'un"), letters spelled one by one joined ("a g e n t"), Chinese in runs without spaces.
 */
export const wordsOf = rememberLast((text: string): readonly Word[] => {
  const said = readable(text);
  const plain = plainText(said);
  return plain ? wordsIn(plain.tokens) : allWordsOf(said);
});

function readable(text: string): string {
  const half = charactersRead / 2;
  return text.length > charactersRead ? `${text.slice(0, half)} . ${text.slice(-half)}` : text;
}

/** The same of a whole text, whatever its length: for lists of ours, not for what customers write. */
export function allWordsOf(text: string): readonly Word[] {
  const said = normalise(text).replace(spelled, (letters) => letters.replace(separators, ''));
  if (!notAscii.test(said)) return toMarks(said.match(asciiTokens));
  const bare = said.replace(accented, withoutAccent).replace(combining, '');
  if (!notAscii.test(bare) || !han.test(bare)) return toMarks(bare.match(asciiTokens));
  return toMarks(bare.replace(hanSpace, '').match(tokens));
}

/** The letter under each accent; taking a whole text apart to find them costs several times more. */
const bareLetters = new Map<string, string>([
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
]);
const withoutAccent = (letter: string): string => {
  const known = bareLetters.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(combining, '');
  bareLetters.set(letter, bare);
  return bare;
};

const marks: Readonly<Record<string, Word>> = { '!': '.', ';': '.', ':': '.', '。': '.', '…': '.', '、': ',' };

const toMarks = (found: readonly string[] | null): readonly Word[] =>
  (found ?? []).map((word) => (word.length === 1 ? (marks[word] ?? word) : word));
