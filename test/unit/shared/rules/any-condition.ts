import * as fc from 'fast-check';
import type { Comparison, Condition } from '../../../../shared/rules/condition.ts';
import { comparisonOperators } from '../../../../shared/rules/condition.ts';
import type { ReadSignal } from '../../../../shared/rules/evaluate-condition.ts';
import type { SignalValue } from '../../../../shared/signals/signal.ts';
import { anyText } from '../samples.ts';

const names = ['confidence', 'topics', 'text', 'hours.office', 'attributes.plan', 'speaker'] as const;
const words = fc.constantFrom('refund', 'Refund', 'billing', "don't", 'gold', '', ' ', 'ｒｅｆｕｎｄ', '?!');

/** Values of every type a signal may have, and of none. */
export const anyFacts: fc.Arbitrary<Readonly<Record<string, SignalValue | undefined>>> = fc.record(
  Object.fromEntries(
    names.map((name) => [
      name,
      fc.oneof(
        fc.constant(undefined),
        fc.constantFrom(0, 0.5, 1, -3),
        fc.double(),
        fc.boolean(),
        words,
        anyText(20),
        fc.array(words, { maxLength: 4 }),
      ),
    ]),
  ),
);

const anyValue = fc.oneof(
  fc.constantFrom(0, 0.5, 1),
  fc.boolean(),
  words,
  fc.array(words, { minLength: 1, maxLength: 4 }),
);

export const anyComparison: fc.Arbitrary<Comparison> = fc.record({
  signal: fc.constantFrom(...names, 'no.such.signal'),
  op: fc.constantFrom(...comparisonOperators),
  value: anyValue,
});

export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; group: readonly Condition[] }>(
  (tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyComparison,
      fc.record({ all: tie('group') }),
      fc.record({ any: tie('group') }),
      fc.record({ none: tie('group') }),
    ),
    group: fc.array(tie('condition'), { maxLength: 4 }),
  }),
).condition;

export const reading =
  (facts: Readonly<Record<string, SignalValue | undefined>>): ReadSignal =>
  (name) =>
    Object.hasOwn(facts, name) ? facts[name] : undefined;
