import { markLength } from '../likeness.ts';
import { fromBase64, toBase64 } from '../model/base64.ts';

/** What is known of the words of requests, by mark; see `fingerprint.ts`. */
export interface RequestWords {
  /** Numbers of a word's vector. */
  readonly size: number;
  /** Where a mark's word stands in the lists; absent: never met. */
  readonly places: ReadonlyMap<string, number>;
  /** How much a word tells of what is asked: above 0, at most 1, as for a word never met. */
  readonly weights: Float64Array;
  /** Alike where words stand for each other in requests ("reset", "change"), one after another. */
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

export function unpackRequestWords({ size, scale, marks, values }: PackedRequestWords): RequestWords {
  const bytes = fromBase64(values);
  const count = marks.length / markLength;
  const signed = new Int8Array(bytes.buffer);
  const places = new Map<string, number>();
  const weights = new Float64Array(count);
  const vectors = new Float64Array(count * size);
  for (let place = 0; place < count; place++) {
    places.set(marks.slice(place * markLength, (place + 1) * markLength), place);
    const from = place * (size + 1);
    weights[place] = (bytes[from] ?? 0) / weightSteps;
    for (let at = 0; at < size; at++) vectors[place * size + at] = (signed[from + 1 + at] ?? 0) * scale;
  }
  return { size, places, weights, vectors };
}

export function packRequestWords({ size, places, weights, vectors }: RequestWords): PackedRequestWords {
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
