import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { type Rule, ruleSet, toRuleSet } from '../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { readBack } from '../../../../shared/workflow/read-back.ts';
import { reading } from '../rules/any-condition.ts';
import { organisation } from '../samples.ts';
import { anyAskingWorkflow, queueFacts, saneFacts } from './any-workflow.ts';

const answers = fc.constantFrom('a', 'b', 'declined', 'none', 'given', undefined);

function rulesOf(document: WorkflowDocument): readonly Rule[] {
  const compiled = compileWorkflow(document, organisation);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.rules;
}

const matching = (rules: readonly Rule[], facts: Readonly<Record<string, unknown>>) =>
  rules.filter(({ when }) =>
    when.every(({ condition, holds }) => (evaluateCondition(condition, reading(facts as never)) === true) === holds),
  );

it('has exactly one rule for each message, whoever is there', () => {
  fc.assert(
    fc.property(anyAskingWorkflow, saneFacts, queueFacts, (document, facts, queues) => {
      const fromStart = rulesOf(document).filter(({ from }) => from === undefined);
      expect(matching(fromStart, { ...facts, ...queues })).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

it('goes on from each question in exactly one way, whatever the answer and however often it was asked', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyAskingWorkflow, saneFacts, answers, fc.constantFrom(1, 2, 3, 4), (document, facts, value, tries) => {
      const rules = rulesOf(document);
      for (const key of new Set(rules.flatMap(({ outcome }) => ('key' in outcome ? [outcome.key] : [])))) {
        const onward = rules.filter(({ from }) => from === key);
        const answer = { [`answer.${key}`]: value, [`tries.${key}`]: tries };
        const found = matching(onward, { ...facts, ...(value !== undefined && answer) });
        expect(found).toHaveLength(1);
        seen += 1;
      }
    }),
    { numRuns: 1_500 },
  );
  expect(seen).toBeGreaterThan(100);
});

it('goes on from a handoff that came to nothing in exactly one way, where one is drawn', () => {
  fc.assert(
    fc.property(anyAskingWorkflow, saneFacts, queueFacts, (document, facts, queues) => {
      const rules = rulesOf(document);
      const drawn = new Set(document.edges.filter(({ exit }) => exit === 'timed-out').map(({ source }) => source));
      const ended = rules.filter(({ outcome }) => outcome.kind === 'handoff').map(({ path }) => path.at(-1) ?? '');
      for (const nodeId of new Set(ended)) {
        const onward = rules.filter(({ from }) => from === `support.${nodeId}`);
        expect(matching(onward, { ...facts, ...queues })).toHaveLength(drawn.has(nodeId) ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
});

it('can be stored, each rule under an id of its own with each step once, and read back in words', () => {
  fc.assert(
    fc.property(anyAskingWorkflow, (document) => {
      const rules = rulesOf(document);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      const set = toRuleSet([{ workflowId: document.id, version: 1, rules }]);
      expect(ruleSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
      for (const { path } of rules) expect(path).toEqual([...new Set(path)]);
      for (const { sentence } of readBack(document, rules)) expect(sentence).toMatch(/^[A-Z].*\.$/su);
    }),
  );
});
