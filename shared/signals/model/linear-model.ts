import type { Features } from './features.ts';
import { logistic } from './logistic.ts';

/** One model, as it is learned and judged; those that ship stand side by side in a table, see `model-table.ts`. */
export interface LinearModel {
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** By place, in steps. */
  readonly weights: Int16Array;
}

/** How likely a text of these features is what the model looks for: 0 to 1, 0.5 is the shipped threshold. */
export const score = (model: LinearModel, features: Features): number => logistic(evidence(model, features));

/**
 * The same before the logistic: below 0 speaks against, above 0 for. To add other evidence to. Each feature counts
 * `featureValue` their number.
 */
export function evidence({ bias, scale, weights }: LinearModel, features: Features): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[features[at] as number] as number;
  return bias + scale * sum * featureValue(features.length);
}

/**
 * What one of so many features counts: one over the root of the number, so that long texts are no surer than short ones;
 * and a little less, so that two or three words alone are not sure of much.
 */
export const featureValue = (features: number): number => 1 / Math.sqrt(features + steadying);

const steadying = 30;
