import { fromBase64 } from './base64.ts';
import { type Features, places } from './features.ts';
import { logistic } from './logistic.ts';

/** A model as it ships: most weights are zero, so only the others are written. */
export interface PackedModel {
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** Base64 of pairs: the distance to the next place (LEB128), its weight (int8). */
  readonly weights: string;
}

/** A model ready to score. */
export interface LinearModel {
  readonly bias: number;
  readonly scale: number;
  /** By place. */
  readonly weights: Int8Array;
}

/**
 * How likely a text of these features is what the model looks for: 0 to 1, 0.5 is the shipped threshold.
 * The sum is over the root of the number of features, so that long texts are no surer than short ones.
 */
export const score = (model: LinearModel, features: Features): number => logistic(evidence(model, features));

/** The same before the logistic: below 0 speaks against, above 0 for. To add other evidence to. */
export function evidence({ bias, scale, weights }: LinearModel, features: Features): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[features[at] as number] as number;
  return bias + (scale * sum) / Math.sqrt(Math.max(1, features.length));
}

/** Unpacks at the first call, so that a start pays nothing for a model that no message needs. */
export function lazily(packed: PackedModel): () => LinearModel {
  let model: LinearModel | undefined;
  return () => {
    model ??= unpack(packed);
    return model;
  };
}

/** @throws RangeError when a place lies outside the table: the file is damaged, or for another number of places */
export function unpack({ bias, scale, weights: packed }: PackedModel): LinearModel {
  const bytes = fromBase64(packed);
  const weights = new Int8Array(places);
  let place = -1;
  for (let at = 0; at < bytes.length; ) {
    let distance = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    place += distance;
    if (place >= places || at >= bytes.length) throw new RangeError(`A packed weight lies at ${place} of ${places}.`);
    weights[place] = bytes[at++] ?? 0;
  }
  return { bias, scale, weights };
}
