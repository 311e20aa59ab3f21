import { type Features, places } from '../../../shared/signals/model/features.ts';
import { featureValue } from '../../../shared/signals/model/linear-model.ts';
import { logistic } from '../../../shared/signals/model/logistic.ts';
import { seeded } from './random.ts';

export interface Trained {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Sample {
  readonly features: Features;
  readonly label: 0 | 1;
  /** How much it counts beside the others. */
  readonly weight: number;
}

const epochs = 6;
const firstRate = 1;
const ridge = 6e-6;
const decay = 1e-5;
const seed = 20_260_131;

/**
 * Logistic regression by stochastic gradient descent with an L2 penalty, in an order drawn from a fixed seed. Only with
 * operations that every engine rounds alike, so the same samples give the same weights to the last bit.
 * The answer is the mean over the last half of the epochs, which steadies it.
 */
export function train(samples: readonly Sample[]): Trained {
  const random = seeded(seed);
  const order = Uint32Array.from(samples.keys());
  const weights = new Float64Array(places);
  const sums = new Float64Array(places);
  let shrink = 1;
  let bias = 0;
  let biasSum = 0;
  let averaged = 0;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, label, weight } = samples[index] as Sample;
      const rate = firstRate / (1 + firstRate * decay * step++);
      const value = featureValue(features.length);
      let sum = 0;
      for (let at = 0; at < features.length; at++) sum += weights[features[at] as number] as number;
      const error = (label - logistic(bias + shrink * value * sum)) * weight;
      // The penalty shrinks all weights at once, by one number beside them.
      shrink *= 1 - rate * ridge;
      const move = (rate * error * value) / shrink;
      for (let at = 0; at < features.length; at++) {
        const place = features[at] as number;
        weights[place] = (weights[place] as number) + move;
      }
      bias += 0.05 * rate * error;
    }
    if (epoch < epochs / 2) continue;
    averaged++;
    biasSum += bias;
    for (let place = 0; place < places; place++)
      sums[place] = (sums[place] as number) + (weights[place] as number) * shrink;
  }
  return { bias: biasSum / averaged, weights: sums.map((sum) => sum / averaged) };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = random() % (at + 1);
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}
