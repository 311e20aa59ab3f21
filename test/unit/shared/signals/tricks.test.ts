import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abuse } from '../../../../shared/signals/abuse.ts';
import { asksForHuman, offersHuman } from '../../../../shared/signals/asks-for-human.ts';
import { asksIfHuman } from '../../../../shared/signals/asks-if-human.ts';
import { assistantAsksBack } from '../../../../shared/signals/assistant-asks-back.ts';
import { assistantFailure } from '../../../../shared/signals/assistant-failure.ts';
import { detectCloser } from '../../../../shared/signals/closer.ts';
import { customerRepair } from '../../../../shared/signals/customer-repair.ts';
import { fingerprint } from '../../../../shared/signals/fingerprint.ts';
import { frustrationCue } from '../../../../shared/signals/frustration-cue.ts';
import { hearLanguage } from '../../../../shared/signals/language/language-switch.ts';
import { personalData } from '../../../../shared/signals/personal-data.ts';
import { repeatedRequest } from '../../../../shared/signals/repeated-request.ts';
import { buildScope } from '../../../../shared/signals/scope/scope.ts';
import { anyText } from '../samples.ts';

const request = 'my new router blinks orange since the storm yesterday';
const scope = buildScope(
  ['where is my parcel', 'my parcel is late', 'track my order', 'when does my order come', 'change my address'].map(
    (text) => ({ topic: 'delivery', text }),
  ),
);
const topic = (id: 'fraud_security' | 'legal' | 'self_harm' | 'cancellation') => (text: string) =>
  detectCloser(text, undefined, {}).topics?.[id] ?? 0;

interface Detector {
  readonly name: string;
  /** 0 to 1. */
  readonly score: (text: string) => number;
  /** What it finds, plainly said. */
  readonly example: string;
}

const detectors: readonly Detector[] = [
  { name: 'asksForHuman', score: (text) => asksForHuman(text), example: 'I want to talk to a human' },
  { name: 'asksIfHuman', score: (text) => asksIfHuman(text), example: 'are you a real person' },
  { name: 'offersHuman', score: (text) => Number(offersHuman(text)), example: 'Shall I connect you to an agent?' },
  { name: 'frustrationCue', score: (text) => frustrationCue(text), example: 'this is unacceptable and I am furious' },
  { name: 'abuse', score: (text) => abuse(text), example: 'you are a stupid idiot' },
  { name: 'customerRepair', score: (text) => customerRepair(text), example: 'that is not what I asked' },
  {
    name: 'repeatedRequest',
    score: (text) => repeatedRequest([fingerprint(request)], fingerprint(text)),
    example: request,
  },
  {
    name: 'assistantFailure',
    score: (text) => assistantFailure({ text }),
    example: 'I am sorry, I could not find any information about that',
  },
  { name: 'assistantAsksBack', score: (text) => assistantAsksBack(text), example: 'What is your order number?' },
  {
    name: 'topic fraud_security',
    score: topic('fraud_security'),
    example: 'my account was hacked and money was stolen',
  },
  { name: 'topic legal', score: topic('legal'), example: 'you will hear from my lawyer' },
  { name: 'topic self_harm', score: topic('self_harm'), example: 'I want to kill myself' },
  { name: 'topic cancellation', score: topic('cancellation'), example: 'I want to cancel my subscription' },
  {
    name: 'outOfScope',
    score: (text) => detectCloser(text, undefined, { scope }).outOfScope ?? 0,
    example: 'compose a sonnet about the sea',
  },
  {
    name: 'personalData',
    score: (text) => Number(personalData(text).length > 0),
    example: 'mail me at ada@example.com',
  },
];

const between = (text: string, mark: string): string => [...text].join(mark);
const lookAlikes: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', u: 'υ', i: 'і' };

const figures: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5' };

/** What does not change what a message says. */
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  ['zero-width spaces', (text) => between(text, '\u200b')],
  ['soft hyphens and joiners', (text) => between(text, '\u00ad\u200d')],
  [
    'letters of Greek and Cyrillic that look alike',
    (text) => text.replace(/[aeocpui]/g, (letter) => lookAlikes[letter] ?? letter),
  ],
  ['full-width letters', (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['figures for letters', (text) => text.replace(/(?<=[a-z])[oieas](?=[a-z])/g, (letter) => figures[letter] ?? letter)],
  ['capitals', (text) => text.toUpperCase()],
  ['a mark of direction in front, a variation selector behind', (text) => `\u202e${text}\ufe0f`],
  ['many spaces and lines', (text) => `\n\t ${text.replaceAll(' ', ' \u00a0\n ')} `],
  ['emoji behind', (text) => `${text} 👩🏽‍🚒🙏`],
];

/** What does not apply: a mail address in look-alikes is none, an AI does not disguise what it says, and who asks again does so in the same letters. */
const spares: Readonly<Record<string, readonly string[]>> = {
  offersHuman: ['figures for letters'],
  assistantFailure: ['figures for letters'],
  repeatedRequest: ['figures for letters'],
  personalData: [
    'figures for letters',
    'zero-width spaces',
    'soft hyphens and joiners',
    'letters of Greek and Cyrillic that look alike',
  ],
};

describe.each(detectors)('$name', ({ name, score, example }) => {
  it.each([['nothing', (text: string) => text] as const, ...disguises])('is found behind %s', (disguise, hide) => {
    if (spares[name]?.includes(disguise)) return;
    expect(score(hide(example)), hide(example)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(['🙂', '👍👍🏽👍', '7', '?', '…', 'a', '好', '\u200b', '\u0301', ' ', '1234567890'])(
    'is not in %j, which says nothing',
    (text) => {
      // What nobody said that the AI can do is out of its scope, and a bare question mark asks.
      if (name === 'outOfScope' || (name === 'assistantAsksBack' && text === '?')) return;
      expect(score(text)).toBeLessThan(0.5);
    },
  );

  it('is a share of any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(60), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        const share = score(text);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        score(`${text}!`);
        expect(score(text)).toBe(share);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the longest text', () => {
  const units = [
    'a',
    'ä',
    '好',
    '😡 ',
    'no ',
    '! ',
    '1 ',
    'hυman ',
    'a.b@c ',
    'I want to talk to ',
    '+49 ',
    'DE12 3456 ',
  ];
  const once = (run: () => unknown): number => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  };
  /** The quickest of several, since others use the machine, too; each text is new, since detectors remember the newest. */
  const quickest = (score: Detector['score'], text: string): number =>
    Math.min(...Array.from({ length: 5 }, (_, index) => once(() => score(`${index}${text}`))));

  it.each(detectors)(
    'costs $name no more than its length says: eight times the text, nowhere near 64 times the time',
    ({ score }) => {
      for (const unit of units) {
        const [short, long] = [2_000, 16_000].map((length) =>
          unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
        );
        quickest(score, short ?? '');
        const before = Math.max(0.05, quickest(score, short ?? ''));
        expect(quickest(score, long ?? '') / before, JSON.stringify(unit)).toBeLessThan(32);
      }
    },
  );
});

describe('the language of a mixed text', () => {
  it('is told where one has most of the small words, and left open where two share them', () => {
    expect(
      hearLanguage('Das ist nice, but ich will not warten und das weiß ich auch nicht', undefined, undefined),
    ).toEqual({ heard: 'de' });
    expect(hearLanguage('el la the and of de y que is', undefined, undefined)).toEqual({});
    expect(hearLanguage('🙂 42', undefined, undefined)).toEqual({});
  });
});
