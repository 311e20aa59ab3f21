import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../../shared/rules/engine/engine.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPlain } from '../../../../../shared/rules/engine/plain.ts';
import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import type { RuleSet } from '../../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../../shared/rules/signal-reader.ts';
import { reading } from '../any-condition.ts';
import { anyMessage, anyRules, anyTextMessage, manyRules, textRules, type Values } from './any-rules.ts';

beforeAll(loadPatterns);

/** Every message is one case; so many belong to one rule set, since loading takes longest. */
const messagesEach = 50;

const several = (message: fc.Arbitrary<Values>) =>
  fc.array(message, { minLength: 1, maxLength: messagesEach, size: 'max' });

/** Each message sees the ones before it. */
const readers = (messages: readonly Values[]): readonly SignalReader[] =>
  messages.map((message, index) => reading(message, messages.slice(Math.max(0, index - 4), index)));

function expectSame(engine: Engine, reference: Engine, facts: SignalReader): void {
  const [found, wanted] = [engine.match(facts), reference.match(facts)];
  expect(found.rules).toEqual(wanted.rules);
  expect(found.failures).toEqual(wanted.failures);
}

const agrees = (rules: fc.Arbitrary<RuleSet>, message: fc.Arbitrary<Values>, numRuns: number) =>
  fc.assert(
    fc.property(rules, several(message), (ruleSet, messages) => {
      const [engine, reference] = [load(ruleSet), loadPlain(ruleSet)];
      for (const facts of readers(messages)) expectSame(engine, reference, facts);
    }),
    { numRuns },
  );

describe('the fast engine', () => {
  it('matches what the plain one matches, for all forms of conditions nested into each other', () => {
    agrees(anyRules, anyMessage, 400);
  });

  it('matches what the plain one matches, for rule sets of many rules', () => {
    agrees(manyRules, anyMessage, 100);
  });

  it('finds the phrases that the plain one finds, whatever the letters, signs and spaces about them', () => {
    agrees(textRules, anyTextMessage, 400);
  });
});
