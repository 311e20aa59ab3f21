import { noisyOr } from '../mood/noisy-or.ts';

const charactersRead = 2_000;
const isAscii = /^[\x20-\x7f]*$/;
/** A text without it, as nearly all are, holds no three capitals in a row; to look for capitals of any script takes long. */
const mayShout = /[A-Z\xc0-\xde]{3}|[^\0-\xff]/;
const capitals = /\p{Lu}{3}/u;
const letterRuns = /\p{L}{2,}/gu;
const upper = /^\p{Lu}+$/u;

/** Emoji by how angry who sends them is. */
const furious = /😡|🤬|😠|🖕/u;
const annoyed = /😤|🙄|😒|👎|💢/u;

/**
 * How angry a message sounds, whatever its words: capitals, runs of ! and ?, faces. None of these is a yes alone, but
 * for furious faces.
 * @returns 0 to 1
 */
export function toneOf(text: string): number {
  const read = text.slice(0, charactersRead);
  const shouts = isShouted(read) ? 0.25 : 0;
  const marks = /[!?！？]{3,}/.test(read) ? 0.2 : /[!！]{2}|\?!|!\?/.test(read) ? 0.1 : 0;
  const face = isAscii.test(read) ? 0 : furious.test(read) ? 0.6 : annoyed.test(read) ? 0.35 : 0;
  return noisyOr(shouts, marks, face);
}

/** An order number or "USA" in capitals is no shout: at least three words and twelve letters, most of them capitals. */
function isShouted(text: string): boolean {
  if (!mayShout.test(text) || !capitals.test(text)) return false;
  const words = text.match(letterRuns) ?? [];
  const loud = words.filter((word) => upper.test(word));
  return loud.length >= 3 && loud.join('').length >= 12 && loud.length / words.length >= 0.7;
}
