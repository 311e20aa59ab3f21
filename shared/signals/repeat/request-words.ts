import { markLength } from '../likeness.ts';
import { fromBase64, toBase64 } from '../model/base64.ts';

/** What is known of the words of requests, by mark; see `fingerprint.ts`. */
export interface RequestWords {
  /** Numbers of a word's vector. */
  readonly size: number;
  /** @returns `undefined` for a word never met */
  readonly find: (mark: string) => RequestWord | undefined;
}

export interface RequestWord {
  /** How much the word tells of what is asked: above 0, at most 1, as for a word never met. */
  readonly weight: number;
  /** Alike where words stand for each other in requests ("reset", "change"); as long as the root of the weight makes it. */
  readonly vector: Float64Array;
}

/** The same as it is learned. */
export interface LearnedWords {
  readonly size: number;
  /** Where a mark's word stands in the lists. */
  readonly places: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  /** One after another, not weighed yet. */
  readonly vectors: Float64Array;
}

/** The same as it ships. */
export interface PackedRequestWords {
  readonly size: number;
  /** What one step of a vector's number is worth. */
  readonly scale: number;
  /** All marks, in order, one after another. */
  readonly marks: string;
  /** Base64: for each mark its weight in 1/255, then its vector (int8). */
  readonly values: string;
}

const steps = 127;
const weightSteps = 255;

/** A word is unpacked when a request first holds it: all at once would hold up whoever comes first. */
export function unpackRequestWords(packed: PackedRequestWords): RequestWords {
  const met = new Map<string, RequestWord | null>();
  return {
    size: packed.size,
    find: (mark) => {
      const known = met.get(mark);
      if (known !== undefined) return known ?? undefined;
      const word = unpackWord(packed, mark);
      met.set(mark, word ?? null);
      return word;
    },
  };
}

function unpackWord({ size, scale, marks, values }: PackedRequestWords, mark: string): RequestWord | undefined {
  const place = placeOf(marks, mark);
  if (place === undefined) return undefined;
  const from = place * (size + 1);
  // Base64 writes three bytes as four letters, so whole groups of them can be read by themselves.
  const group = Math.floor(from / 3);
  const bytes = fromBase64(values.slice(group * 4, Math.ceil((from + size + 1) / 3) * 4));
  const own = from - group * 3;
  const weight = (bytes[own] ?? 0) / weightSteps;
  const root = Math.sqrt(weight);
  const signed = new Int8Array(bytes.buffer, own + 1, size);
  return { weight, vector: Float64Array.from(signed, (value) => root * (value * scale)) };
}

/** By halving: the marks stand in order. */
function placeOf(marks: string, mark: string): number | undefined {
  let from = 0;
  let to = marks.length / markLength;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = marks.slice(middle * markLength, (middle + 1) * markLength);
    if (found === mark) return middle;
    if (found < mark) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

export function packRequestWords({ size, places, weights, vectors }: LearnedWords): PackedRequestWords {
  const ordered = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const longest = vectors.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = Number((longest / steps).toPrecision(6)) || 1;
  const bytes = ordered.flatMap(([, place]) => [
    Math.max(1, Math.round((weights[place] ?? 0) * weightSteps)),
    ...Array.from(vectors.subarray(place * size, (place + 1) * size), (value) => Math.round(value / scale) & 0xff),
  ]);
  return {
    size,
    scale,
    marks: ordered.map(([mark]) => mark).join(''),
    values: toBase64(Uint8Array.from(bytes)),
  };
}
