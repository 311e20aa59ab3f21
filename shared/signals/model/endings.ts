import type { Word } from '../language/words.ts';

/** English endings by their last letter, and what stands in their place where a word has none. */
const endings: Readonly<Record<string, readonly (readonly [ending: string, instead: string])[]>> = {
  s: [
    ['ies', 'y'],
    ['s', ''],
    ['es', ''],
    ['iness', 'y'],
    ['ness', ''],
  ],
  d: [
    ['ied', 'y'],
    ['ed', 'e'],
    ['ed', ''],
  ],
  g: [
    ['ing', 'e'],
    ['ing', ''],
  ],
  y: [
    ['ily', 'y'],
    ['ly', ''],
  ],
  r: [
    ['ier', 'y'],
    ['er', ''],
    ['er', 'e'],
  ],
  t: [
    ['iest', 'y'],
    ['est', ''],
    ['est', 'e'],
  ],
};
/** What is left of a word is at least as long: "wing" is no form of "we". */
const shortest = 3;

/**
 * What is told of a word that no list has, by the word it is a form of: "stopped" by "stop", "allergies" by "allergy".
 * The first form that is listed counts; which is at times another word, so lists name words that look like a form.
 */
export function withoutEnding<Told>(word: Word, get: (word: Word) => Told | undefined): Told | undefined {
  if (word.length <= shortest) return undefined;
  const candidates = endings[word.charAt(word.length - 1)];
  if (!candidates) return undefined;
  for (const [ending, instead] of candidates) {
    const stem = word.length - ending.length;
    if (stem + instead.length < shortest || !word.endsWith(ending)) continue;
    const rest = word.slice(0, stem);
    const told = get(rest + instead) ?? (instead === '' && isDoubled(rest) ? get(rest.slice(0, -1)) : undefined);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** As in "stopp", which is left of "stopped". */
const isDoubled = (stem: string): boolean => stem.length > shortest && stem.at(-1) === stem.at(-2);
