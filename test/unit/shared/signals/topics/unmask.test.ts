import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../../../shared/signals/topics/topics-of.ts';
import { unmask } from '../../../../../shared/signals/topics/unmask.ts';

describe('masked words', () => {
  it.each([
    ['su1c1de', 'suicide'],
    ['k1ll', 'kill'],
    ['$uicide', 'suicide'],
    ['fr4ud', 'fraud'],
    ['diiiie', 'die'],
    ['l@wyer', 'lawyer'],
  ])('%s is read as %s', (word, meant) => {
    expect(unmask([word])).toEqual([meant]);
  });

  it.each(['4g', '2nd', '60gb', '$40', '100', 'a4', 'mp3', 'b2', 'kill', 'fee'])('%s is none', (word) => {
    const words = [word];
    expect(unmask(words)).toBe(words);
  });

  it.each(['i want to k1ll myself', 'ich will n1cht mehr leben', 'w4nt to d1e', 'I wanna diiiie'])(
    'do not hide self-harm: %s',
    (text) => {
      expect(topicsOf(text).self_harm).toBeGreaterThanOrEqual(0.5);
    },
  );
});
