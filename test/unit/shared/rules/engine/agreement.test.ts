import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../../shared/rules/engine/engine.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPlain } from '../../../../../shared/rules/engine/plain.ts';
import { loadSnapshot } from '../../../../../shared/rules/engine/snapshot.ts';
import { toSnapshot } from '../../../../../shared/rules/engine/to-snapshot.ts';
import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import type { RuleSet } from '../../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../../shared/rules/signal-reader.ts';
import { reading } from '../any-condition.ts';
import { anyMessage, anyRules, anyTextMessage, failingOn, manyRules, textRules, type Values } from './any-rules.ts';

beforeAll(loadPatterns);

/** Every message is a case; many belong to one rule set, since loading takes longest. */
const messagesEach = 50;

const several = (message: fc.Arbitrary<Values>) =>
  fc.array(message, { minLength: messagesEach, maxLength: messagesEach });

/** Each message sees the ones before it. */
const readers = (messages: readonly Values[]): readonly SignalReader[] =>
  messages.map((message, index) => reading(message, messages.slice(Math.max(0, index - 4), index)));

/** Compared by hand, since `toEqual` would take most of the time. */
function expectSame(engine: Engine, reference: Engine, facts: SignalReader): void {
  const [found, wanted] = [engine.match(facts), reference.match(facts)];
  const isSame =
    found.rules.join() === wanted.rules.join() && JSON.stringify(found.failures) === JSON.stringify(wanted.failures);
  if (!isSame) expect(found).toEqual(wanted);
}

/** 50 cases for each run. */
const agrees = (
  rules: fc.Arbitrary<RuleSet>,
  message: fc.Arbitrary<Values>,
  numRuns: number,
  loaded: (ruleSet: RuleSet) => Engine = load,
  seen: fc.Arbitrary<(facts: SignalReader) => SignalReader> = fc.constant((facts) => facts),
) =>
  fc.assert(
    fc.property(rules, several(message), seen, (ruleSet, messages, through) => {
      const [engine, reference] = [loaded(ruleSet), loadPlain(ruleSet)];
      for (const facts of readers(messages)) expectSame(engine, reference, through(facts));
    }),
    { numRuns },
  );

const limit = 60_000;

describe('the fast engine', () => {
  it('matches what the plain one matches, for all forms of conditions nested into each other', {
    timeout: limit,
  }, () => {
    agrees(anyRules, anyMessage, 1_800);
  });

  it('matches what the plain one matches, for rule sets of many rules', { timeout: limit }, () => {
    agrees(manyRules, anyMessage, 250);
  });

  it('finds the phrases that the plain one finds, whatever the letters, signs and spaces about them', {
    timeout: limit,
  }, () => {
    agrees(textRules, anyTextMessage, 1_500);
  });

  it('answers the same when it is loaded from a snapshot', { timeout: limit }, () => {
    agrees(anyRules, anyMessage, 400, fromSnapshot);
    agrees(textRules, anyTextMessage, 100, fromSnapshot);
  });

  it('reports the failures that the plain one reports, and matches the other rules', { timeout: limit }, () => {
    agrees(anyRules, anyMessage, 400, load, someBroken);
    agrees(anyRules, anyMessage, 100, fromSnapshot, someBroken);
  });
});

const fromSnapshot = (ruleSet: RuleSet): Engine => loadSnapshot(toSnapshot(ruleSet)).engine;

/** Facts of which some cannot be read; past values can fail where the newest can be read. */
const someBroken: fc.Arbitrary<(facts: SignalReader) => SignalReader> = fc
  .tuple(
    fc.subarray(['text', 'plan', 'topics', 'confidence', 'speaker']),
    fc.subarray(['text', 'plan', 'topics', 'confidence', 'speaker']),
  )
  .map(([now, past]) => failingOn(now, past));
