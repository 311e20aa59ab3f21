import { type Word, wordsOf } from '../language/words.ts';
import { type Features, featuresOfWords } from '../model/features.ts';
import { logistic } from '../model/logistic.ts';
import { likenessTo, type Scope } from './scope.ts';
import { isSmallTalk } from './small-talk.ts';
import { readingOf } from './text-vector.ts';

/** How likely a customer asks for what the assistant cannot do: 0 to 1, 0.5 is the shipped threshold. */
export function outOfScope(scope: Scope, text: string): number {
  const words = wordsOf(text);
  return outOfScopeOf(scope, text, words, featuresOfWords(words));
}

/** For callers that have read the words already. */
export function outOfScopeOf(scope: Scope, text: string, words: readonly Word[], features: Features): number {
  if (scope.examples.length === 0 || features.length === 0 || isSmallTalk(words)) return quiet;
  return logistic((scope.threshold - likenessTo(scope, readingOf(text, features))) / scope.spread);
}

const quiet = 0.05;
