import * as fc from 'fast-check';
import type { Comparison, Condition, TimeWindow } from '../../../../shared/rules/condition.ts';
import { comparisonOperators } from '../../../../shared/rules/condition.ts';
import type { SignalReader } from '../../../../shared/rules/signal-reader.ts';
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

const anyWindow: fc.Arbitrary<TimeWindow> = fc.oneof(
  fc.record({ messages: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ minutes: fc.integer({ min: 1, max: 3 }) }),
);

/** Every form of condition, nested into every other. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; group: readonly Condition[] }>(
  (tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyComparison,
      fc.record({ all: tie('group') }),
      fc.record({ any: tie('group') }),
      fc.record({ none: tie('group') }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 4 }), of: tie('group') }),
      fc.record({ count: anyComparison, atLeast: fc.integer({ min: 1, max: 3 }), within: anyWindow }),
      fc.record({
        trend: fc.constantFrom(...names),
        direction: fc.constantFrom('rises', 'falls'),
        by: fc.constantFrom(0.3, 1),
        within: anyWindow,
      }),
      fc.record({
        score: fc.array(fc.record({ weight: fc.constantFrom(-2, -0.1, 0.2, 1, 3), when: tie('condition') }), {
          minLength: 1,
          maxLength: 3,
        }),
        op: fc.constantFrom('gte', 'lt'),
        value: fc.constantFrom(-1, 0.1, 1, 2.9),
      }),
    ),
    group: fc.array(tie('condition'), { maxLength: 4 }),
  }),
).condition;

type Values = Readonly<Record<string, SignalValue | undefined>>;

/** Facts of this message, and of the messages before it, oldest first; one message a minute. */
export const reading = (facts: Values, before: readonly Values[] = []): SignalReader => {
  const own = (values: Values, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  return {
    read: (name) => own(facts, name),
    recent: (name, within) => {
      const values = [...before, facts].map((each) => own(each, name));
      const reach = 'messages' in within ? within.messages : within.minutes;
      const inTime = 'minutes' in within ? values.slice(-reach) : values;
      const known = inTime.filter((value) => value !== undefined);
      return 'messages' in within ? known.slice(-reach) : known;
    },
  };
};
