import { type Word, wordsOf } from '../language/words.ts';
import { evidenceIn } from '../shipped-models.ts';
import { phraseEvidence } from './evidence.ts';
import { type OwnWords, prepareOwnWords, readOwnWords } from './own-words.ts';
import { scoreTopics, type TopicScores } from './score-topics.ts';
import type { TopicSettings } from './settings.ts';
import { type TopicId, topicIds } from './topic.ts';

export interface TopicOptions {
  /** The message's language, where the caller knows it; otherwise it is guessed. */
  readonly language?: string;
  readonly settings?: TopicSettings;
}

/** How likely a customer's message is about each topic: 0 to 1, 0.5 is the shipped threshold. */
export function topicsOf(text: string, options: TopicOptions = {}): TopicScores {
  return topicsOfWords(wordsOf(text), options);
}

/** For callers that have read the words already. */
export function topicsOfWords(words: readonly Word[], { language, settings }: TopicOptions = {}): TopicScores {
  const shipped = scoreTopics(phraseEvidence(words, language), evidenceIn(words, language)?.topics);
  return settings ? withSettings(shipped, settings, words) : shipped;
}

function withSettings(shipped: TopicScores, settings: TopicSettings, words: readonly Word[]): TopicScores {
  const scores: Record<TopicId, number> = { ...shipped };
  readOwnWords(ownWordsOf(settings), words, (topic, score) => {
    scores[topic] = Math.max(scores[topic], score);
  });
  for (const topic of topicIds) if (settings[topic]?.on === false) scores[topic] = 0;
  return scores;
}

/** A warm function meets the same settings again and again. */
const prepared = new WeakMap<TopicSettings, OwnWords>();

function ownWordsOf(settings: TopicSettings): OwnWords {
  const own = prepared.get(settings) ?? prepareOwnWords(settings);
  prepared.set(settings, own);
  return own;
}
