import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../../../../functions/commands/train/own-examples.ts';
import { parseClasses, sentencesOf } from '../../../../../functions/commands/train/own-sentences.ts';
import { topicIds } from '../../../../../shared/signals/topics/topic.ts';
import { chatted, indirect, posted } from '../../../shared/signals/topics/read-sentences.ts';

const classes = parseClasses('fruit: apple|pear|plum\n\nwho: i|we');

describe('patterns of sentences', () => {
  it('stand for sentences about the topics of their heading', () => {
    const [first, second] = sentencesOf('# legal safety\nstop\n# none\ngo on', classes, 5);
    expect(first).toEqual({ text: 'stop', topics: ['legal', 'safety'], isWritten: true });
    expect(second).toEqual({ text: 'go on', topics: [], isWritten: true });
  });

  it('may say what they are not about, though it often goes with their topic', () => {
    const [first] = sentencesOf('# complaint -legal\nstop', classes, 5);
    expect(first).toEqual({ text: 'stop', topics: ['complaint'], not: ['legal'], isWritten: true });
  });

  it('draw each word of the longest choice, and the same sentences each time', () => {
    const list = '# none\n[i|we] ate [a|the|] {fruit}[, and more|] .';
    const drawn = sentencesOf(list, classes, 12).map(({ text }) => text);
    for (const fruit of ['apple', 'pear', 'plum']) expect(drawn.some((text) => text.includes(fruit))).toBe(true);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.every((text) => /^(i|we) ate (a |the )?(apple|pear|plum)(, and more)?\.$/.test(text))).toBe(true);
    expect(sentencesOf(list, classes, 12).map(({ text }) => text)).toEqual(drawn);
  });

  it('fill in a class inside a choice', () => {
    const drawn = sentencesOf('# none\n[a {fruit}|bread]', classes, 20).map(({ text }) => text);
    expect(drawn).toContain('bread');
    expect(drawn.some((text) => /^a (apple|pear|plum)$/.test(text))).toBe(true);
  });

  it('are refused where a class is not listed', () => {
    expect(() => sentencesOf('# none\na {metal}', classes, 3)).toThrow('{metal}');
  });
});

describe('the sentences of our own that train the models', () => {
  const sentences = ownSentences();

  it('are about every topic, and about none', () => {
    const topics = new Set(sentences.flatMap((sentence) => sentence.topics));
    expect(topics).toEqual(new Set(topicIds));
    expect(sentences.some((sentence) => sentence.topics.length === 0)).toBe(true);
  });

  it('are none of the sentences that judge them', () => {
    const known = new Set(sentences.map(({ text }) => text));
    const judging = [indirect, chatted, posted].flatMap(({ about, none }) => [
      ...about.map(([, text]) => text),
      ...none,
    ]);
    expect(judging.filter((text) => known.has(text.toLowerCase().replace(/[.?!]$/, '')))).toEqual([]);
  });
});
