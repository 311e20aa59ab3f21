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

describe('a request is read however it is spelled', () => {
  it.each([
    'talk to agrnt',
    'represenative',
    'i need a superviser',
    'conect me to an agent',
    'speakwith an operator',
    'I want a h4man',
    'hum4n please',
    't4lk to an ag3nt',
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
