/**
 * What a pattern over letters of word classes cannot do without: of each set of letters one at least must stand in a text
 * that it matches. Where one is missing, the pattern need not be tried, which spares most of them the engine's making it ready.
 */
export interface Needs {
  /** A bit for each letter: small letters here, capitals and marks there. */
  readonly small: readonly number[];
  readonly other: readonly number[];
}

interface Letters {
  readonly small: number;
  readonly other: number;
}

const none: Letters = { small: 0, other: 0 };
const marks = '.,?';
const smallA = 0x61;
const capitalA = 0x41;
const alphabet = 26;

/** The letters of a text; what is neither letter nor mark counts for nothing. */
export function lettersIn(text: string): Letters {
  let small = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= smallA) small |= 1 << (unit - smallA);
    else if (unit >= capitalA) other |= 1 << (unit - capitalA);
    else other |= 1 << (alphabet + marks.indexOf(text.charAt(at)));
  }
  return { small, other };
}

/** @param letters of the text, see `lettersIn` */
export function mayMatch({ small, other }: Needs, letters: Letters): boolean {
  for (let set = 0; set < small.length; set++)
    if ((((small[set] as number) & letters.small) | ((other[set] as number) & letters.other)) === 0) return false;
  return true;
}

/** @param pattern of letters, sets of them, groups and lookarounds */
export function needsOf(pattern: RegExp): Needs {
  const sets = setsOf(new Reader(pattern.source));
  return { small: sets.map((set) => set.small), other: sets.map((set) => set.other) };
}

class Reader {
  at = 0;
  constructor(readonly source: string) {}

  /** @returns whether it was there, and is passed now */
  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  upTo(end: string): string {
    const from = this.at;
    this.at = this.source.indexOf(end, from) + end.length;
    return this.source.slice(from, this.at - end.length);
  }
}

/** The sets that all alternatives need, up to the end of the group or of the pattern. */
function setsOf(reader: Reader): readonly Letters[] {
  const alternatives: (readonly Letters[])[] = [];
  do alternatives.push(sequence(reader));
  while (reader.take('|'));
  const [only] = alternatives;
  if (only && alternatives.length === 1) return only;
  // Each alternative has its own needs; what can be said of all is that a letter of one of them must be there.
  const narrowest = alternatives.map((sets) => [...sets].sort((a, b) => sizeOf(a) - sizeOf(b))[0]);
  return narrowest.some((set) => set === undefined)
    ? []
    : [narrowest.reduce<Letters>((all, set = none) => both(all, set), none)];
}

function sequence(reader: Reader): readonly Letters[] {
  const sets: Letters[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const found = atom(reader);
    if (isNeeded(reader)) sets.push(...found);
  }
  return sets;
}

function atom(reader: Reader): readonly Letters[] {
  if (reader.take('(')) {
    const looksAround = ['?=', '?!', '?<=', '?<!'].some((kind) => reader.take(kind));
    reader.take('?:');
    const sets = setsOf(reader);
    reader.take(')');
    return looksAround ? [] : sets;
  }
  if (reader.take('[')) {
    const isOthers = reader.take('^');
    const set = lettersIn(reader.upTo(']'));
    return isOthers ? [] : [set];
  }
  // What an escape stands for is not looked into: to need too little is safe.
  if (reader.take('\\')) {
    reader.at++;
    return [];
  }
  const sign = reader.source.charAt(reader.at++);
  return sign === '^' || sign === '$' || sign === '.' ? [] : [lettersIn(sign)];
}

/** Whether what was read must be there once at least, by what follows it. */
function isNeeded(reader: Reader): boolean {
  if (reader.take('?') || reader.take('*')) return false;
  if (reader.take('{')) return !reader.upTo('}').startsWith('0');
  reader.take('+');
  return true;
}

const both = (a: Letters, b: Letters): Letters => ({ small: a.small | b.small, other: a.other | b.other });

function sizeOf({ small, other }: Letters): number {
  let size = 0;
  for (let bit = 0; bit < 32; bit++) size += ((small >>> bit) & 1) + ((other >>> bit) & 1);
  return size;
}
