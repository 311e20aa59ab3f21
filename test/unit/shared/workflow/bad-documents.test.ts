import { describe, expect, it } from 'vitest';
import { decide } from '../../../../shared/rules/decide.ts';
import { toRuleSet } from '../../../../shared/rules/rule.ts';
import { compileWorkflow } from '../../../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../../../shared/workflow/document.ts';
import { parseDocument } from '../../../../shared/workflow/parse-document.ts';
import type { Problem } from '../../../../shared/workflow/problem.ts';
import { readBack } from '../../../../shared/workflow/read-back.ts';
import { reading } from '../rules/any-condition.ts';
import { asks, drawn, edges, goOn, handOff, node, organisation, stalledMs, start } from '../samples.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.5 };
const plain = drawn(
  [start(), asks('q', low), handOff('person'), goOn('ai')],
  edges('start>q', 'q.yes>person', 'q.no>ai'),
);

/** What a file with this text comes to: the problems of reading it, or of compiling it. */
function problemsOf(json: string): readonly Problem[] {
  const parsed = parseDocument(JSON.parse(json));
  if (!parsed.ok) return parsed.problems;
  const compiled = compileWorkflow(parsed.document, organisation);
  return compiled.ok ? compiled.warnings : compiled.problems;
}

/** The sound document with one piece of its JSON replaced. */
function broken(piece: string, by: string): string {
  const json = JSON.stringify(plain);
  expect(json).toContain(piece);
  return json.replace(piece, () => by);
}

const deep = (open: string, close: string): string => `${open.repeat(10_000)}1${close.repeat(10_000)}`;

describe('a document that nests 10,000 deep', () => {
  it.each<[string, string]>([
    ['in a condition', broken(JSON.stringify(low), deep('{"all":[', ']}'))],
    ['in the data of a node', broken('{"channels":[]}', deep('{"a":', '}'))],
    ['in the id of a node', broken('"id":"q"', `"id":${deep('[', ']')}`)],
    ['in its nodes', broken('"nodes":[', `"nodes":[${deep('[', ']')},`)],
    ['in a position', broken('{"x":0,"y":0}', deep('{"x":', '}'))],
    ['in a member that no document has', broken('{"schemaVersion"', `{"x":${deep('[', ']')},"schemaVersion"`)],
    ['as a whole', deep('[', ']')],
  ])('%s is one problem that says so', (_where, json) => {
    expect(problemsOf(json)).toEqual([
      { code: 'invalid-document', severity: 'error', message: expect.stringContaining('nests deeper than 70 levels') },
    ]);
  });
});

describe('a document that is none', () => {
  it.each<[string, string, Partial<Problem>]>([
    ['nothing', 'null', { message: expect.stringContaining('it is no document') }],
    ['a list', '[]', { message: expect.stringContaining('it is no document') }],
    ['a text', '"workflow"', { message: expect.stringContaining('it is no document') }],
    ['without nodes', '{"schemaVersion":1,"id":"a","name":"A","edges":[]}', { path: 'nodes' }],
    ['without a schema', '{"nodes":[]}', { message: expect.stringContaining('schemaVersion must be a whole number') }],
    [
      'of a newer Baton',
      '{"schemaVersion":2}',
      { message: expect.stringMatching(/newer version of Baton .*: update Baton\.$/) },
    ],
    ['with a place past all numbers', broken('"x":0', '"x":1e999'), { path: 'nodes.0.position.x' }],
    ['with a node without id', broken('"id":"q",', ''), { path: 'nodes.1.id' }],
    ['with an id that could break out', broken('"id":"q"', '"id":"<q>"'), { path: 'nodes.1.id' }],
    ['with members of its own', broken('"name"', '"run":"rm -rf","name"'), { message: expect.stringContaining('run') }],
  ])('%s is told what is wrong with it', (_what, json, expected) => {
    const [first] = problemsOf(json);
    expect(first).toMatchObject({ code: 'invalid-document', severity: 'error', ...expected });
  });

  it('with thousands of mistakes is told the first few', () => {
    const nodes = Array.from({ length: 2_000 }, () => ({}));
    expect(problemsOf(JSON.stringify({ ...plain, nodes })).length).toBeLessThanOrEqual(20);
  });
});

describe('a number that is none', () => {
  it.each(['1e999', '-1e999'])('%s in a condition is a mistake at its node', (number) => {
    expect(problemsOf(broken('"value":0.5', `"value":${number}`))).toEqual([
      expect.objectContaining({ code: 'invalid-node', nodeId: 'q', path: 'condition' }),
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s, drawn by code and not by JSON, is one too', (value) => {
    const document = {
      ...plain,
      nodes: plain.nodes.map((each) => (each.id === 'q' ? asks('q', { ...low, value }) : each)),
    };
    expect(compileWorkflow(document, organisation)).toMatchObject({ ok: false, problems: [{ code: 'invalid-node' }] });
  });
});

describe('a way that goes round', () => {
  it.each<[string, WorkflowDocument, string]>([
    [
      'from a step to itself',
      drawn([start(), asks('q', low), goOn('ai')], edges('start>q', 'q.yes>q', 'q.no>ai')),
      'q',
    ],
    [
      'through three steps',
      drawn(
        [start(), asks('a', low), asks('b', low), asks('c', low), goOn('ai')],
        edges('start>a', 'a.yes>b', 'a.no>ai', 'b.yes>c', 'b.no>ai', 'c.yes>a', 'c.no>ai'),
      ),
      '[abc]',
    ],
    [
      'back to the start',
      drawn([start(), asks('q', low), goOn('ai')], edges('start>q', 'q.yes>start', 'q.no>ai')),
      '(start|q)',
    ],
  ])('%s is a cycle, named at one of its steps', (_what, document, at) => {
    expect(compileWorkflow(document, organisation)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'cycle',
          severity: 'error',
          nodeId: expect.stringMatching(new RegExp(`^${at}$`)),
          message: expect.stringContaining('Delete one connection'),
        }),
      ]),
    });
  });
});

