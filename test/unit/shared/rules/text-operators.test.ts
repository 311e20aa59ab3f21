import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../../shared/rules/compare.ts';
import { loadPatterns, matchesPattern, patternFault } from '../../../../shared/rules/pattern.ts';
import { stalledMs } from '../samples.ts';

beforeAll(loadPatterns);

const holds = (op: 'containsAnyPart' | 'startsWith' | 'matches', text: string, value: string | string[]) =>
  compare({ signal: 'text', op, value }, text);

describe('containsAnyPart', () => {
  it.each([
    ['is it refundable?', 'refund', true],
    ['Prerefund', 'REFUND', true],
    ['money   back', 'money back', true],
    ['ＲＥＦＵＮＤＳ', 'refund', true],
    ['KU\u0308NDIGUNGSFRIST', 'kündigung', true],
    ['re\u200bfunds', 'refund', true],
    ['order #42-A', '#42', true],
    ['a bill', 'refund', false],
    ['', 'refund', false],
  ])('%j against %j: %s', (text, part, truth) => {
    expect(holds('containsAnyPart', text, [part])).toBe(truth);
    expect(holds('containsAnyPart', text, ['nothing of it', part])).toBe(truth);
  });

  it('finds nothing by a phrase that folds to nothing', () => {
    expect(holds('containsAnyPart', 'anything at all', ['\u200b'])).toBe(false);
  });

  it('holds wherever whole words are found', () => {
    const word = fc.stringMatching(/^[a-zäöüéж]{1,8}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (wanted, others) => {
        expect(holds('containsAnyPart', [...others, `x${wanted}x`].join(' '), [wanted])).toBe(true);
      }),
    );
  });
});

describe('containsAny', () => {
  const has = (text: string, phrase: string) => compare({ signal: 'text', op: 'containsAny', value: [phrase] }, text);

  it('takes a word with an apostrophe for one word, and quotation marks for none of it', () => {
    expect(has('I don’t know', 'don')).toBe(false);
    expect(has('I don’t know', "DON'T")).toBe(true);
    expect(has("a 'refund', please", 'refund')).toBe(true);
  });

  it('takes marks that cannot be combined for a part of the word', () => {
    expect(has('नमस्ते दुनिया', 'नमस्ते')).toBe(true);
    expect(has('नमस्ते दुनिया', 'नमस')).toBe(false);
    expect(has('q\u0301uit', 'uit')).toBe(false);
  });

  it.each([
    ['STRAẞE', 'straße', true],
    ['ΛΟΓΟΣ', 'λογος', true],
    ['IPTAL', 'iptal', true],
    // Capitals fold letter by letter: what a capital may also stand for is another word.
    ['STRASSE', 'straße', false],
    ['İPTAL', 'iptal', false],
    ['ΛΟΓΟΣ', 'λόγος', false],
  ])('folds capitals letter by letter: %s against %s is %s', (text, phrase, truth) => {
    expect(has(text, phrase)).toBe(truth);
    expect(has(phrase, text)).toBe(truth);
  });

  it.each(['\u200b', ' ', '!'])('finds nothing by a phrase of nothing: %j', (phrase) => {
    expect(has('anything at all', phrase)).toBe(false);
  });
});

describe('startsWith', () => {
  it('folds case, width and marks', () => {
    expect(holds('startsWith', 'STOP the contract', 'stop')).toBe(true);
    expect(holds('startsWith', 'ＳＴＯＰ', 'Stop')).toBe(true);
    expect(holds('startsWith', 'Please stop', 'stop')).toBe(false);
  });
});

describe('a pattern', () => {
  it('is found anywhere in the text, as it was written', () => {
    expect(holds('matches', 'my order is AB-1234, thanks', '[A-Z]{2}-\\d{4}')).toBe(true);
    expect(holds('matches', 'my order is ab-1234', '[A-Z]{2}-\\d{4}')).toBe(false);
    expect(holds('matches', 'my order is ab-1234', '(?i)[A-Z]{2}-\\d{4}')).toBe(true);
    expect(holds('matches', 'naïve Ωmega', '\\p{Greek}')).toBe(true);
  });

  it.each([
    ['a look-ahead', '(?=a)b'],
    ['a back-reference', '(a)\\1'],
    ['an open bracket', '[a-'],
  ])('that RE2 does not take, such as %s, is unknown when it runs and a mistake to its author', (_what, pattern) => {
    expect(matchesPattern('aab', pattern)).toBeUndefined();
    expect(patternFault(pattern)).toBe('not-understood');
  });

  it('longer than its limit is a mistake and never runs', () => {
    expect(patternFault('a'.repeat(200))).toBeUndefined();
    expect(patternFault('a'.repeat(201))).toBe('too-long');
    expect(matchesPattern('a'.repeat(300), 'a'.repeat(201))).toBeUndefined();
  });

  it('looks no further into a text than 16,000 characters', () => {
    expect(matchesPattern(`${'a'.repeat(15_999)}z`, 'z')).toBe(true);
    expect(matchesPattern(`${'a'.repeat(16_000)}z`, 'z')).toBe(false);
  });

  it.each(['(a+)+$', '(a|a)*b', '(.*)(.*)(.*)x', '(a?){60}a{60}'])(
    '%s takes time in proportion to a 16 kB text',
    (pattern) => {
      const startedMs = performance.now();
      expect(matchesPattern(`${'a'.repeat(15_999)}!`, pattern)).not.toBeUndefined();
      expect(performance.now() - startedMs).toBeLessThan(stalledMs);
    },
  );
});
