/**
 * Folds case one character at a time, so that a text keeps its length and a folded prefix is a prefix of the folded
 * text; characters whose lower case is longer (`İ`) stay as they are.
 */
export function foldCase(text: string): string {
  let folded = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    folded += lower.length === character.length ? lower : character;
  }
  return folded;
}

/** The literal pieces between the stars of a wildcard: `a*b\*c` gives `['a', 'b*c']`. */
export type Wildcard = readonly string[];

/** @returns what is wrong with it where it is no wildcard */
export function parseWildcard(text: string): Wildcard | { readonly problem: string } {
  const pieces: string[] = [];
  let piece = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === '*') {
      if (next === '*') return { problem: 'has two stars in a row: one star matches any number of characters' };
      pieces.push(piece);
      piece = '';
    } else if (character === '\\') {
      if (next !== '*' && next !== '\\') {
        return { problem: 'has a backslash before something else than a star or a backslash' };
      }
      piece += next;
      at += 1;
    } else {
      piece += character;
    }
  }
  return [...pieces, piece];
}

/** Linear but for the search of pieces: no wildcard can make it hang. */
export function matchesWildcard(pieces: Wildcard, text: string): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from); // the earliest place leaves the most room for the pieces to come
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
