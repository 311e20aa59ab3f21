import { beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
import { maxDepth } from '../../../../shared/rules/condition.ts';
import { loadPatterns } from '../../../../shared/rules/pattern.ts';
import { compileWorkflow, maxRules } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from '../../../../shared/workflow/document.ts';
import type { Problem, ProblemCode } from '../../../../shared/workflow/problem.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.5 };

/** Start, one question, a hand-off and a way on; `change` breaks it in one place. */
const drawing = (nodes: readonly WorkflowNode[] = [], lines: readonly WorkflowEdge[] = []): WorkflowDocument =>
  drawn(
    [start(), asks('q', low), handOff('person'), goOn('ai'), ...nodes],
    [...edges('start>q', 'q.yes>person', 'q.no>ai'), ...lines],
  );

const withNode = (changed: WorkflowNode): WorkflowDocument => {
  const { nodes, ...rest } = drawing();
  return { ...rest, nodes: nodes.map((each) => (each.id === changed.id ? changed : each)) };
};

const line = (id: string, source: string, exit: string, target: string): WorkflowEdge => ({ id, source, exit, target });

const nested = (depth: number): Condition =>
  depth === 1 ? { signal: 'confidence', op: 'lt', value: 0.5 } : { all: [nested(depth - 1)] };

const problemsOf = (document: WorkflowDocument): readonly Problem[] => {
  const compiled = compileWorkflow(document, {
    ...organisation,
    subWorkflow: (id) => (id === 'huge' ? huge : undefined),
  });
  return compiled.ok ? compiled.warnings : compiled.problems;
};

interface Provocation {
  readonly what: string;
  readonly document: WorkflowDocument;
  readonly expected: Partial<Problem>;
  /** The part of the message that says what to change. */
  readonly advice: RegExp;
}

beforeAll(loadPatterns);

const huge = drawn(
  [start(), ...Array.from({ length: 10_000 }, (_, index) => node(`g${index}`, 'tag', { tags: ['x'] })), handOff('h')],
  [],
);
const asking = (condition: unknown) => withNode(asks('q', condition));
const comparing = (signal: string, op: string, value: unknown) => asking({ signal, op, value });
const ways = Array.from({ length: maxRules }, (_, index) => asks(`w${index}`, low));

const provocations: Record<Exclude<ProblemCode, 'invalid-document'>, readonly Provocation[]> = {
  'duplicate-id': [
    { what: 'two nodes', document: drawing([goOn('ai')]), expected: { nodeId: 'ai' }, advice: /rename/ },
    {
      what: 'two connections',
      document: drawing([], [line('e0', 'start', 'next', 'ai')]),
      expected: { edgeId: 'e0' },
      advice: /draw one of them anew/,
    },
  ],
  'unknown-node-kind': [
    {
      what: 'a kind of later',
      document: drawing([node('t', 'teleport')]),
      expected: { nodeId: 't' },
      advice: /delete|update/,
    },
    {
      what: 'a kind of the prototype',
      document: drawing([node('t', 'constructor')]),
      expected: { nodeId: 't' },
      advice: /delete/,
    },
  ],
  'invalid-node': [
    {
      what: 'a missing queue',
      document: withNode(node('person', 'hand-off', { priority: 'normal', reason: 'policy', guardrail: false })),
      expected: { nodeId: 'person', path: 'queueId' },
      advice: /expected string/,
    },
    {
      what: 'a condition that is none',
      document: asking({ signal: 'confidence' }),
      expected: { nodeId: 'q', path: 'condition' },
      advice: /must compare a signal with a value/,
    },
    {
      what: 'an unknown field',
      document: withNode(handOff('person', { colour: 'red' })),
      expected: { nodeId: 'person' },
      advice: /colour/,
    },
    {
      what: 'an empty group',
      document: asking({ all: [low, { any: [] }] }),
      expected: { nodeId: 'q', path: 'condition.all.1' },
      advice: /add a condition or remove/,
    },
    {
      what: 'two cases with one id',
      document: drawing([
        node('s', 'switch', {
          cases: [
            { id: 'a', label: 'A', condition: low },
            { id: 'a', label: 'B', condition: low },
          ],
        }),
      ]),
      expected: { nodeId: 's', path: 'cases.1.id' },
      advice: /give each case its own/,
    },
    {
      what: 'a case called default',
      document: drawing([node('s', 'switch', { cases: [{ id: 'default', label: 'A', condition: low }] })]),
      expected: { nodeId: 's', path: 'cases.0.id' },
      advice: /give each case its own/,
    },
  ],
  'no-start': [
    { what: 'no start', document: drawn([goOn('ai')], []), expected: { code: 'no-start' }, advice: /add a Start node/ },
  ],
  'several-starts': [
    {
      what: 'a second start',
      document: drawing([start('again')], [line('x', 'again', 'next', 'q')]),
      expected: { nodeId: 'again' },
      advice: /delete this one/,
    },
  ],
  'edge-to-nowhere': [
    {
      what: 'a missing target',
      document: drawing([], [line('x', 'q', 'yes', 'gone')]),
      expected: { edgeId: 'x' },
      advice: /“gone”.*delete it/,
    },
    {
      what: 'a missing source',
      document: drawing([], [line('x', 'gone', 'next', 'q')]),
      expected: { edgeId: 'x' },
      advice: /“gone”.*delete it/,
    },
  ],
  'unknown-exit': [
    {
      what: 'an exit of no one',
      document: drawing([], [line('x', 'q', 'maybe', 'ai')]),
      expected: { nodeId: 'q', edgeId: 'x' },
      advice: /“maybe”.*connect one that it has/,
    },
    {
      what: 'an exit of an outcome',
      document: drawing([], [line('x', 'person', 'next', 'ai')]),
      expected: { nodeId: 'person', edgeId: 'x' },
      advice: /connect one that it has/,
    },
  ],
  'several-edges-from-exit': [
    {
      what: 'two ways',
      document: drawing([], [line('x', 'q', 'yes', 'ai')]),
      expected: { nodeId: 'q', edgeId: 'x' },
      advice: /keep one/,
    },
  ],
  'unconnected-exit': [
    {
      what: 'an open end',
      document: drawn([start(), asks('q', low), handOff('person')], edges('start>q', 'q.yes>person')),
      expected: { nodeId: 'q', path: 'no' },
      advice: /“no”.*connect it/,
    },
  ],
  'unreachable-node': [
    {
      what: 'an island',
      document: drawing([handOff('island')]),
      expected: { nodeId: 'island', severity: 'warning' },
      advice: /connect it or delete it/,
    },
  ],
  cycle: [
    {
      what: 'a node that leads to itself',
      document: drawn([start(), asks('q', low), goOn('ai')], edges('start>q', 'q.yes>q', 'q.no>ai')),
      expected: { nodeId: 'q' },
      advice: /Delete one connection/,
    },
    {
      what: 'two nodes in a ring, drawn after what lies behind them',
      document: drawn(
        [handOff('person'), start(), asks('a', low), asks('b', low)],
        edges('start>a', 'a.yes>b', 'a.no>person', 'b.yes>a', 'b.no>person'),
      ),
      expected: { nodeId: expect.stringMatching(/^[ab]$/) as unknown as string },
      advice: /Delete one connection/,
    },
    {
      what: 'a way back to the start',
      document: drawn([start(), asks('q', low), goOn('ai')], edges('start>q', 'q.yes>start', 'q.no>ai')),
      expected: { code: 'cycle' },
      advice: /Delete one connection/,
    },
  ],
  'unknown-signal': [
    {
      what: 'a misspelt signal',
      document: comparing('confidense', 'lt', 0.5),
      expected: { nodeId: 'q', path: 'condition.signal' },
      advice: /“confidense”: pick one/,
    },
    {
      what: 'a family without a name',
      document: comparing('attributes.', 'eq', 1),
      expected: { nodeId: 'q', path: 'condition.signal' },
      advice: /pick one/,
    },
    {
      what: 'deep in a group',
      document: asking({ all: [low, { none: [{ signal: 'mood', op: 'eq', value: 1 }] }] }),
      expected: { nodeId: 'q', path: 'condition.all.1.none.0.signal' },
      advice: /pick one/,
    },
  ],
  'wrong-type': [
    {
      what: 'an operator of another type',
      document: comparing('confidence', 'has', 'x'),
      expected: { nodeId: 'q', path: 'condition.op' },
      advice: /use lt, lte/,
    },
    {
      what: 'a word for a number',
      document: comparing('confidence', 'lt', 'low'),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /needs a number/,
    },
    {
      what: 'a word for a list',
      document: comparing('text', 'containsAny', 'refund'),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /needs a list/,
    },
    {
      what: 'a list for a word',
      document: comparing('topics', 'has', ['billing']),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /needs a string/,
    },
    {
      what: 'a list for any single value',
      document: comparing('attributes.plan', 'eq', ['pro']),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /needs a single value/,
    },
    {
      what: 'a word for yes or no',
      document: comparing('intent', 'exists', 'yes'),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /needs a boolean/,
    },
  ],
  'value-out-of-range': [
    {
      what: 'per cent as 50',
      document: comparing('confidence', 'lt', 50),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /between 0 and 1/,
    },
    {
      what: 'a negative count',
      document: comparing('failedAttempts', 'gte', -1),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /between 0 and/,
    },
  ],
  'invalid-pattern': [
    {
      what: 'a look-ahead, which RE2 has not',
      document: comparing('text', 'matches', '(?=x)'),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /look-ahead/,
    },
    {
      what: 'a pattern without end',
      document: comparing('text', 'matches', 'a'.repeat(201)),
      expected: { nodeId: 'q', path: 'condition.value' },
      advice: /shorten/,
    },
  ],
  'unknown-queue': [
    {
      what: 'a queue of no one',
      document: withNode(handOff('person', { queueId: 'sales' })),
      expected: { nodeId: 'person', path: 'queueId' },
      advice: /pick one of general, billing/,
    },
  ],
  'unknown-calendar': [
    {
      what: 'hours of no one, in a node',
      document: drawing([node('h', 'business-hours', { calendarId: 'moon' })]),
      expected: { nodeId: 'h', path: 'calendarId' },
      advice: /called “moon”: pick one of office, night/,
    },
    {
      what: 'hours of no one, in a condition',
      document: comparing('hours.moon', 'eq', true),
      expected: { nodeId: 'q', path: 'condition.signal' },
      advice: /called “moon”: pick one of office, night/,
    },
  ],
  'unknown-workflow': [
    {
      what: 'a version that nobody published',
      document: drawing([node('s', 'sub-workflow', { workflowId: 'returns', version: 3 })]),
      expected: { nodeId: 's', path: 'workflowId' },
      advice: /pick one that was published/,
    },
  ],
  'too-many-nodes': [
    {
      what: 'a version that stands for too much',
      document: drawing([node('s', 'sub-workflow', { workflowId: 'huge', version: 1 })]),
      expected: {},
      advice: /use fewer/,
    },
  ],
  'invalid-message': [
    {
      what: 'an argument that nobody knows',
      document: drawing([node('s', 'send-message', { texts: { en: 'Hello {weather}' } })]),
      expected: { nodeId: 's', path: 'texts.en' },
      advice: /use one of customerName/,
    },
  ],
  'missing-message': [
    {
      what: 'no text in the language for all',
      document: drawing([node('s', 'send-message', { texts: { de: 'Hallo' } })]),
      expected: { nodeId: 's', path: 'texts.en' },
      advice: /write one/,
    },
  ],
  'too-deep': [
    {
      what: 'a group too many',
      document: asking(nested(maxDepth + 1)),
      expected: { nodeId: 'q' },
      advice: /use fewer groups/,
    },
  ],
  'too-many-rules': [
    {
      what: 'a way too many',
      document: drawn(
        [start(), ...ways, handOff('person')],
        edges(
          'start>w0',
          ...ways.flatMap((_, index) => [
            `w${index}.yes>person`,
            `w${index}.no>${index + 1 < ways.length ? `w${index + 1}` : 'person'}`,
          ]),
        ),
      ),
      expected: { severity: 'error', nodeId: 'person' },
      advice: /come together at .*person.*Ask fewer questions/,
    },
  ],
  'no-way-to-a-person': [
    {
      what: 'only the AI',
      document: drawn([start(), goOn('ai')], edges('start>ai')),
      expected: { nodeId: 'start', severity: 'warning' },
      advice: /add a Hand off node/,
    },
  ],
};

const cases = Object.entries(provocations).flatMap(([code, list]) => list.map((each) => ({ code, ...each })));

describe('a workflow', () => {
  it('without a mistake has no problem', () => {
    expect(problemsOf(drawing())).toEqual([]);
  });

  it.each(cases)('$code: $what', ({ code, document, expected, advice }) => {
    const found = problemsOf(document).filter((problem) => problem.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', ...expected });
    expect(found[0]?.message).toMatch(advice);
  });

  it('with a connection from a node that is gone is not called a cycle', () => {
    const codes = problemsOf(drawing([], [line('x', 'gone', 'next', 'q')])).map(({ code }) => code);
    expect(codes).toEqual(['edge-to-nowhere']);
  });

  it('shows all its problems at once', () => {
    const document = drawn(
      [asks('q', { signal: 'mood', op: 'eq', value: 1 }), handOff('person', { queueId: 'sales' })],
      edges('q.yes>gone'),
    );
    expect(new Set(problemsOf(document).map(({ code }) => code))).toEqual(
      new Set(['no-start', 'unknown-signal', 'unknown-queue', 'edge-to-nowhere', 'unconnected-exit']),
    );
  });

  it('calls a node by its label where it has one', () => {
    const document = drawn(
      [start(), node('q', 'condition', { condition: low }, 'Sure?'), handOff('x')],
      edges('start>q', 'q.yes>x'),
    );
    expect(problemsOf(document)[0]?.message).toContain('“Sure?”');
  });

  it('compiles in spite of warnings, and shows them', () => {
    const compiled = compileWorkflow(drawing([handOff('island')]), organisation);
    expect(compiled).toMatchObject({ ok: true, warnings: [{ code: 'unreachable-node' }] });
  });

  it.each([maxDepth, maxDepth - 1])('may nest %d levels', (depth) => {
    expect(problemsOf(asking(nested(depth)))).toEqual([]);
  });
});
