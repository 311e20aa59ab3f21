import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
import { checkCondition } from '../../../../shared/workflow/check-condition.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.5 } as const;
const five = { messages: 5 } as const;
const trend = (signal: string): Condition => ({ trend: signal, direction: 'rises', by: 0.3, within: five });
const count = (signal: string, atLeast = 2): Condition => ({
  count: { signal, op: 'exists', value: true },
  atLeast,
  within: five,
});

describe('a condition over past messages, or over several parts', () => {
  it.each<[string, Condition, string, string]>([
    ['a trend of no signal', trend('confidense'), 'unknown-signal', 'condition.trend'],
    ['a trend of words', trend('intent'), 'wrong-type', 'condition.trend'],
    ['a count of no signal', count('confidense'), 'unknown-signal', 'condition.count.signal'],
    ['a count of a set', count('topics'), 'wrong-type', 'condition.count.signal'],
    ['a count of more than there are', count('confidence', 6), 'value-out-of-range', 'condition.atLeast'],
    ['more parts than there are', { atLeast: 2, of: [low] }, 'value-out-of-range', 'condition.atLeast'],
    ['a part of a group', { none: [low, trend('intent')] }, 'wrong-type', 'condition.none.1.trend'],
    [
      'a part of a score',
      { score: [{ weight: 1, when: trend('intent') }], op: 'gte', value: 1 },
      'wrong-type',
      'condition.score.0.when.trend',
    ],
  ])('is told where it cannot work: %s', (_what, condition, code, path) => {
    expect(checkCondition(condition, 'condition', organisation)).toEqual([
      expect.objectContaining({ code, path, message: expect.stringMatching(/\.$|cannot|not counted/) }),
    ]);
  });

  it.each<[string, Condition]>([
    ['a trend of a number', trend('frustration')],
    ['a trend of an attribute', trend('attributes.score')],
    ['as many as there are', count('confidence', 5)],
    [
      'minutes, of which nobody knows how many messages',
      { ...count('confidence', 20), within: { minutes: 1 } } as Condition,
    ],
    ['all of several parts', { atLeast: 2, of: [low, low] }],
  ])('is fine: %s', (_what, condition) => {
    expect(checkCondition(condition, 'condition', organisation)).toEqual([]);
  });
});

it('a connection to a note leads nowhere, and is told so', () => {
  const document = drawn(
    [start(), asks('q', low), handOff('person'), node('remark', 'note', { text: 'As agreed.' })],
    edges('start>q', 'q.yes>person', 'q.no>remark'),
  );
  const compiled = compileWorkflow(document, organisation);
  expect(compiled.ok ? [] : compiled.problems.map(({ code, edgeId }) => `${code} ${edgeId}`)).toContain(
    'edge-to-nowhere e2',
  );
  expect(
    compileWorkflow(
      { ...document, nodes: [...document.nodes, goOn('ai')], edges: edges('start>q', 'q.yes>person', 'q.no>ai') },
      organisation,
    ).ok,
  ).toBe(true);
});
