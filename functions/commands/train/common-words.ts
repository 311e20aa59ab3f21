import { allWordsOf } from '../../../shared/signals/language/words.ts';
import type { Model } from './model.ts';
import { ownSentences } from './own-examples.ts';
import type { OwnSentence } from './own-sentences.ts';

/** Out of so many words of messages. */
const among = 100_000;
/** Words that messages hold less often are not listed. */
const fewest = 8;
/** Most messages are about no topic, and our own sentences mostly about one. */
const everydayCounts = 4;

/**
 * How often customers' messages hold a word, in 100,000 words and rounded down to a power of two: what is listed by
 * `64: 'name bill …'` stands in 64 to 127. Phrases are looked up by what few messages hold; counts that grow old cost a
 * little time and change no result.
 */
export const commonWords: Model = {
  name: 'common-words',
  parts: ['common-words'],
  train: () => {
    const weights = countWords(ownSentences());
    const words = Object.values(weights).flatMap((listed) => listed.split(' '));
    return { weights, told: `${words.length} words` };
  },
};

/** The same sentences in any order give the same lists. */
export function countWords(sentences: readonly OwnSentence[]): Readonly<Record<string, string>> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { text, topics } of sentences) {
    const times = topics.length > 0 ? 1 : everydayCounts;
    for (const word of allWordsOf(text)) {
      if (!isWord.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + times);
      all += times;
    }
  }
  const shareOf = (count: number) => 2 ** Math.floor(Math.log2((count * among) / all));
  const common = [...counts]
    .filter(([, count]) => shareOf(count) >= fewest)
    .sort(([word, count], [other, others]) => others - count || (word < other ? -1 : 1));
  const listed = new Map<number, string[]>();
  for (const [word, count] of common) {
    const words = listed.get(shareOf(count));
    if (words) words.push(word);
    else listed.set(shareOf(count), [word]);
  }
  return Object.fromEntries([...listed].map(([share, words]) => [share, words.join(' ')]));
}

/** Neither a mark nor a figure. */
const isWord = /^[a-z]/;
