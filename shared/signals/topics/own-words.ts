import { isFunctionWord } from '../language/detect-language.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { type Features, featuresOfWords } from '../model/features.ts';
import { logistic } from '../model/logistic.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrase-index.ts';
import type { TopicSettings } from './settings.ts';
import { type TopicId, topicIds } from './topic.ts';

/** An organisation's own phrases and examples, ready to look for. */
export interface OwnWords {
  readonly phrases: PhraseIndex<TopicId>;
  /** Chinese writes no spaces, so its phrases are looked for anywhere. */
  readonly anywhere: readonly { readonly topic: TopicId; readonly text: string }[];
  readonly examples: readonly { readonly topic: TopicId; readonly features: Features }[];
}

/** A phrase of one's own is meant. */
const phraseScore = 0.9;
/** Cosine from which a message counts as one like the example; the score rises steeply around it. */
const alike = 0.5;
const steepness = 10;

export function prepareOwnWords(settings: TopicSettings): OwnWords {
  const phrases = topicIds.flatMap((topic) =>
    (settings[topic]?.phrases ?? []).map((text) => ({ topic, words: wordsOf(text).filter(isSpoken) })),
  );
  return {
    phrases: indexPhrases(
      phrases
        .filter(({ words }) => words.length > 0)
        .map(({ topic, words }) => ({ means: topic, phrase: words.join(' ') })),
    ),
    anywhere: phrases.map(({ topic, words }) => ({ topic, text: words.join('') })).filter(({ text }) => han.test(text)),
    examples: topicIds.flatMap((topic) =>
      (settings[topic]?.examples ?? []).map((text) => ({ topic, features: contentOf(wordsOf(text)) })),
    ),
  };
}

/** Calls `found` for each topic that a phrase or an example speaks for, with its score from 0 to 1. */
export function readOwnWords(
  own: OwnWords,
  words: readonly Word[],
  found: (topic: TopicId, score: number) => void,
): void {
  findPhrases(own.phrases, words, (topic) => found(topic, phraseScore));
  if (own.anywhere.length > 0) {
    const run = words.join('');
    for (const { topic, text } of own.anywhere) if (run.includes(text)) found(topic, phraseScore);
  }
  if (own.examples.length === 0) return;
  const content = new Set(contentOf(words));
  for (const { topic, features } of own.examples)
    found(topic, logistic(steepness * (cosine(content, features) - alike)));
}

const isSpoken = (word: Word): boolean => /[^.,?]/.test(word);
const han = /\p{sc=Han}/u;

/** What a message is about shows in its other words. */
const contentOf = (words: readonly Word[]): Features =>
  featuresOfWords(words.filter((word) => isSpoken(word) && !isFunctionWord(word)));

function cosine(one: ReadonlySet<number>, other: Features): number {
  if (one.size === 0 || other.length === 0) return 0;
  let shared = 0;
  for (const place of other) if (one.has(place)) shared++;
  return shared / Math.sqrt(one.size * other.length);
}
