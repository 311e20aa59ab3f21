import * as fc from 'fast-check';
import type { Comparison, Condition } from '../../../../../shared/rules/condition.ts';
import type { Requirement } from '../../../../../shared/rules/solve/model.ts';
import type { Domain, World } from '../../../../../shared/rules/solve/world.ts';
import type { SignalValue } from '../../../../../shared/signals/signal.ts';

/** A world small enough to try every fact in it: a few values of each type are all that conditions can tell apart. */
const domains: Readonly<Record<string, Domain>> = {
  share: { type: 'number', range: [0, 1], isKnown: false },
  count: { type: 'integer', range: [0, 4], isKnown: true },
  flag: { type: 'boolean', isKnown: false },
  word: { type: 'text', isKnown: false },
  kind: { type: 'text', only: ['a', 'b'], isKnown: true },
  set: { type: 'set', isKnown: false },
  free: { type: 'any', isKnown: false },
};

export const tinyWorld: World = { domainOf: (name) => domains[name] ?? { type: 'none', isKnown: false } };

const values: Readonly<Record<string, readonly (SignalValue | undefined)[]>> = {
  share: [undefined, 0, 0.1, 0.25, 0.3, 0.5, 0.7, 1],
  count: [0, 1, 2, 3, 4],
  flag: [undefined, true, false],
  word: [undefined, 'x', 'y', 'z', 'other'],
  kind: ['a', 'b'],
  set: [undefined, [], ['p'], ['q'], ['p', 'q'], ['r']],
  free: [undefined, true, false, -1, 1, 1.5, 2, 3, 'x', 'z'],
};

/** Every mixture of values of these signals. */
export function everyFact(signals: readonly string[]): readonly Readonly<Record<string, SignalValue>>[] {
  return signals.reduce<readonly Readonly<Record<string, SignalValue>>[]>(
    (facts, signal) =>
      facts.flatMap((fact) =>
        (values[signal] ?? [undefined]).map((value) => (value === undefined ? fact : { ...fact, [signal]: value })),
      ),
    [{}],
  );
}

const among = <T>(...items: readonly T[]) => fc.constantFrom(...items);
const ordered = among<Comparison['op']>('lt', 'lte', 'gt', 'gte', 'eq', 'ne');
const comparisonOn = (signal: string, op: fc.Arbitrary<Comparison['op']>, value: fc.Arbitrary<Comparison['value']>) =>
  fc.record({ signal: fc.constant(signal), op, value });
const exists = fc
  .tuple(among(...Object.keys(domains), 'nothing'), fc.boolean())
  .map(([signal, value]): Comparison => ({ signal, op: 'exists', value }));
const someOf = (...items: readonly string[]) => fc.subarray([...items], { minLength: 1 });

export const tinyComparison: fc.Arbitrary<Comparison> = fc.oneof(
  comparisonOn('share', ordered, among(0, 0.25, 0.5, 1, 2)),
  comparisonOn('count', ordered, among(0, 1, 2, 2.5, 3, 4, 9)),
  comparisonOn('flag', among('eq', 'ne'), fc.boolean()),
  comparisonOn('word', among('eq', 'ne'), among('x', 'y', 'other')),
  comparisonOn('word', fc.constant('in'), someOf('x', 'y')),
  comparisonOn('kind', among('eq', 'ne'), among('a', 'b', 'c')),
  comparisonOn('set', fc.constant('has'), among('p', 'q')),
  comparisonOn('set', among('hasAny', 'hasAll'), someOf('p', 'q')),
  comparisonOn('free', ordered, among<Comparison['value']>(1, 2, 'x', true)),
  comparisonOn('nothing', ordered, fc.constant(1)),
  exists,
);

export const tinyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; group: Condition[] }>(
  (tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      tinyComparison,
      fc.record({ all: tie('group') }),
      fc.record({ any: tie('group') }),
      fc.record({ none: tie('group') }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: tie('group') }),
      fc.record({
        score: fc.array(fc.record({ weight: among(-2, -0.5, 0, 0.5, 1, 2), when: tie('condition') }), {
          minLength: 1,
          maxLength: 3,
        }),
        op: among<'gte' | 'lt'>('gte', 'lt'),
        value: among(-1, 0, 0.5, 1.5, 2),
      }),
    ),
    group: fc.array(tie('condition'), { maxLength: 3 }),
  }),
).condition;

export const tinyRequirement: fc.Arbitrary<Requirement> = fc.record({ condition: tinyCondition, holds: fc.boolean() });
