import { describe, expect, it } from 'vitest';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';
import { chatted, indirect, plain, posted } from './read-sentences.ts';

const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): number =>
  all.filter(holds).length / all.length;

const alarmed = (sentence: string): boolean => {
  const scores = topicsOf(sentence);
  return topicIds.some((topic) => scores[topic] >= 0.5);
};

/**
 * Sentences that neither phrases nor models were made from, and that none may be changed for: then they would tell nothing
 * any more. `docs/signals-topics.md` has the shares.
 */
describe.each([
  { ...indirect, found: 62, alarms: 3 },
  { ...chatted, found: 72, alarms: 6 },
  { ...posted, found: 86, alarms: 11 },
  { ...plain, found: 95, alarms: 7 },
])('sentences that nothing was learned from, $name', ({ about, none, found, alarms }) => {
  it(`are found in ${found} of 100 where they are about a topic`, () => {
    expect(share(about, ([topic, sentence]) => topicsOf(sentence)[topic] >= 0.5)).toBeGreaterThan(found / 100);
  });

  it(`raise an alarm in ${alarms} of 100 at most where they are about nothing of all that`, () => {
    expect(share(none, alarmed)).toBeLessThanOrEqual(alarms / 100);
  });
});
