/** Texts whose folding changes nothing but capitals: in them, letters and digits are words, and all else lies between. */
export const isPlain = (text: string): boolean => /^[\x20-\x5f\x61-\x7e]*$/.test(text);

/**
 * Whether words stand in a text one after the other, the same as where both were split into words; but without splitting
 * a text that mostly does not even have the first of them.
 * @param text plain, in small letters
 * @param words one space apart
 */
export function holdsWords(text: string, words: string): boolean {
  const end = words.indexOf(' ');
  const first = end < 0 ? words : words.slice(0, end);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (beginsWord(text, at) && goesOn(text, at, words)) return true;
  return false;
}

function goesOn(text: string, from: number, words: string): boolean {
  let at = from;
  for (let next = 0; next < words.length; next += 1) {
    const unit = words.charCodeAt(next);
    if (unit !== space) {
      if (text.charCodeAt(at) !== unit) return false;
      at += 1;
      continue;
    }
    if (!endsWord(text, at)) return false;
    while (at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  }
  return endsWord(text, at);
}

const space = 0x20;
const apostrophe = 0x27;

const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

const beginsWord = (text: string, at: number): boolean => !isWithin(text, at - 1, -1);
const endsWord = (text: string, at: number): boolean => !isWithin(text, at, 1);

/** Whether a word goes on here: an apostrophe belongs to it where a letter follows. */
function isWithin(text: string, at: number, towards: -1 | 1): boolean {
  const unit = text.charCodeAt(at);
  return isLetter(unit) || (unit === apostrophe && isLetter(text.charCodeAt(at + towards)));
}
