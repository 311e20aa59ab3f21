import { describe, expect, it } from 'vitest';
import { oneMore, packWords, WordLookup } from '../../../../../shared/signals/language/word-table.ts';

const told = new Map(
  Array.from({ length: 300 }, (_, at) => [`word${at.toString(7)}`, at % 3 === 0 ? 'S' : `S more ${at};T`] as const),
);
const lookup = new WordLookup(packWords(told), (entry, word) => `${word} ${entry}`);

describe('a table of words', () => {
  it('tells of each word what was told of it', () => {
    for (const [word, entry] of told) expect(lookup.get(word)).toBe(`${word} ${entry}`);
    expect([...lookup.values()].sort()).toEqual([...told].map(([word, entry]) => `${word} ${entry}`).sort());
  });

  it('tells nothing of another word', () => {
    expect(['', 'word', 'Sword', 'word0 ', 'constructor', '.'].map((word) => lookup.get(word))).toEqual(
      new Array(6).fill(undefined),
    );
  });

  it('finds a word that ends another', () => {
    const glued = 'speakword12';
    const hash = [...'word12'].reverse().reduce((before, letter) => oneMore(before, letter.charCodeAt(0)), 0);
    expect(lookup.getEnd(glued, 5, hash)).toBe(lookup.get('word12'));
    expect(lookup.getEnd('speakword1z', 5, hash)).toBeUndefined();
  });

  it('may be empty', () => {
    expect(new WordLookup(packWords(new Map()), String).get('word')).toBeUndefined();
  });
});
