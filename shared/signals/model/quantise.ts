import { places } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/**
 * The heaviest weight is the square of this many steps. A weight is kept as its root, so that small ones keep their
 * differences beside large ones.
 */
export const mostRoots = 45;

/**
 * Keeps the heaviest weights, and of each the nearest that can be written. Of equal weights those at lower places are kept,
 * so that the same training gives the same bytes.
 * @param weights one for each place @param keep how many at most
 */
export function quantise(bias: number, weights: Float64Array, keep: number): LinearModel {
  if (weights.length !== places) throw new RangeError(`${weights.length} weights for ${places} places.`);
  const kept = [...weights.keys()]
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b)
    .slice(0, keep);
  const heaviest = Math.abs(weights[kept[0] ?? 0] ?? 0);
  const mostSteps = mostRoots * mostRoots;
  // Weights that are too small to be told from none would make a step of nothing.
  const scale = Number((heaviest / mostSteps).toPrecision(6)) || 1;
  const steps = new Int16Array(places);
  for (const place of kept) {
    const share = (weights[place] ?? 0) / (scale * mostSteps);
    const root = Math.round(Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share))) * mostRoots);
    steps[place] = root * Math.abs(root);
  }
  return { bias: Number(bias.toFixed(4)), scale, weights: steps };
}
