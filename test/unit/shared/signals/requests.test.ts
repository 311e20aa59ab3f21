import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksForHuman } from '../../../../shared/signals/asks-for-human.ts';
import { asksIfHuman } from '../../../../shared/signals/asks-if-human.ts';
import { detectLanguage, languages } from '../../../../shared/signals/language/detect-language.ts';

type Kind = 'asks' | 'others' | 'asks if human';

/** One sentence a line under the heading of its kind. Look-alikes are written to be mistaken. */
function sentencesOf(language: string): Readonly<Record<Kind, readonly string[]>> {
  const sentences: Record<Kind, string[]> = { asks: [], others: [], 'asks if human': [] };
  let kind: Kind = 'asks';
  for (const line of readFileSync(new URL(`requests/${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) kind = line.slice(2) as Kind;
    else if (line !== '') sentences[kind].push(line);
  }
  return sentences;
}

const threshold = 0.5;
const mostMissed = 0.03;

describe.each(languages)('in %s', (language) => {
  const { asks, others, 'asks if human': nature } = sentencesOf(language);

  it('has enough sentences to judge by', () => {
    expect(Math.min(asks.length, others.length)).toBeGreaterThanOrEqual(80);
  });

  it('misses at most three in a hundred requests', () => {
    const missed = asks.filter((text) => asksForHuman(text) < threshold);
    expect(missed.length / asks.length, missed.join('\n')).toBeLessThanOrEqual(mostMissed);
  });

  it('takes no look-alike for a request', () => {
    expect([...others, ...nature].filter((text) => asksForHuman(text) >= threshold)).toEqual([]);
  });

  it('needs no language to be told, and gains from none', () => {
    expect(others.filter((text) => asksForHuman(text, { language }) >= threshold)).toEqual([]);
  });

  it('tells a question about the assistant from a request', () => {
    expect(nature.filter((text) => asksIfHuman(text) < threshold)).toEqual([]);
    expect(asks.filter((text) => asksIfHuman(text) >= threshold)).toEqual([]);
  });

  it('is hardly ever taken for another language', () => {
    const texts = [...asks, ...others];
    const taken = texts.filter((text) => ![language, undefined].includes(detectLanguage(text)));
    expect(taken.length / texts.length, taken.join('\n')).toBeLessThanOrEqual(mostMissed);
  });
});