describe('a kind of node that this version does not know', () => {
  const future = { ...node('later', 'teleport', { to: 'Mars', deep: [1, { two: null }] }), label: 'Beam up' };
  const document = drawn(
    [start(), asks('q', low), future, goOn('ai')],
    edges('start>q', 'q.yes>later', 'q.no>ai', 'later.anywhere>ai'),
  );

  it('is kept as it is', () => {
    expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
  });

  it('is reported and never run', () => {
    const compiled = compileWorkflow(document, organisation);
    expect(compiled).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unknown-node-kind', nodeId: 'later' })]),
    });
    expect(compiled).not.toHaveProperty('rules');
  });
});

/** Milliseconds of work that something takes, however busy the machine is, with what it gives. */
function timed<T>(act: () => T): { readonly ms: number; readonly result: T } {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, result };
}

describe('a document of 2 MB', () => {
  const phrases = (seed: number) =>
    Array.from({ length: 100 }, (_, index) => `phrase ${seed} ${index} ${'x'.repeat(80)}`);
  const wordy = (seed: number) => ({ signal: 'text', op: 'containsAny', value: phrases(seed) });

  it('of many steps with long lists compiles, or says why not, without stalling', () => {
    const questions = Array.from({ length: 200 }, (_, index) => asks(`q${index}`, wordy(index)));
    const lines = questions.flatMap(({ id }, index) => [
      ...edges(`${id}.yes>person`, `${id}.no>${questions[index + 1]?.id ?? 'ai'}`),
    ]);
    const document = drawn(
      [start(), ...questions, handOff('person'), goOn('ai')],
      [...edges('start>q0'), ...lines].map((edge, index) => ({ ...edge, id: `e${index}` })),
    );
    const json = JSON.stringify(document);
    expect(json.length).toBeGreaterThan(1_900_000);
    const { ms, result } = timed(() => {
      const parsed = parseDocument(JSON.parse(json));
      if (!parsed.ok) return undefined;
      const compiled = compileWorkflow(parsed.document, organisation);
      return compiled.ok ? readBack(parsed.document, compiled.rules) : undefined;
    });
    expect(result).toHaveLength(201);
    expect(ms).toBeLessThan(stalledMs);
  });

  it('whose thousands of connections leave one enormous step is refused without stalling', () => {
    const cases = Array.from({ length: 20 }, (_, index) => ({
      id: `case-${index}`,
      label: `Case ${index}`,
      condition: { any: Array.from({ length: 10 }, (_each, part) => wordy(10 * index + part)) },
    }));
    const document = drawn(
      [start(), node('s', 'switch', { cases }), goOn('ai')],
      Array.from({ length: 5_000 }, (_, index) => ({ id: `e${index}`, source: 's', exit: 'case-1', target: 'ai' })),
    );
    expect(JSON.stringify(document).length).toBeGreaterThan(1_900_000);
    const { ms, result } = timed(() => compileWorkflow(document, organisation));
    expect(result).toMatchObject({ ok: false });
    expect(ms).toBeLessThan(stalledMs);
  });

  it('of nothing but steps that are all wrong in the same way is refused without stalling', () => {
    const nodes = Array.from({ length: 2_000 }, () => node('same', 'switch', { cases: 'x'.repeat(800) }));
    const lines = Array.from({ length: 5_000 }, () => ({ id: 'same', source: 'same', exit: 'a', target: 'nowhere' }));
    const { ms, result } = timed(() => problemsOf(JSON.stringify(drawn(nodes, lines))));
    const codes = new Set(result.map(({ code }) => code));
    expect(codes).toEqual(new Set(['duplicate-id', 'no-start', 'invalid-node', 'edge-to-nowhere']));
    expect(ms).toBeLessThan(stalledMs);
  });
});

describe('a storm', () => {
  it('of workflows that all match every message is decided without stalling, and leaves no more marks than they name', () => {
    const result = compileWorkflow(
      drawn([start(), node('t', 'tag', { tags: ['seen'] }), handOff('person')], edges('start>t', 't>person')),
      organisation,
    );
    if (!result.ok) throw new Error('It does not compile.');
    const rules = result.rules;
    const ruleSet = toRuleSet(
      Array.from({ length: 5_000 }, (_, index) => ({
        workflowId: `w${index}`,
        version: 1,
        rules: rules.map((rule) => ({ ...rule, workflowId: `w${index}`, id: `w${index}.person` })),
      })),
    );
    const { ms, result: decision } = timed(() => decide(ruleSet, reading({}), 'general'));
    expect(decision).toMatchObject({ ruleId: 'w0.person', outcome: { kind: 'handoff' }, tags: ['seen'] });
    expect(ms).toBeLessThan(stalledMs);
  });
});
