import { type PackedLexicon, packLexicon } from './lexicon.ts';

/** Letters by class name: what a word does in the sentences that a detector looks for. */
export type Letters = Readonly<Record<string, string>>;

/**
 * The words of a language: class name to phrases, parted by commas. A key of several classes names words that do several
 * things at once: `'you is': 'eres'`.
 */
export type Vocabulary<Name extends string> = Readonly<Partial<Record<Name | `${Name} ${string}`, string>>>;

/** A frame in class names, blanks for reading alone: `you is filler{0,3} insult`. @throws {Error} on an unknown class */
export const toFrame = (letters: Letters, frame: string, flags = ''): RegExp =>
  new RegExp(frame.replace(/[a-z]+/gi, (name) => letterOf(letters, name)).replace(/\s+/g, ''), flags);

/** @param mayBeMisspelled classes whose long words are known when misspelled too */
export function packClasses<Name extends string>(
  letters: Readonly<Record<Name, string>>,
  vocabulary: Vocabulary<Name>,
  ...mayBeMisspelled: readonly Name[]
): PackedLexicon {
  const lists = Object.entries<string | undefined>(vocabulary).map(
    ([key, list = '']) => [lettersOf(letters, key), list] as const,
  );
  const misspelled = mayBeMisspelled.map((name) => ({ letters: letters[name], shortest: shortestMisspelled }));
  return packLexicon(lists, misspelled);
}

/** Letters of the shortest word that is read as misspelled ("unavilable"). */
export const shortestMisspelled = 8;

const lettersOf = (letters: Letters, key: string): string =>
  key
    .split(' ')
    .map((name) => letterOf(letters, name))
    .join('');

function letterOf(letters: Letters, name: string): string {
  const letter = letters[name];
  if (letter === undefined) throw new Error(`no word class is called ${name}`);
  return letter;
}

/** What makes something of each of a few things, such as languages, when it is first met, and remembers it. */
export function onceEach<Thing, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new Map<Thing, Made>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known;
    const fresh = make(thing);
    made.set(thing, fresh);
    return fresh;
  };
}
