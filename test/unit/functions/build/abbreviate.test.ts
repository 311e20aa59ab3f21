import { describe, expect, it } from 'vitest';
import { abbreviate } from '../../../../functions/build/abbreviate.ts';
import { noAbbreviations, textOf, writerOf } from '../../../../shared/signals/language/abbreviations.ts';
import { packWords, WordLookup } from '../../../../shared/signals/language/word-table.ts';

const told = new Map(
  Array.from(
    { length: 300 },
    (_, at) => [`word${at.toString(7)}`, at % 3 === 0 ? 'S' : `S;0T more ${at} 转人工`] as const,
  ),
);
const table = packWords(told);
const short = abbreviate(table);
const inFull = (whole: string): string => writerOf(whole)(whole.slice(textOf(whole)));

describe('a table of words that is abbreviated', () => {
  it('takes far less room, in signs that a script holds as they are', () => {
    expect(Buffer.byteLength(short)).toBeLessThan(Buffer.byteLength(table) / 2);
    expect(short).toMatch(/^[^\p{C}"\\`]+$/u);
  });

  it('tells of each word what was told of it', () => {
    const lookup = new WordLookup(short, (entry, word) => `${word} ${entry}`);
    expect(lookup.inFull()).toBe(inFull(table));
    for (const [word, entry] of told) expect(lookup.get(word)).toBe(`${word} ${entry}`);
    expect(lookup.get('word')).toBeUndefined();
  });

  it('is written out in full, or part by part', () => {
    expect(inFull(short)).toBe(inFull(table));
    expect(noAbbreviations + inFull(table)).toBe(table);
    const parts = short.slice(textOf(short)).split('#');
    expect(parts.map(writerOf(short)).join('#')).toBe(inFull(table));
  });

  it('stays as it is where nothing is to save', () => {
    for (const text of ['', '#', 'ab!', '###sab!#'].map((each) => noAbbreviations + each))
      expect(abbreviate(text)).toBe(text);
  });

  it('keeps its own sign for each that the text holds', () => {
    const all = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))
      .join('')
      .repeat(3);
    expect(inFull(abbreviate(noAbbreviations + all))).toBe(all);
  });
});
