import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../../functions/commands/train/common-words.ts';

const said = (text: string, ...topics: readonly string[]) => ({ text, topics, isWritten: true });

describe('common words', () => {
  it('are counted in 100,000, rounded down to a power of two; marks and figures are none', () => {
    expect(countWords([said('Stop! Stop 3 cats.', 'legal')])).toEqual({ 65536: 'stop', 32768: 'cats' });
  });

  it('count four times where nothing is the matter, as in most messages', () => {
    expect(countWords([said('rain'), said('thieves', 'fraud_security')])).toEqual({ 65536: 'rain', 16384: 'thieves' });
  });

  it('are listed in the same order whatever the order of the sentences', () => {
    const sentences = [said('the cat'), said('the dog'), said('one dog')];
    const lists = JSON.stringify(countWords(sentences));
    expect(JSON.stringify(countWords(sentences.toReversed()))).toBe(lists);
    expect(lists).toContain('dog the');
  });

  it('leave out what few messages hold', () => {
    const common = Array.from({ length: 20_000 }, () => said('a b c d e f'));
    expect(Object.values(countWords([...common, said('seldom')])).join(' ')).not.toContain('seldom');
  });
});
