import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type TopicId, topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`./sentences/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Sentences that customers may write, each under a heading that names its topic: `# legal`. */
const about = (): readonly (readonly [TopicId, string])[] => {
  let topic = '';
  return linesOf('about.txt').flatMap((line) => {
    if (!line.startsWith('# ')) return [[topic as TopicId, line] as const];
    topic = line.slice(2);
    return [];
  });
};

describe('sentences about a topic', () => {
  it.each(about())('%s: %s', (topic, sentence) => {
    expect(topicsOf(sentence)[topic]).toBeGreaterThanOrEqual(0.5);
  });

  it('stand for every topic', () => {
    expect(new Set(about().map(([topic]) => topic))).toEqual(new Set(topicIds));
  });
});

describe('everyday sentences, many with the words of a topic', () => {
  it.each(linesOf('none.txt'))('are about none: %s', (sentence) => {
    const scores = topicsOf(sentence);
    expect(topicIds.filter((topic) => scores[topic] >= 0.5)).toEqual([]);
  });
});
