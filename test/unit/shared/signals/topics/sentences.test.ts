import { describe, expect, it } from 'vitest';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';
import { learnedAbout, learnedAboutNone, othersAbout, othersAboutNone } from './read-sentences.ts';

describe('sentences about a topic', () => {
  it.each([...learnedAbout, ...othersAbout])('%s: %s', (topic, sentence) => {
    expect(topicsOf(sentence)[topic]).toBeGreaterThanOrEqual(0.5);
  });

  it('stand for every topic', () => {
    expect(new Set(learnedAbout.map(([topic]) => topic))).toEqual(new Set(topicIds));
  });
});

describe('everyday sentences, many with the words of a topic', () => {
  it.each([...learnedAboutNone, ...othersAboutNone])('are about none: %s', (sentence) => {
    const scores = topicsOf(sentence);
    expect(topicIds.filter((topic) => scores[topic] >= 0.5)).toEqual([]);
  });
});
