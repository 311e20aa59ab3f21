import { type Abbreviated, noAbbreviations } from '../../shared/signals/language/abbreviations.ts';
import { oneMore } from '../../shared/signals/language/word-table.ts';

/**
 * Shortens a text as `shared/signals/language/abbreviations.ts` reads it: step by step, the run of a few signs that saves
 * most is written as one sign that the text does not hold, until none is left to take or nothing to save.
 * @param text without abbreviations as yet; its first sign says so
 */
export function abbreviate(text: Abbreviated): Abbreviated {
  let rest = text.slice(noAbbreviations.length);
  let told = '';
  const held = new Set(rest);
  const free = candidates.filter((sign) => !held.has(sign));
  let runs: readonly Run[] = [];
  for (const sign of free) {
    const size = sizeOf(sign);
    // Counting takes long, so several runs are taken of one count; what they have in common with those before is gone by then.
    runs = runs.slice(1).filter(({ run, saved }) => savedBy(run, rest, size) > saved * stillSaved);
    if (runs.length === 0) runs = mostSaving(rest, size);
    const [best] = runs;
    // A later sign is no shorter, and there will be no more to save.
    if (best === undefined) break;
    rest = rest.replaceAll(best.run, sign);
    told += `${sign}${best.run}#`;
  }
  return told === '' ? text : `${told}#${rest}`;
}

interface Run {
  readonly run: string;
  /** Bytes, less what it takes to tell what the sign stands for. */
  readonly saved: number;
}

const stillSaved = 0.8;

function savedBy(run: string, text: string, size: number): number {
  return (text.split(run).length - 1) * (sizeOf(run) - size) - sizeOf(run) - size - 1;
}

const signsFrom = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));

/** Signs that a script holds as they are: those of ASCII, which take one byte, then of Latin-1, which take two. */
const candidates = [...signsFrom(0x21, 0x7e), ...signsFrom(0xa1, 0xac), ...signsFrom(0xae, 0xff)].filter(
  (sign) => !'"\\`#'.includes(sign),
);

const longestRun = 5;
const slots = 2 ** 18;
/** Runs that fall into one slot are counted as one, so what seems to save most is counted again by itself. */
const countedAgain = 20;

/** The most saving first. */
function mostSaving(text: string, size: number): readonly Run[] {
  const saves = new Int32Array(slots);
  const seen = new Int32Array(slots);
  for (let at = 0; at < text.length; at++) {
    let hash = 0;
    let bytes = -size;
    for (let length = 1; length <= longestRun && at + length <= text.length; length++) {
      const code = text.charCodeAt(at + length - 1);
      if (code === parting) break;
      hash = oneMore(hash, code);
      bytes += bytesOf(code);
      if (length === 1) continue;
      const slot = hash & (slots - 1);
      saves[slot] = (saves[slot] as number) + bytes;
      seen[slot] = at * (longestRun + 1) + length;
    }
  }
  return largest(saves, countedAgain)
    .map((slot) => {
      const place = seen[slot] as number;
      const at = Math.floor(place / (longestRun + 1));
      const run = text.slice(at, at + (place % (longestRun + 1)));
      return { run, saved: savedBy(run, text, size) };
    })
    .filter(({ saved }) => saved > 0)
    .sort((one, other) => other.saved - one.saved);
}

const parting = '#'.charCodeAt(0);

/** Where the largest numbers are, the largest first. */
function largest(numbers: Int32Array, wanted: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (places.length === wanted && number <= (numbers[places[wanted - 1] as number] as number)) continue;
    const before = places.findIndex((other) => (numbers[other] as number) < number);
    places.splice(before < 0 ? places.length : before, 0, place);
    if (places.length > wanted) places.pop();
  }
  return places;
}

/** In UTF-8; a sign beyond 16 bits is two units of two bytes each. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}
const sizeOf = (text: string): number => Buffer.byteLength(text);
