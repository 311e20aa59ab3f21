import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../../../../shared/rules/decide.ts';
import { type Rule, toRuleSet } from '../../../../../shared/rules/rule.ts';
import { readerOfModel } from '../../../../../shared/rules/solve/model.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import { compileWorkflow } from '../../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { organisation as context } from '../../samples.ts';
import { alwaysThere, anyAskingWorkflow, queueFacts, saneFacts } from '../any-workflow.ts';

/** `CASES=20000 SEED=1 npx vitest run --project unit test/unit/shared/workflow/analyse/asking-soundness.test.ts` tries that many. */
const cases = Number(process.env.CASES ?? 300);
const seeded = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };

/** More messages than a test can name: what they come to is held against what is said that none comes to. */
const messages = fc.array(fc.record({ facts: saneFacts, always: alwaysThere, queues: queueFacts }), {
  minLength: 30,
  maxLength: 30,
});
/** What a customer may answer, to any question, and how often they were asked. */
const replies = fc.array(
  fc.record({ answer: fc.constantFrom('a', 'b', 'declined', 'none', 'given'), tries: fc.constantFrom(1, 2, 3, 4) }),
  {
    minLength: 4,
    maxLength: 4,
  },
);

function compiled(document: WorkflowDocument): readonly Rule[] {
  const result = compileWorkflow(document, context);
  if (!result.ok) throw new Error('The generator draws sound workflows.');
  return result.rules;
}

it(`calls nothing impossible that happens in one of ${cases} random workflows that ask, wait and look at queues`, {
  timeout: 60 * 60_000,
}, () => {
  const claims = { nodes: 0, rules: 0 };
  fc.assert(
    fc.property(anyAskingWorkflow, anyAskingWorkflow, messages, replies, (document, drawnOther, said, answers) => {
      const other = { ...drawnOther, id: 'a-first' };
      const [rules, others] = [compiled(document), compiled(other)];
      const findings = analyseWorkflow(document, context, others);
      const told = (...codes: string[]) =>
        findings.filter(({ code }) => codes.includes(code)).map(({ nodeId = '' }) => nodeId);
      const set = (...all: readonly (readonly Rule[])[]) =>
        toRuleSet(all.map((own) => ({ workflowId: own[0]?.workflowId ?? '', version: 1, rules: own })));
      const [alone, among] = [set(rules), set(rules, others)];
      const byId = new Map(rules.map((rule) => [rule.id, rule]));

      const reached = new Set<string>();
      const deciding = new Set<string>();
      const restingPlaces = [undefined, ...new Set(rules.flatMap(({ from }) => from ?? []))];
      said.forEach(({ facts, always, queues }, index) => {
        for (const from of restingPlaces) {
          const { answer, tries } = answers[index % answers.length] ?? { answer: 'none', tries: 1 };
          const reply = from === undefined ? {} : { [`answer.${from}`]: answer, [`tries.${from}`]: tries };
          const reader = readerOfModel({ facts: { ...always, ...facts, ...queues, ...reply } as never, history: {} });
          for (const nodeId of byId.get(decide(alone, reader, undefined, from).ruleId ?? '')?.path ?? [])
            reached.add(nodeId);
          const winner = byId.get(decide(among, reader, undefined, from).ruleId ?? '');
          if (winner) deciding.add(winner.path.at(-1) ?? '');
        }
      });

      const never = told('never-reached');
      expect(never.filter((nodeId) => reached.has(nodeId))).toEqual([]);
      const shadowed = told('shadowed-rule');
      const ends = (nodeId: string) => rules.filter(({ path }) => path.at(-1) === nodeId).length;
      // One of several ways to an outcome may be shadowed while another decides.
      expect(shadowed.filter((nodeId) => ends(nodeId) === 1 && deciding.has(nodeId))).toEqual([]);
      claims.nodes += never.length;
      claims.rules += shadowed.length;
    }),
    { numRuns: cases, ...seeded },
  );
  expect(Math.min(claims.nodes, claims.rules)).toBeGreaterThan(0);
});
