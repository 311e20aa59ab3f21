import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPlain } from '../../../../../shared/rules/engine/plain.ts';
import { loadSnapshot } from '../../../../../shared/rules/engine/snapshot.ts';
import { toSnapshot } from '../../../../../shared/rules/engine/to-snapshot.ts';
import { type Rule, toRuleSet } from '../../../../../shared/rules/rule.ts';
import { reading } from '../any-condition.ts';

const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'si', 'to', ' ', "'"];
const numbered = (text: string, at: number): string => `${text}-${at}`;

/** All texts that some syllables make, in an order that mixes beginnings. */
const phraseOf = (seed: number): string => {
  let rest = seed * 7_919 + 104_729;
  let phrase = '';
  for (let length = 0; length < 7; length += 1) {
    phrase += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length) + length * seed;
  }
  return phrase;
};

const ruleCount = 900;
const accounts = Array.from({ length: 700 }, (_, at) => numbered('account', at));

/** More states than have a row of their own, more codes than have rows of bits, and many entries with one lead. */
const conditionOf = (at: number): Condition => {
  const text: Condition = {
    signal: 'text',
    op: at % 2 === 0 ? 'containsAnyPart' : 'containsAny',
    // More than eight are a choice that leads to its rules as a whole.
    value: Array.from({ length: at % 4 === 0 ? 12 : 2 }, (_, more) =>
      phraseOf(((at + more * ruleCount) % (2 * ruleCount)) + more),
    ),
  };
  const account: Condition = { signal: 'account', op: 'eq', value: accounts[at % accounts.length] as string };
  const several: Condition = { signal: 'account', op: 'in', value: accounts.slice(at % 600, (at % 600) + 5) };
  const confidence: Condition = { signal: 'confidence', op: 'lt', value: (at % 50) / 50 };
  switch (at % 6) {
    case 0:
      return text;
    case 1:
      return { all: [text, confidence] };
    case 2:
      return { all: [account, confidence] };
    case 3:
      return { all: [{ signal: 'tags', op: 'has', value: numbered('tag', Math.floor(at / 6) % 3) }, confidence] };
    case 4:
      return { all: [{ none: [account] }, several, { none: [text] }] };
    default:
      return { any: [{ all: [several, confidence] }, { all: [account, text] }] };
  }
};

const guardOf = (condition: Condition) => ({ nodeId: 'n', exit: 'yes', condition, holds: true });

const rule = (condition: Condition, at: number): Rule => ({
  id: `r${at}`,
  workflowId: 'support',
  guardrail: false,
  when: [{ ...guardOf(condition), holds: at % 11 !== 0 }],
  tags: [],
  outcome: { kind: 'continue' },
  path: [],
});

const ruleSet = toRuleSet([
  { workflowId: 'support', version: 1, rules: Array.from({ length: ruleCount }, (_, at) => rule(conditionOf(at), at)) },
]);

/** Whole phrases, and beginnings of phrases that run into others. */
const anyText = fc
  .array(fc.record({ seed: fc.nat(2 * ruleCount), length: fc.constantFrom(3, 7, 11, 99) }), { maxLength: 8 })
  .map((pieces) => pieces.map(({ seed, length }) => phraseOf(seed).slice(0, length)).join(''));

describe('a large rule set', () => {
  it('matches what the plain engine matches, and so does its snapshot', () => {
    const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
    const kept = loadSnapshot(toSnapshot(ruleSet)).engine;
    const anyFacts = fc.record({
      text: anyText,
      account: fc.constantFrom(...accounts, 'no account'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      tags: fc.subarray(['tag-0', 'tag-1', 'tag-2']),
    });
    let found = 0;
    fc.assert(
      fc.property(anyFacts, (values) => {
        const wanted = reference.match(reading(values)).rules;
        expect(engine.match(reading(values)).rules).toEqual(wanted);
        expect(kept.match(reading(values)).rules).toEqual(wanted);
        found += wanted.length;
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(1_000);
  });

  it('finds a phrase that begins deep within another, where that other breaks off', () => {
    const fillers = Array.from({ length: 2 * ruleCount }, (_, at) => phraseOf(at));
    const phrases = [...fillers, 'xylophone concerto in the garden', 'concerto in the rain', 'the rain'];
    const conditions = phrases.map((phrase): Condition => ({ signal: 'text', op: 'containsAnyPart', value: [phrase] }));
    const rules = conditions.map((condition, at) => ({ ...rule(condition, at), when: [guardOf(condition)] }));
    const engine = load({ ...ruleSet, rules });
    const found = engine.match(reading({ text: 'A xylophone concerto in the rain' })).rules;
    expect(found).toEqual([fillers.length + 1, fillers.length + 2]);
  });
});
