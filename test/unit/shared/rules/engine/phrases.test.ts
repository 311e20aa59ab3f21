import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { foldsOtherwise, lastInGate } from '../../../../../shared/rules/engine/gate.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPlain } from '../../../../../shared/rules/engine/plain.ts';
import { type Rule, toRuleSet } from '../../../../../shared/rules/rule.ts';
import { normalise } from '../../../../../shared/signals/normalise.ts';
import { reading } from '../any-condition.ts';

const rule = (condition: Condition, at: number): Rule => ({
  id: `r${at}`,
  workflowId: 'support',
  guardrail: false,
  when: [{ nodeId: 'n', exit: 'yes', condition, holds: true }],
  tags: [],
  outcome: { kind: 'continue' },
  path: [],
});

const rulesOn = (ops: readonly ('containsAny' | 'containsAnyPart')[], phrases: readonly string[]) =>
  toRuleSet([
    {
      workflowId: 'support',
      version: 1,
      rules: ops
        .flatMap((op) => phrases.map((phrase): Condition => ({ signal: 'text', op, value: [phrase] })))
        .map(rule),
    },
  ]);

/** Of every length up to what the gate looks at, and longer; with spaces, signs and accents early and late. */
const phrases = [
  'a',
  'ab',
  'abc',
  'abcd',
  'abcde',
  'abcdef',
  'abcdefgh',
  'a b',
  'ab cd',
  "it's",
  "i'm ok",
  '#4',
  'é',
  'über',
  'naïve',
];

describe('phrases in a text', () => {
  it('are found at every place, odd or even, after and before whatever sign', () => {
    const ruleSet = rulesOn(['containsAny', 'containsAnyPart'], phrases);
    const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
    let found = 0;
    for (const phrase of [...phrases, 'AB  CD', 'ÜBER', 'It`s', 'ab\tcd', 'ab, cd', 'ab\u00a0cd', 'I’m ok'])
      for (const before of ['', 'x', ' ', 'x ', 'xy ', '-', 'é ', '. .. ', 'ab '])
        for (const after of ['', 'x', ' ', '!', ' x', '\n\n', "'", "'s", '”']) {
          const facts = reading({ text: `${before}${phrase}${after}` });
          const wanted = reference.match(facts).rules;
          expect(engine.match(facts).rules.join(), JSON.stringify(`${before}${phrase}${after}`)).toBe(wanted.join());
          found += wanted.length;
        }
    expect(found).toBeGreaterThan(5_000);
  });

  it('pass a gate that takes no character for another than it folds to', () => {
    const low = (character: string) => character.charCodeAt(0) & 31;
    for (let unit = 0; unit <= lastInGate; unit += 1) {
      const character = String.fromCharCode(unit);
      // Spaces, signs, apostrophes and quotes end what the gate knows of a phrase.
      if (foldsOtherwise.test(character) || !/[\p{L}\p{N}]/u.test(character)) continue;
      const folded = normalise(`x${character}x`);
      expect([folded.length, low(folded.charAt(1))], character).toEqual([3, low(character)]);
      expect(folded.charCodeAt(1), character).toBeLessThanOrEqual(lastInGate);
    }
  });
});
