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

  it('knows a word by its hash, which grows from its end', () => {
    const hash = [...'word12'].reverse().reduce((before, letter) => oneMore(before, letter.charCodeAt(0)), 0);
    expect(lookup.get('word12', hash)).toBe(lookup.get('word12'));
    expect(['word12', 'word1z', 'ord12'].map((word) => lookup.has(word))).toEqual([true, false, false]);
  });

  it('tells apart words that begin or end alike, and what is told like a word', () => {
    const alike = new Map([
      ['a', 'S'],
      ['ba', 'b'],
      ['b', 'a;0a b'],
      ['ab', 'a'],
      ['bab', 'T a'],
    ]);
    const short = new WordLookup(packWords(alike), (entry) => entry);
    for (const [word, entry] of alike) expect(short.get(word)).toBe(entry);
    expect(['aa', 'bb', 'Sa', 'T'].map((word) => short.get(word))).toEqual(new Array(4).fill(undefined));
  });

  it('holds no long figure, and is not asked for one', () => {
    expect(() => packWords(new Map([['12345', 'S']]))).toThrow('12345');
    expect(['12345', '1.200,00'].map((word) => lookup.get(word))).toEqual([undefined, undefined]);
    expect(new WordLookup(packWords(new Map([['911', 'S']])), String).get('911')).toBe('S');
  });

  it('may be empty', () => {
    expect(new WordLookup(packWords(new Map()), String).get('word')).toBeUndefined();
  });
});
