import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { signalsOf } from '../../../../../shared/rules/condition.ts';
import { decide } from '../../../../../shared/rules/decide.ts';
import { type Rule, type RuleSet, toRuleSet } from '../../../../../shared/rules/rule.ts';
import { readerOfModel } from '../../../../../shared/rules/solve/model.ts';
import type { SignalValue } from '../../../../../shared/signals/signal.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import { organisation as context } from '../../samples.ts';
import { anyWorkflow } from '../any-workflow.ts';

/** `CASES=100000 SEED=1 npx vitest run --project unit test/unit/shared/workflow/analyse/brute-force.test.ts` tries that many. */
const cases = Number(process.env.CASES ?? 1_000);
const seeded = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };

/** Every value that the conditions of `anyWorkflow` can tell from the others. */
const values: Readonly<Record<string, readonly (SignalValue | undefined)[]>> = {
  confidence: [undefined, 0, 0.2, 0.5, 0.8],
  topics: [undefined, [], ['billing'], ['login'], ['billing', 'login']],
  speaker: ['customer', 'assistant'],
  intent: [undefined, 'refund'],
  'hours.office': [undefined, true, false],
};
const byFamily: Readonly<Record<string, readonly SignalValue[]>> = { split: [0, 30], band: ['', 'high', 'some'] };
const valuesOf = (signal: string) => values[signal] ?? byFamily[signal.split('.')[0] ?? ''] ?? [];

/** More than this is not tried: the few workflows with many splits and bands would take all the time. */
const mostFacts = 1_000;

const signalsIn = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(rules.flatMap(({ when }) => when.flatMap(({ condition }) => signalsOf(condition)))),
];

function everyFact(rules: readonly Rule[]): readonly Readonly<Record<string, SignalValue>>[] {
  const signals = signalsIn(rules);
  return signals.reduce<readonly Readonly<Record<string, SignalValue>>[]>(
    (facts, signal) =>
      facts.flatMap((fact) =>
        valuesOf(signal).map((value) => (value === undefined ? fact : { ...fact, [signal]: value })),
      ),
    [{}],
  );
}

/** The rules that decide on some fact. */
function deciding(ruleSet: RuleSet, facts: ReturnType<typeof everyFact>): ReadonlySet<Rule> {
  const ids = new Set(
    facts.map((fact) => decide(ruleSet, readerOfModel({ facts: fact, history: {} }), undefined).ruleId),
  );
  return new Set(ruleSet.rules.filter(({ id }) => ids.has(id)));
}

const exitsTaken = (rules: Iterable<Rule>): ReadonlySet<string> =>
  new Set(
    [...rules].flatMap(({ when }) => {
      const nodes = new Set(when.map(({ nodeId }) => nodeId));
      return [...nodes].map(
        (id) => `${id} ${when.find(({ nodeId, holds }) => holds && nodeId === id)?.exit ?? 'otherwise'}`,
      );
    }),
  );

const sorted = (items: Iterable<string>): readonly string[] => [...items].sort();

it(`says of ${cases} random workflows just what trying every fact says: nodes never reached, exits never taken, rules shadowed`, {
  timeout: 60 * 60_000,
}, () => {
  const found = {
    'never-reached': 0,
    'never-taken': 0,
    'always-taken': 0,
    'shadowed-case': 0,
    'shadowed-rule': 0,
    none: 0,
  };
  fc.assert(
    fc.property(anyWorkflow, anyWorkflow, fc.boolean(), (document, drawnOther, isBefore) => {
      const other = { ...drawnOther, id: isBefore ? 'a-first' : 'z-last' };
      const [compiled, compiledOther] = [compileWorkflow(document, context), compileWorkflow(other, context)];
      if (!compiled.ok || !compiledOther.ok) throw new Error('The generator draws sound workflows.');
      const findings = analyseWorkflow(document, context, compiledOther.rules);
      const nodesWith = (...codes: string[]) =>
        sorted(findings.filter(({ code }) => codes.includes(code)).map(({ nodeId = '' }) => nodeId));

      const own = toRuleSet([{ workflowId: document.id, version: 1, rules: compiled.rules }]);
      const all = toRuleSet([
        { workflowId: document.id, version: 1, rules: compiled.rules },
        { workflowId: other.id, version: 1, rules: compiledOther.rules },
      ]);
      fc.pre(signalsIn(all.rules).reduce((product, signal) => product * valuesOf(signal).length, 1) <= mostFacts);
      const facts = everyFact(all.rules);
      const alone = deciding(own, facts);
      const among = deciding(all, facts);

      const reached = new Set([...alone].flatMap(({ path }) => path));
      const drawn = new Set(compiled.rules.flatMap(({ path }) => path));
      expect(nodesWith('never-reached')).toEqual(sorted([...drawn].filter((id) => !reached.has(id))));

      const taken = exitsTaken(alone);
      const closed = [...exitsTaken(compiled.rules)].filter(
        (exit) => !taken.has(exit) && reached.has(exit.split(' ')[0] ?? ''),
      );
      expect(nodesWith('never-taken', 'always-taken', 'shadowed-case')).toEqual(
        sorted(closed.map((exit) => exit.split(' ')[0] ?? '')),
      );

      const shadowed = [...alone].filter((rule) => rule.outcome.kind === 'handoff' && !among.has(rule));
      expect(nodesWith('shadowed-rule')).toEqual(sorted(shadowed.map(({ path }) => path.at(-1) ?? '')));

      for (const { code } of findings) if (code in found) found[code as keyof typeof found] += 1;
      if (findings.length === 0) found.none += 1;
    }),
    { numRuns: cases, ...seeded },
  );
  expect(Math.min(...Object.values(found))).toBeGreaterThan(cases / 400);
});
