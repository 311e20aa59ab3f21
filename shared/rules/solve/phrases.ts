import { normalise } from '../../signals/normalise.ts';
import { compare, toWords } from '../compare.ts';
import type { Comparison } from '../condition.ts';

/** Comparisons that look into a text, and what each of them must say of one and the same text. */
export interface Wording {
  readonly holds: readonly Comparison[];
  readonly fails: readonly Comparison[];
}

export const looksInside = ({ op }: Comparison): boolean =>
  op === 'containsAny' || op === 'containsAnyPart' || op === 'startsWith' || op === 'matches';

/** Whether some text may pass; `false` only where none can: each phrase that would do brings a forbidden one with it. */
export const mayBeWorded = ({ holds, fails }: Wording): boolean =>
  holds.every((wanted) => wanted.op === 'matches' || allowedPieces(wanted, fails).length > 0);

/** A text that passes all, or `undefined` where none was found (there may be one all the same). */
export function wordedAs({ holds, fails }: Wording): string | undefined {
  const isRight = (text: string) =>
    holds.every((wanted) => compare(wanted, text) === true) && fails.every((wanted) => compare(wanted, text) !== true);
  const pieces = holds.map((wanted) => allowedPieces(wanted, fails));
  const beginning = pieces.filter((_, index) => holds[index]?.op === 'startsWith').sort(byLength);
  const rest = pieces.filter((_, index) => holds[index]?.op !== 'startsWith');
  for (let choice = 0; choice < choices; choice += 1)
    for (const separator of [' ', '. ', ' ; ', '']) {
      const chosen = [...beginning, ...rest].flatMap((each) => each[choice % each.length] ?? []);
      const text = chosen.join(separator);
      if (isRight(text)) return text;
    }
  return idleTexts.find(isRight);
}

/** So many combinations of phrases are tried. */
const choices = 8;
const idleTexts = ['Hello', 'x', '…', ''];

/** Longest first: a shorter beginning may be the beginning of it. */
const byLength = (a: readonly string[], b: readonly string[]) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0);

/** What is worked out once for each comparison. */
interface Forms {
  /** Texts each of which is enough for the comparison. */
  readonly pieces: readonly string[];
  /** The pieces as the comparison reads them: as words, or folded. */
  readonly read: readonly string[];
  readonly readSet: ReadonlySet<string>;
}

const formsOf = new WeakMap<Comparison, Forms>();

function forms(comparison: Comparison): Forms {
  const known = formsOf.get(comparison);
  if (known) return known;
  const pieces = piecesOf(comparison);
  const read = pieces.map(comparison.op === 'containsAny' ? toWords : normalise);
  const made = { pieces, read, readSet: new Set(read) };
  formsOf.set(comparison, made);
  return made;
}

/** A pattern without special signs is found in itself. */
function piecesOf({ op, value }: Comparison): readonly string[] {
  const all = Array.isArray(value) ? value : [String(value)];
  if (op === 'matches') return all.map((pattern) => pattern.replace(/^\(\?i\)|[\\^$]/g, ''));
  if (op === 'startsWith') return all;
  return all.filter((piece) => compare({ signal: '', op, value: [piece] }, piece) === true);
}

function allowedPieces(wanted: Comparison, fails: readonly Comparison[]): readonly string[] {
  const { pieces, read } = forms(wanted);
  return pieces.filter((_, index) => !fails.some((forbidden) => implies(wanted, read[index] ?? '', forbidden)));
}

/** Whether every text with this piece, found as `wanted` finds it, passes `forbidden` too. Sound, not complete. */
function implies(wanted: Comparison, piece: string, forbidden: Comparison): boolean {
  if (wanted.op === 'matches' || forbidden.op === 'matches') return false;
  const { read, readSet } = forms(forbidden);
  switch (forbidden.op) {
    case 'containsAny':
      return wanted.op === 'containsAny' && runsOf(piece).some((run) => readSet.has(run));
    case 'startsWith':
      return wanted.op === 'startsWith' && read.some((beginning) => piece.startsWith(beginning));
    default: {
      // A word stands in the text as it is; between two words there may be any signs.
      const kept = wanted.op === 'containsAny' ? piece.split(' ') : [piece];
      return kept.some((part) => read.some((phrase) => part.includes(phrase)));
    }
  }
}

/** Every run of whole words in a phrase. */
function runsOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  return words.flatMap((_, from) => words.slice(from).map((_, to) => words.slice(from, from + to + 1).join(' ')));
}
