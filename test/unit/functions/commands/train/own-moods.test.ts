import { describe, expect, it } from 'vitest';
import { everydayTalk, ownMoods } from '../../../../../functions/commands/train/own-moods.ts';
import { isOwn } from '../../../../../functions/commands/train/task.ts';

describe('the sentences of our own that train the models of moods', () => {
  it.each(['frustration', 'repair'])('show what is %s and what only looks like it', (kind) => {
    const examples = ownMoods(kind);
    expect(examples.every(isOwn)).toBe(true);
    for (const label of [0, 1])
      expect(examples.filter((example) => example.label === label).length).toBeGreaterThan(1_000);
  });

  it.each(['frustration', 'repair'])('never say of one sentence both that it is %s and that it is not', (kind) => {
    const labels = new Map<string, number>();
    const torn = ownMoods(kind).filter(({ text, label }) => {
      const before = labels.get(text);
      labels.set(text, label);
      return before !== undefined && before !== label;
    });
    expect(torn).toEqual([]);
  });

  it('take everyday talk for neither', () => {
    expect(everydayTalk().length).toBeGreaterThan(1_000);
    expect(everydayTalk().every(({ label }) => label === 0)).toBe(true);
  });
});
