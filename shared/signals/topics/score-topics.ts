import { logistic } from '../model/logistic.ts';
import type { PhraseEvidence } from './evidence.ts';
import { type TopicId, topicIds } from './topic.ts';

export type TopicScores = Readonly<Record<TopicId, number>>;

/** Evidence against a topic where no model speaks: two hints do not outweigh it, three do. */
const unspoken = -1.8;
const perHint = 0.7;
const hintsCounted = 3;
/** A phrase that is enough alone stays enough, whatever a model says of a text unlike those it learned from. */
const phraseAlone = 1;
const most = 3;

/**
 * @param said the evidence of the models, by the topic's place in `topicIds`; without them, phrases alone tell
 * @returns for each topic 0 to 1; 0.5 is the shipped threshold
 */
export function scoreTopics(phrases: PhraseEvidence, said?: ArrayLike<number>): TopicScores {
  const scores = {} as Record<TopicId, number>;
  for (let place = 0; place < topicIds.length; place++) {
    const topic = topicIds[place] as TopicId;
    scores[topic] = scoreAt(place, phrases, said?.[place]);
    // A payment that the customer did not make is disputed too, but it is one case, and it is fraud.
    if (place === billing && phrases.sure[fraud]) scores[topic] = Math.min(outranked, scores[topic]);
  }
  // Who speaks of dying or of hurting themselves speaks of despair.
  scores.mental_health = Math.max(scores.mental_health, scores.self_harm);
  return scores;
}

/** One topic's score. @param said the evidence of its model; `undefined` where none speaks */
export const scoreTopic = (topic: TopicId, phrases: PhraseEvidence, said: number | undefined): number =>
  scoreAt(topicIds.indexOf(topic), phrases, said);

function scoreAt(place: number, { sure, hints, clean }: PhraseEvidence, said: number | undefined): number {
  // Models see words and not who says what of whom, so a saying or a refusal silences them.
  const learned = said === undefined || clean[place] ? undefined : Math.min(most, said);
  return logistic(
    sure[place]
      ? phraseAlone + Math.max(0, learned ?? 0)
      : withoutPhrase(learned, Math.min(hintsCounted, hints[place] ?? 0)),
  );
}

/** A hint makes a model no surer, as it has seen the same words itself. */
const withoutPhrase = (learned: number | undefined, hints: number): number =>
  learned === undefined ? unspoken + perHint * hints : Math.max(-most, learned);

const fraud = topicIds.indexOf('fraud_security');
const billing = topicIds.indexOf('billing_dispute');
const outranked = 0.45;
