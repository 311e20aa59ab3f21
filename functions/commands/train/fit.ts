import { type Features, featuresOf } from '../../../shared/signals/model/features.ts';
import { evidence, type PackedModel, unpack } from '../../../shared/signals/model/linear-model.ts';
import { pack } from '../../../shared/signals/model/pack.ts';
import { type Sample, train } from './logistic-regression.ts';
import type { Example, Task } from './task.ts';

/** A text that a model scored which had not seen the text's source. */
export interface Judged extends Example {
  /** Before the shift that sets the threshold: above 0 speaks for. */
  readonly evidence: number;
}

/** Trains on all examples, and sets the threshold by sources that were left out. */
export function fitModel(task: Task, examples: readonly Example[]): PackedModel {
  const model = fitOnce(task, examples);
  const shift = thresholdFor(task.precision, judgeUnseen(task, examples));
  return { ...model, bias: Number((model.bias - shift).toFixed(4)) };
}

/** Each public text's evidence by a model trained without its source, or its part where one source has all positives. */
export function judgeUnseen(task: Task, examples: readonly Example[]): readonly Judged[] {
  const groupOf = groupsOf(examples);
  const groups = [...new Set(examples.map(groupOf))].filter((group) => group !== own);
  return groups.flatMap((group) => {
    const unseen = examples.filter((example) => groupOf(example) === group);
    const model = unpack(
      fitOnce(
        task,
        examples.filter((example) => groupOf(example) !== group),
      ),
    );
    return unseen.map((example) => ({ ...example, evidence: evidence(model, featuresOf(example.text)) }));
  });
}

/** Trains without setting the threshold. */
export function fitOnce(task: Task, examples: readonly Example[]): PackedModel {
  const { bias, weights } = train(toSamples(examples));
  return pack(bias, weights, task.keep);
}

const own = 'baton';
const parts = 4;

/** Sources; the one source that has all positives is taken apart, since without it there is nothing to learn. */
export function groupsOf(examples: readonly Example[]): (example: Example) => string {
  const withPositives = new Set(
    examples.filter(({ label, source }) => label === 1 && source !== own).map((e) => e.source),
  );
  if (withPositives.size !== 1) return ({ source }) => source;
  return ({ source, text }) => (withPositives.has(source) ? `${source} ${text.length % parts}` : source);
}

/**
 * How far evidence must lie above 0 for the wanted precision: the lowest evidence from which on the share of right
 * alarms stays at or above it. Each source counts alike for its size's root, so that none decides alone.
 */
export function thresholdFor(precision: number, judged: readonly Judged[]): number {
  const weightOf = rootWeights(judged);
  const ordered = [...judged].sort((a, b) => b.evidence - a.evidence);
  let right = 0;
  let wrong = 0;
  let threshold = 0;
  let holds = false;
  for (const example of ordered) {
    if (example.label === 1) right += weightOf(example);
    else wrong += weightOf(example);
    if (right / (right + wrong) >= precision) {
      threshold = example.evidence;
      holds = true;
    }
  }
  return holds ? Math.max(0, Math.min(mostShift, threshold)) : mostShift;
}

/** A threshold further away would tell of the left-out source's size, not of the model. */
const mostShift = 6;

/** Big sources count less a text: a group of one source and label weighs as the root of its size. */
function rootWeights(examples: readonly Example[]): (example: Example) => number {
  const sizes = new Map<string, number>();
  const keyOf = ({ source, label }: Example) => `${source} ${label}`;
  for (const example of examples) sizes.set(keyOf(example), (sizes.get(keyOf(example)) ?? 0) + 1);
  return (example) => 1 / Math.sqrt(sizes.get(keyOf(example)) ?? 1);
}

/** Positives and negatives weigh alike as a whole, and the mean weight is 1. */
function toSamples(examples: readonly Example[]): readonly Sample[] {
  const weightOf = rootWeights(examples);
  const total = [0, 0];
  for (const example of examples) total[example.label] = (total[example.label] ?? 0) + weightOf(example);
  return examples.map((example) => ({
    features: remembered(example.text),
    label: example.label,
    weight: (weightOf(example) * examples.length) / (2 * Math.max(total[example.label] ?? 1, 1e-9)),
  }));
}

const features = new Map<string, Features>();

/** Many tasks read the same texts. */
function remembered(text: string): Features {
  const known = features.get(text) ?? featuresOf(text);
  features.set(text, known);
  return known;
}
