import type { SignalSettings } from '../settings/signals.ts';
import { questionOf } from './answer/question.ts';
import { readAnswer } from './answer/read-answer.ts';
import { customerRepair } from './customer-repair.ts';
import type { Detected } from './detected.ts';
import { fingerprint } from './fingerprint.ts';
import { readMood } from './frustration/read-mood.ts';
import { wordsOf } from './language/words.ts';
import { provideLargeReaders } from './large-readers.ts';
import { featuresOfWords } from './model/features.ts';
import { personalData } from './personal-data.ts';
import { markOfAnswer } from './repeated-answer.ts';
import { repeatedRequest } from './repeated-request.ts';
import { outOfScopeOf } from './scope/out-of-scope.ts';
import { type TopicId, topicIds } from './topics/topic.ts';
import { topicsOfWords } from './topics/topics-of.ts';

provideLargeReaders({
  readMood,
  customerRepair,
  readAnswer,
  questionOf,
  markOfAnswer,
  fingerprint,
  repeatedRequest,
});

/** Reads a customer's text once for topics and scope. */
export function detectCloser(text: string, language: string | undefined, settings: SignalSettings): Detected {
  const words = wordsOf(text);
  const scores = topicsOfWords(words, {
    ...(language !== undefined && { language }),
    ...(settings.topics && { settings: settings.topics }),
  });
  const topics: Partial<Record<TopicId, number>> = {};
  // The log entry keeps what is found, so what is not there takes no room.
  for (const topic of topicIds) if (scores[topic] >= leastKept) topics[topic] = rounded(scores[topic]);
  const personal = personalData(text);
  return {
    topics,
    ...(personal.length > 0 && { personalData: personal }),
    ...(settings.scope && { outOfScope: rounded(outOfScopeOf(settings.scope, text, words, featuresOfWords(words))) }),
  };
}

/** Below it a share says nothing: one or two in a hundred of such texts are about the topic (docs/signals-topics.md). */
const leastKept = 0.3;
const rounded = (score: number): number => Math.round(score * 1_000) / 1_000;
