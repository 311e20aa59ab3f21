import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { readBack } from '../../../../shared/workflow/read-back.ts';
import { ruleTable } from '../../../../shared/workflow/rule-table.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';

function compiled(document: WorkflowDocument): readonly Rule[] {
  const result = compileWorkflow(document, organisation);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result.rules;
}

const offers = drawn(
  [
    start(),
    asks('legal', { signal: 'topics', op: 'has', value: 'legal' }),
    node('late', 'tag', { tags: ['late'] }),
    handOff('lawyer', { reason: 'sensitive-topic', guardrail: true }),
    node('ask', 'offer', { texts: { en: 'A person?' }, choices: [{ id: 'yes', label: 'Yes' }] }),
    handOff('person', { queueId: 'billing', reason: 'asked-for-person' }),
    goOn('end'),
  ],
  edges(
    'start>legal',
    'legal.yes>late',
    'late>lawyer',
    'legal.no>ask',
    'ask.yes>person',
    'ask.declined>end',
    'ask.no-answer>end',
  ),
);

describe('the table of rules', () => {
  it('groups rules by where they begin, and numbers them through', () => {
    const groups = ruleTable(offers, compiled(offers));
    expect(groups.map(({ after, rows }) => [after, rows.map(({ order }) => order)])).toEqual([
      [undefined, [1, 2]],
      ['After “ask”', [3, 4, 5]],
    ]);
  });

  it('tells apart the steps that make a rule and those that it only passes', () => {
    const [first] = ruleTable(offers, compiled(offers));
    expect(first?.rows.map(({ steps, passed }) => ({ steps, passed }))).toEqual([
      { steps: ['legal', 'late', 'lawyer'], passed: ['start'] },
      { steps: ['ask'], passed: ['start', 'legal'] },
    ]);
  });

  it('says the same as the workflow in words', () => {
    const rules = compiled(offers);
    const rows = ruleTable(offers, rules).flatMap((group) => group.rows);
    for (const [index, { sentence, guardrail }] of readBack(offers, rules).entries()) {
      const row = rows[index];
      expect(sentence.toLowerCase()).toContain(row?.when.toLowerCase());
      expect(sentence).toContain(row?.then);
      expect(row?.guardrail).toBe(guardrail);
    }
  });
});
