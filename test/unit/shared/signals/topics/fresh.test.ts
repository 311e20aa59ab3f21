import { describe, expect, it } from 'vitest';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';
import { freshAbout, freshAboutNone } from './read-sentences.ts';

const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): number =>
  all.filter(holds).length / all.length;

const alarmed = (sentence: string): boolean => {
  const scores = topicsOf(sentence);
  return topicIds.some((topic) => scores[topic] >= 0.5);
};

/**
 * Sentences that neither phrases nor models were made from, and that none may be changed for: then they would tell nothing
 * any more. They are indirect on purpose; `docs/signals-topics.md` has the shares.
 */
describe('sentences that nothing was learned from', () => {
  it('about a topic are found more often than by phrases alone, which found 24 of 100', () => {
    expect(share(freshAbout, ([topic, sentence]) => topicsOf(sentence)[topic] >= 0.5)).toBeGreaterThan(0.3);
  });

  it('about nothing of all that raise hardly an alarm', () => {
    expect(share(freshAboutNone, alarmed)).toBeLessThanOrEqual(0.03);
  });
});
