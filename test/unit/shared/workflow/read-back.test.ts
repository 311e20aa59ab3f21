import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../shared/rules/decide.ts';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { type Rule, toRuleSet } from '../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { readBack, readBackText } from '../../../../shared/workflow/read-back.ts';
import { reading } from '../rules/any-condition.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';
import { anyWorkflow, saneFacts } from './any-workflow.ts';

function compiled(document: WorkflowDocument): readonly Rule[] {
  const result = compileWorkflow(document, organisation);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.rules;
}

const support = drawn(
  [
    start(),
    asks('legal', { signal: 'topics', op: 'has', value: 'legal' }),
    node('late', 'tag', { tags: ['late'] }),
    handOff('lawyer', { reason: 'sensitive-topic', guardrail: true }),
    asks('asks', { signal: 'asksForHuman', op: 'gte', value: 0.5 }),
    handOff('person', { queueId: 'billing', reason: 'asked-for-person' }),
    goOn('end'),
  ],
  edges('start>legal', 'legal.yes>late', 'late>lawyer', 'legal.no>asks', 'asks.yes>person', 'asks.no>end'),
);

describe('a workflow in words', () => {
  it('is one sentence for each rule, in drawing order', () => {
    const lines = readBack(support, compiled(support), { queue: (id) => (id === 'billing' ? 'Billing' : undefined) });
    expect(lines).toEqual([
      {
        ruleId: 'support.lawyer',
        nodeId: 'lawyer',
        guardrail: true,
        sentence:
          'If topics include legal, then hand off to “general” with normal priority, because the matter is sensitive; mark it “late”.',
      },
      {
        ruleId: 'support.person',
        nodeId: 'person',
        guardrail: false,
        sentence:
          'If the customer asks for a person, then hand off to Billing with normal priority, because the customer asked for a person.',
      },
      { ruleId: 'support.end', nodeId: 'end', guardrail: false, sentence: 'Otherwise let the AI go on.' },
    ]);
  });

  it('is a page with numbers, which marks what comes before all others', () => {
    const page = readBackText(support, readBack(support, compiled(support)));
    expect(page.split('\n').map((line) => line.slice(0, 30))).toEqual([
      'Support',
      'Each message is judged by the ',
      '',
      '1. If topics include legal, th',
      '2. If the customer asks for a ',
      '3. Otherwise let the AI go on.',
      '',
    ]);
    expect(page).toContain('mark it “late”. (Guardrail.)\n2. ');
  });

  it('tells the rules of a sub-workflow in its place, each at the node that stands for it', () => {
    const inner = {
      ...drawn(
        [
          start(),
          asks('order', { signal: 'intent', op: 'exists', value: true }),
          node('o', 'offer', { texts: { en: 'A person?' }, choices: [{ id: 'yes', label: 'Yes' }] }),
          goOn('fine'),
        ],
        edges('start>order', 'order.yes>o', 'order.no>fine', 'o.yes>fine', 'o.declined>fine', 'o.no-answer>fine'),
      ),
      id: 'offers',
    };
    const outer = drawn(
      [start(), { ...node('sub', 'sub-workflow', { workflowId: 'offers', version: 1 }), label: 'Offers' }, goOn('ai')],
      edges('start>sub', 'sub>ai'),
    );
    const result = compileWorkflow(outer, { ...organisation, subWorkflow: () => inner });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(readBack(outer, result.rules).map(({ nodeId, sentence }) => [nodeId, sentence])).toEqual([
      ['sub', 'If intent is known, then ask the customer at “Offers › o” to choose “Yes”.'],
      ['ai', 'Otherwise let the AI go on.'],
      ['ai', 'After “Offers › o”, if the answer to “Offers › o” is yes, then let the AI go on.'],
      ['ai', 'After “Offers › o”, if the answer to “Offers › o” is declined, then let the AI go on.'],
      ['ai', 'After “Offers › o”, otherwise let the AI go on.'],
    ]);
  });

  it('is decided by the first sentence that fits, although none repeats what must not hold', () => {
    fc.assert(
      fc.property(anyWorkflow, saneFacts, (document, values) => {
        const rules = compiled(document);
        const facts = reading(values);
        // What a reader does: from the top, the first sentence whose “if” is met.
        const fits = ({ when }: Rule) =>
          when.every(({ condition, holds }) => !holds || evaluateCondition(condition, facts) === true);
        const read = rules.filter(({ from }) => from === undefined).find(fits);
        const decided = decide(toRuleSet([{ workflowId: 'support', version: 1, rules }]), facts, undefined);
        expect(read?.id).toBe(decided.ruleId);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same each time, and names nothing that is not there', () => {
    fc.assert(
      fc.property(anyWorkflow, (document) => {
        const lines = readBack(document, compiled(document));
        expect(readBack(structuredClone(document), compiled(structuredClone(document)))).toEqual(lines);
        for (const { sentence } of lines) {
          expect(sentence).toMatch(/^(If|Otherwise|Always|After) .*\.$/s);
          expect(sentence).not.toMatch(/undefined|\[object/);
        }
      }),
    );
  });
});
