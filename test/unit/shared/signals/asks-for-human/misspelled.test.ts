import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slips } from '../../../../../shared/signals/asks-for-human/misspelled.ts';
import { asksForHuman } from '../../../../../shared/signals/asks-for-human.ts';

const asksNow = (text: string): boolean => asksForHuman(text) >= 0.5;

it.each([
  ['agent', 'agent', 0],
  ['agnt', 'agent', 1],
  ['agentt', 'agent', 1],
  ['agant', 'agent', 1],
  ['agnet', 'agent', 1],
  ['represenative', 'representative', 1],
  ['reprsentitive', 'representative', 2],
  ['parcel', 'agent', 3],
])('counts the slips between %s and %s', (written, meant, count) => {
  expect(slips(written, meant)).toBe(count);
});

it('counts the same both ways, and none between equals', () => {
  const word = fc.stringMatching(/^[a-e]{1,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slips(a, b)).toBe(slips(b, a));
      expect(slips(a, b) === 0).toBe(a === b);
    }),
  );
});

/** Letters to add, drop, change or swap with the next, found by trying all ways. */
function slipsPlainly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    1 + slipsPlainly(a.slice(1), b),
    1 + slipsPlainly(a, b.slice(1)),
    (a[0] === b[0] ? 0 : 1) + slipsPlainly(a.slice(1), b.slice(1)),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(1 + slipsPlainly(a.slice(2), b.slice(2)));
  return Math.min(...ways);
}

/** All words of so many of these letters at most. */
const wordsOf = (letters: string, most: number): readonly string[] =>
  most === 0
    ? ['']
    : ['', ...[...letters].flatMap((letter) => wordsOf(letters, most - 1).map((rest) => letter + rest))];

it('counts as many slips as the fewest that make one word of the other, up to the most that are asked for', () => {
  const parts = [...new Set([...wordsOf('ab', 4), ...wordsOf('abc', 3)])];
  const wrong: unknown[] = [];
  for (const a of parts)
    for (const b of parts) {
      const fewest = slipsPlainly(a, b);
      for (const most of [1, 2])
        for (const [before, after] of [
          ['', ''],
          ['d', 'de'],
          ['ab', 'ba'],
        ] as const) {
          const count = slips(`${before}${a}${after}`, `${before}${b}${after}`, most);
          if (count !== Math.min(most + 1, fewest)) wrong.push([before, a, b, after, most, count, fewest]);
        }
    }
  expect(parts).toHaveLength(56);
  expect(wrong).toEqual([]);
});

it('takes two slips far apart for another word, but in a long one', () => {
  expect(slips('aperatar', 'operator')).toBe(3);
  expect(slips('opirotor', 'operator')).toBe(2);
  expect(slips('rapresentatove', 'representative')).toBe(2);
});

describe('a request is read however it is spelled', () => {
  it.each([
    'talk to agrnt',
    'represenative',
    'i need a superviser',
    'conect me to an agent',
    'speakwith an operator',
    'could ucall me back',
    'callme back',
    'I want a h4man',
    'hum4n please',
    't4lk to an ag3nt',
    '4gent please',
    '0perator please',
    '5upervisor please',
    'agen7 please',
    'representativ3 please',
    'reprsentitive please',
    'represntatvie',
    'tlak to someone',
    'taok to someone',
    'talkk to someone',
    'uhman please',
    'gaent',
    'agenttttt',
    'AGENTTT!!!',
    'a g e n t',
    'a.g.e.n.t',
    'h-u-m-a-n please',
    'hυman please',
    'аgеnt',
    'ʜᴜᴍᴀɴ please',
    'ｈｕｍａｎ',
    'hu\u200bm\u00adan',
    'h\u0336u\u0336m\u0336a\u0336n\u0336',
    '转 人 工',
    'Hola, I want to talk to a human',
    'bonjour, real person please',
    'quiero hablar con un human agent',
  ])('%j', (text) => {
    expect(asksNow(text)).toBe(true);
  });
});

describe('a word that only comes close stays what it is', () => {
  it.each([
    'letter',
    'argent',
    'urgent',
    'agenda',
    'agency',
    'humor',
    'tal to someone',
    'hmn please',
    'supervsr',
    'reprsenttve',
    'humanbot',
    'I owe 4 people 50 euros',
    'my agenda is full',
    'I need the managed plan',
    'a b c d e f',
    'A4 paper please',
    '3 items arrived',
    '😡😡😡',
    '👍',
    '?',
    'a',
    '\ud800',
    'Хочу посылку',
  ])('%j', (text) => {
    expect(asksNow(text)).toBe(false);
  });
});
