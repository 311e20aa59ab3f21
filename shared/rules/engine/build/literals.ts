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
  const sets: number[] = [];
  atoms.forEach((atom, index) => {
    const numbers = literalOf(atom, codings, sets);
    for (let at = 0; at < numbers.length; at += 1) literals[4 * index + at] = numbers[at] as number;
    if ('signal' in atom && (codings[atom.signal] as Coding).last < mostCodes) inRows[index] = 1;
  });
  return { codings, thresholds: new Float64Array(thresholds), literals, sets: new Int32Array(sets), inRows };
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

function literalOf(atom: Atom, codings: readonly Coding[], sets: number[]): readonly number[] {
  if (atom.kind === 'mark') return [literalKind.mark, atom.mark];
  if (atom.kind === 'leaf') return [literalKind.leaf, atom.leaf, atom.wanted ? 1 : 2];
  const signal = atom.signal;
  const coding = codings[signal] as Coding;
  if (atom.kind === 'oneOf') return [literalKind.set, signal, appendSet(atom.values, coding, sets)];
  return [literalKind.range, signal, ...rangeOf(atom, coding)];
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

function appendSet(values: readonly string[], { codeOf, last }: Coding, sets: number[]): number {
  const at = sets.length;
  for (let word = 0; word <= last >> 5; word += 1) sets.push(0);
  for (const value of values) {
    const member = codeOf.get(value) as number;
    sets[at + (member >> 5)] = (sets[at + (member >> 5)] as number) | (1 << (member & 31));
  }
  return at;
}
