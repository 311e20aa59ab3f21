import type { Features } from '../model/features.ts';
import { evidence, type LinearModel } from '../model/linear-model.ts';
import { logistic } from '../model/logistic.ts';
import type { PhraseEvidence } from './evidence.ts';
import { type TopicId, topicIds } from './topic.ts';

export type TopicScores = Readonly<Record<TopicId, number>>;

/** Evidence against a topic where no model speaks: two hints do not outweigh it, three do. */
const unspoken = -1.8;
/**
 * A model that saw none of a text's source is right about it only with a margin, and only where a hint says that the
 * topic is near: without it, each new source brought more false alarms than right ones.
 */
const margin = 1;
const perHint = 0.7;
const hintsCounted = 3;
/** A phrase that is enough alone stays enough, whatever the model says of a text unlike those it learned from. */
const phraseFloor = 1;
const modelRange = 3;

/** Models by topic, unpacked when first asked for; a topic without one lives by its phrases. */
export type TopicModels = Readonly<Partial<Record<TopicId, () => LinearModel>>>;

/** @param features read only where a model has a say @returns for each topic 0 to 1; 0.5 is the shipped threshold */
export function scoreTopics(
  { sure, hints, clean }: PhraseEvidence,
  models: TopicModels,
  features: () => Features,
): TopicScores {
  const scores = {} as Record<TopicId, number>;
  for (const [place, topic] of topicIds.entries()) {
    const hinted = Math.min(hintsCounted, hints[place] ?? 0);
    if (!sure[place] && hinted === 0) {
      scores[topic] = quiet;
      continue;
    }
    const model = clean[place] ? undefined : models[topic];
    const learned = model ? clamp(evidence(model(), features()) - margin) : unspoken;
    scores[topic] = logistic(sure[place] ? Math.max(phraseFloor, phraseFloor + learned) : learned + perHint * hinted);
  }
  // A payment that the customer did not make is disputed too, but it is one case, and it is fraud.
  if (sure[fraud]) scores.billing_dispute = Math.min(outranked, scores.billing_dispute);
  return scores;
}

const clamp = (value: number): number => Math.max(-modelRange, Math.min(modelRange, value));
const quiet = logistic(-modelRange);
const fraud = topicIds.indexOf('fraud_security');
const outranked = 0.45;
