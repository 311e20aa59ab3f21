import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Condition, signalsOf } from '../../../../../shared/rules/condition.ts';
import { isMet, type Requirement, readerOfModel } from '../../../../../shared/rules/solve/model.ts';
import { Solver } from '../../../../../shared/rules/solve/solver.ts';
import { everyFact, tinyRequirement, tinyWorld } from './tiny.ts';

const cases = 40_000;

/** Conjunctions over few enough signals that every fact can be tried. */
const conjunction = fc
  .array(tinyRequirement, { minLength: 1, maxLength: 4 })
  .filter((requirements) => new Set(namedIn(requirements)).size <= 3);

it(`agrees with trying every fact on ${cases} random conjunctions: nothing possible is called impossible, nothing is left open`, {
  timeout: 120_000,
}, () => {
  const seen = { possible: 0, impossible: 0, unknown: 0 };
  fc.assert(
    fc.property(conjunction, (requirements) => {
      const { kind } = answerTo(requirements);
      seen[kind] += 1;
      expect(kind).toBe(isPossible(requirements) ? 'possible' : 'impossible');
    }),
    { numRuns: cases },
  );
  // Both answers must come up often, or the agreement would say little.
  expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(cases / 20);
});

it('comes back to where it was when requirements are taken off again', () => {
  fc.assert(
    fc.property(conjunction, conjunction, (first, second) => {
      const solver = new Solver(
        [...first, ...second].map(({ condition }) => condition),
        tinyWorld,
      );
      for (const each of first) solver.push(each);
      const before = solver.solve().kind;
      for (const each of second) solver.push(each);
      const within = solver.solve().kind;
      for (const _ of second) solver.pop();
      expect(solver.solve().kind).toBe(before);
      for (const each of second) solver.push(each);
      expect(solver.solve().kind).toBe(within);
    }),
    { numRuns: 2_000 },
  );
});

it('tells more values apart than fit into one word of a mask', () => {
  const named = Array.from(
    { length: 70 },
    (_, number): Condition => ({ signal: 'word', op: 'eq', value: `w${number}` }),
  );
  for (const [index, condition] of named.entries()) {
    const solver = new Solver(named, tinyWorld);
    solver.push({ condition, holds: true });
    expect(solver.solve()).toMatchObject({ kind: 'possible', model: { facts: { word: `w${index}` } } });
    solver.push({ condition: named[(index + 1) % named.length] ?? condition, holds: true });
    expect(solver.solve().kind).toBe('impossible');
  }
});

it.each<[string, number, number]>([
  ['share', 0.25, 0.5],
  ['share', 0.25, 0.25 + 1e-12],
  ['share', 0, 1e-12],
  ['count', 1, 3],
  ['count', 2.5, 3.5],
  ['free', -2, -1],
])('knows a value of “%s” between %d and %d, and none at an end', (signal, low, high) => {
  const above: Requirement = { condition: { signal, op: 'gt', value: low }, holds: true };
  const below: Requirement = { condition: { signal, op: 'lt', value: high }, holds: true };
  const found = answerTo([above, below]);
  const value = found.kind === 'possible' ? Number(found.model.facts[signal]) : Number.NaN;
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
});

it('meets one of several requirements of a clause', () => {
  fc.assert(
    fc.property(conjunction, conjunction, (alternatives, rest) => {
      const solver = new Solver(
        [...alternatives, ...rest].map(({ condition }) => condition),
        tinyWorld,
      );
      solver.push(...alternatives);
      for (const each of rest) solver.push(each);
      const any = alternatives.some((each) => answerTo([each, ...rest]).kind === 'possible');
      expect(solver.solve().kind).toBe(any ? 'possible' : 'impossible');
    }),
    { numRuns: 2_000 },
  );
});

function answerTo(requirements: readonly Requirement[]) {
  const solver = new Solver(
    requirements.map(({ condition }) => condition),
    tinyWorld,
  );
  for (const each of requirements) solver.push(each);
  return solver.solve();
}

function namedIn(requirements: readonly Requirement[]): readonly string[] {
  return requirements.flatMap(({ condition }) => signalsOf(condition));
}

function isPossible(requirements: readonly Requirement[]): boolean {
  return everyFact([...new Set(namedIn(requirements))]).some((facts) => {
    const reader = readerOfModel({ facts, history: {} });
    return requirements.every((each) => isMet(each, reader));
  });
}
