import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { toRuleSet } from '../../../../shared/rules/rule.ts';
import { traceDecision } from '../../../../shared/rules/trace.ts';
import { toResult } from '../../../../shared/rules/trace-condition.ts';
import { valueAt } from '../../../../shared/workflow/analyse/quick-fix/at-path.ts';
import { askedQuestions } from '../../../../shared/workflow/asked-questions.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { litConditions } from '../../../../shared/workflow/lit-conditions.ts';
import { sourceMap } from '../../../../shared/workflow/source-map.ts';
import { reading } from '../rules/any-condition.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';
import { anyAskingWorkflow, anyWorkflow, saneFacts } from './any-workflow.ts';

function traced(document: WorkflowDocument, facts: Parameters<typeof reading>[0]) {
  const compiled = compileWorkflow(document, organisation);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const ruleSet = toRuleSet([{ workflowId: document.id, version: 1, rules: compiled.rules }]);
  return traceDecision(ruleSet, reading(facts));
}

const lit = (document: WorkflowDocument, facts: Parameters<typeof reading>[0]) =>
  litConditions(traced(document, facts), sourceMap(document));

it('lights each condition, and each part of it, where the drawing has it, with what was found', () => {
  const unsure = { signal: 'confidence', op: 'lt', value: 0.5 };
  const document = drawn(
    [
      start(),
      node('h', 'business-hours', { calendarId: 'office' }),
      asks('q', { any: [unsure, { signal: 'intent', op: 'exists', value: true }] }),
      handOff('person'),
      goOn('ai'),
    ],
    edges('start>h', 'h.open>q', 'h.closed>ai', 'q.yes>person', 'q.no>ai'),
  );
  expect(lit(document, { confidence: 0.7, 'hours.office': true })).toEqual([
    { nodeId: 'h', path: '', exit: 'open', result: 'true', actual: true },
    { nodeId: 'q', path: 'condition', result: 'false' },
    { nodeId: 'q', path: 'condition.any.0', result: 'false', actual: 0.7 },
    { nodeId: 'q', path: 'condition.any.1', result: 'false' },
  ]);
  // What was not asked stays dark.
  expect(lit(document, { 'hours.office': false }).map(({ nodeId }) => nodeId)).toEqual(['h']);
});

it('finds its way into parts of which several are enough, and into those that points are given for', () => {
  const low = { signal: 'confidence', op: 'lt', value: 0.5 };
  const paid = { signal: 'topics', op: 'has', value: 'billing' };
  const document = drawn(
    [
      start(),
      asks('q', { atLeast: 1, of: [low, paid] }),
      node('s', 'score', {
        parts: [{ weight: 1, when: { none: [paid] } }],
        bands: [{ id: 'high', label: 'High', from: 1 }],
        hysteresis: 0,
      }),
      handOff('person'),
      goOn('ai'),
    ],
    edges('start>q', 'q.yes>s', 'q.no>ai', 's.high>person', 's.default>ai'),
  );
  const found = lit(document, { confidence: 0.2, topics: [] }).map(
    ({ nodeId, path, result }) => `${nodeId} ${path} ${result}`,
  );
  expect(found).toEqual([
    'q condition true',
    'q condition.of.0 true',
    'q condition.of.1 false',
    's  true',
    's parts.0.when true',
    's parts.0.when.none.0 false',
  ]);
});

it('lights the very condition that stands at the path, in every workflow', () => {
  let found = 0;
  fc.assert(
    fc.property(anyWorkflow, saneFacts, (document, facts) => {
      const reader = reading(facts as never);
      for (const { nodeId, path, result } of lit(document, facts as never)) {
        if (path === '') continue;
        const condition = valueAt(document.nodes.find(({ id }) => id === nodeId)?.data, path);
        expect(toResult(evaluateCondition(condition as never, reader))).toBe(result);
        found += 1;
      }
    }),
  );
  expect(found).toBeGreaterThan(100);
});

it('gives the very questions back that were asked, in every workflow', () => {
  let found = 0;
  fc.assert(
    fc.property(anyAskingWorkflow, saneFacts, (document, facts) => {
      const traces = traced(document, facts as never);
      const asked = askedQuestions(document, litConditions(traces, sourceMap(document)));
      const guards = traces.flatMap((trace) => trace.guards);
      for (const { nodeId, exit, condition } of guards)
        expect(asked.filter((each) => each.nodeId === nodeId && each.exit === exit)).toEqual([
          { nodeId, exit, condition },
        ]);
      expect(asked.length).toBe(new Set(guards.map(({ nodeId, exit }) => `${nodeId} ${exit}`)).size);
      found += guards.length;
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(100);
});

it('gives back counts and trends with the values that they looked at', () => {
  const within = { messages: 3 } as const;
  const unsure = { count: { signal: 'confidence', op: 'lt', value: 0.5 }, atLeast: 2, within };
  const worse = { trend: 'confidence', direction: 'falls', by: 0.2, within };
  const document = drawn(
    [start(), asks('q', { any: [unsure, worse] }), handOff('person'), goOn('ai')],
    edges('start>q', 'q.yes>person', 'q.no>ai'),
  );
  const recent = [0.9, 0.6, 0.4];
  const compiled = compileWorkflow(document, organisation);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const ruleSet = toRuleSet([{ workflowId: document.id, version: 1, rules: compiled.rules }]);
  const traces = traceDecision(ruleSet, { read: () => undefined, recent: () => recent });
  const [asked] = askedQuestions(document, litConditions(traces, sourceMap(document)));
  expect(asked?.condition).toMatchObject({
    members: [
      { recent, result: 'false' },
      { recent, result: 'true' },
    ],
  });
});
