import { places } from './features.ts';
import type { PackedModel } from './linear-model.ts';
import { mostSteps, packWeights } from './packed-weights.ts';

/**
 * Keeps the heaviest weights. Of equal weights those at lower places are kept, so that the same training gives the same
 * bytes.
 * @param weights one for each place @param keep how many at most
 */
export function pack(bias: number, weights: Float64Array, keep: number): PackedModel {
  if (weights.length !== places) throw new RangeError(`${weights.length} weights for ${places} places.`);
  const kept = [...weights.keys()]
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b)
    .slice(0, keep);
  const heaviest = Math.abs(weights[kept[0] ?? 0] ?? 0);
  // Weights that are too small to be told from none would make a step of nothing.
  const scale = Number((heaviest / mostSteps).toPrecision(6)) || 1;
  const shares = new Map(kept.map((place) => [place, (weights[place] ?? 0) / (scale * mostSteps)]));
  return { bias: Number(bias.toFixed(4)), scale, weights: packWeights(shares) };
}
