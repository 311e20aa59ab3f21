import { code, literalKind, type SignalTable } from '../tables.ts';
import type { Asked } from './asked.ts';
import type { Atom, Vocabulary } from './vocabulary.ts';

/** What is decided about a signal once all that rules ask of it is known: which code its values get. */
export interface Coding extends SignalTable {
  readonly codeOf: ReadonlyMap<string, number>;
  readonly rankOf: ReadonlyMap<number, number>;
  readonly notANumber: number;
  readonly last: number;
}

export interface Literals {
  readonly codings: readonly Coding[];
  readonly thresholds: Float64Array;
  readonly literals: Int32Array;
  readonly sets: Int32Array;
  /** By literal, 1 where it asks for nothing but a code, of a signal that has rows. */
  readonly inRows: Uint8Array;
}

/** Writes every atom as four numbers. Its place is that of the atom. */
export function toLiterals({ atoms, signals }: Vocabulary): Literals {
  const thresholds: number[] = [];
  const codings = signals.map((asked) => {
    const from = thresholds.length;
    const own = [...asked.numbers].sort((a, b) => a - b);
    thresholds.push(...own);
    return coding(asked, own, from);
  });
  const literals = new Int32Array(4 * atoms.length);
  const inRows = new Uint8Array(atoms.length);
  const sets = new Int32Array(wordsOfSets(atoms, codings));
  let setAt = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    const at = 4 * index;
    if (atom.kind === 'mark') write(literals, at, literalKind.mark, atom.mark, 0, 0);
    else if (atom.kind === 'leaf') write(literals, at, literalKind.leaf, atom.leaf, atom.wanted ? 1 : 2, 0);
    else {
      const coding = codings[atom.signal] as Coding;
      if (coding.last < mostCodes) inRows[index] = 1;
      if (atom.kind === 'oneOf') {
        write(literals, at, literalKind.set, atom.signal, setAt, 0);
        for (let each = 0; each < atom.each.length; each += 1)
          addToSet(sets, setAt, literals[2 * (atom.each[each] as number) + 2] as number);
        setAt += wordsOf(coding);
      } else {
        const [lowest, highest] = rangeOf(atom, coding);
        write(literals, at, literalKind.range, atom.signal, lowest, highest);
      }
    }
  }
  return { codings, thresholds: new Float64Array(thresholds), literals, sets, inRows };
}

function write(literals: Int32Array, at: number, kind: number, subject: number, third: number, fourth: number): void {
  literals[at] = kind;
  literals[at + 1] = subject;
  literals[at + 2] = third;
  literals[at + 3] = fourth;
}

const wordsOf = ({ last }: Coding): number => (last >> 5) + 1;

function wordsOfSets(atoms: readonly Atom[], codings: readonly Coding[]): number {
  let words = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index] as Atom;
    if (atom.kind === 'oneOf') words += wordsOf(codings[atom.signal] as Coding);
  }
  return words;
}

function addToSet(sets: Int32Array, from: number, code: number): void {
  sets[from + (code >> 5)] = (sets[from + (code >> 5)] as number) | (1 << (code & 31));
}

/** A signal with more codes than this has no rows: they would take more room than all others together. */
const mostCodes = 512;

function coding(asked: Asked, own: readonly number[], from: number): Coding {
  const strings = [...asked.strings];
  const notANumber = code.text + 1 + strings.length;
  return {
    name: asked.name,
    strings,
    members: [...asked.members.keys()],
    memberMarks: [...asked.members.values()],
    from,
    to: from + own.length,
    codeOf: new Map(strings.map((text, at) => [text, code.text + 1 + at])),
    // Below the first threshold is `notANumber + 1`, so at it is one more.
    rankOf: new Map(own.map((threshold, at) => [threshold, notANumber + 2 + 2 * at])),
    notANumber,
    last: notANumber + 1 + 2 * own.length,
  };
}

type Ranged = Exclude<Atom, { kind: 'mark' | 'leaf' | 'oneOf' }>;

function rangeOf(atom: Ranged, { codeOf, rankOf, notANumber, last }: Coding): readonly [number, number] {
  const rank = (threshold: number) => rankOf.get(threshold) as number;
  switch (atom.kind) {
    case 'present':
      return [code.other, last];
    case 'type':
      if (atom.type === 'list') return [code.list, code.list];
      if (atom.type === 'boolean') return [code.no, code.yes];
      return atom.type === 'string' ? [code.text, notANumber - 1] : [notANumber, last];
    case 'equals': {
      const { value } = atom;
      const only =
        typeof value === 'number'
          ? rank(value)
          : typeof value === 'string'
            ? (codeOf.get(value) as number)
            : value
              ? code.yes
              : code.no;
      return [only, only];
    }
    case 'lt':
      return [notANumber + 1, rank(atom.value) - 1];
    case 'lte':
      return [notANumber + 1, rank(atom.value)];
    case 'gt':
      return [rank(atom.value) + 1, last];
    case 'gte':
      return [rank(atom.value), last];
  }
}
