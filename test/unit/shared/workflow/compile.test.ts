import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashJson } from '../../../../shared/hash.ts';
import type { Condition } from '../../../../shared/rules/condition.ts';
import { decide } from '../../../../shared/rules/decide.ts';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { type Rule, ruleSet, toRuleSet } from '../../../../shared/rules/rule.ts';
import type { SignalReader } from '../../../../shared/rules/signal-reader.ts';
import { compileWorkflow, maxRules } from '../../../../shared/workflow/compile.ts';
import { type WorkflowDocument, workflowDocument } from '../../../../shared/workflow/document.ts';
import { reading } from '../rules/any-condition.ts';
import { asks, deepFreeze, drawn, edges, goOn, handOff, node, organisation, start } from '../samples.ts';
import { anyDocument, anyWorkflow, saneFacts } from './any-workflow.ts';

const low = { signal: 'confidence', op: 'lt', value: 0.5 };

function rulesOf(document: WorkflowDocument): readonly Rule[] {
  const compiled = compileWorkflow(deepFreeze(document), organisation);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return compiled.rules;
}

const matching = (rules: readonly Rule[], read: SignalReader): readonly Rule[] =>
  rules.filter(({ when }) =>
    when.every(({ condition, holds }) => (evaluateCondition(condition, read) === true) === holds),
  );

interface Walked {
  readonly path: readonly string[];
  readonly tags: readonly string[];
  readonly rank?: unknown;
}

/** Walks the drawing as an admin would, with a finger on the screen. */
function walk({ nodes, edges }: WorkflowDocument, read: SignalReader): Walked {
  const holds = (condition: unknown) => evaluateCondition(condition as Condition, read) === true;
  const path: string[] = [];
  const tags: string[] = [];
  let rank: unknown;
  let at = nodes.find(({ kind }) => kind === 'start');
  while (at) {
    const { id, kind, data } = at;
    path.push(id);
    let exit = 'next';
    if (kind === 'condition') exit = holds(data.condition) ? 'yes' : 'no';
    if (kind === 'business-hours') exit = read.read(`hours.${data.calendarId}`) === true ? 'open' : 'closed';
    if (kind === 'switch')
      exit =
        (data.cases as { id: string; condition: unknown }[]).find(({ condition }) => holds(condition))?.id ?? 'default';
    if (kind === 'score') exit = bandOf(data, holds, read.read(`band.support.${id}`));
    if (kind === 'split') exit = Number(read.read(`split.support.${id}`)) < 30 ? 'a' : 'b';
    if (kind === 'set-attribute') rank = data.value;
    if (kind === 'tag') tags.push(...(data.tags as string[]));
    const target = edges.find((edge) => edge.source === id && edge.exit === exit)?.target;
    at = nodes.find((each) => each.id === target);
  }
  return { path, tags: [...new Set(tags)], rank };
}

/** The sum as an admin would count it: a conversation leaves its band only when it has fallen far enough. */
function bandOf(data: Record<string, unknown>, holds: (condition: unknown) => boolean, before: unknown): string {
  const parts = data.parts as { weight: number; when: unknown }[];
  const sum = parts.reduce((total, { weight, when }) => total + (holds(when) ? weight : 0), 0);
  const slack = Number(data.hysteresis);
  if (sum >= 3 || (before === 'high' && sum >= 3 - slack)) return 'high';
  if (sum >= 1 || ((before === 'high' || before === 'some') && sum >= 1 - slack)) return 'some';
  return 'default';
}

describe('a workflow with every exit connected', () => {
  it('has exactly one rule for each message: the one whose way a finger on the drawing takes', () => {
    fc.assert(
      fc.property(anyWorkflow, saneFacts, (document, facts) => {
        const read = reading(facts);
        const found = matching(rulesOf(document), read);
        expect(found).toHaveLength(1);
        const { path, tags, rank } = walk(document, read);
        expect(found[0]).toMatchObject({ path, tags });
        expect(found[0]?.attributes?.rank).toBe(rank);
      }),
      { numRuns: 300 },
    );
  });

  it('decides by that rule, also when guardrails are tried first', () => {
    fc.assert(
      fc.property(anyWorkflow, saneFacts, (document, facts) => {
        const read = reading(facts);
        const rules = toRuleSet([{ workflowId: document.id, version: 1, rules: rulesOf(document) }]);
        const decision = decide(rules, read, 'general');
        const end = document.nodes.find(({ id }) => id === walk(document, read).path.at(-1));
        expect(decision.outcome.kind).toBe(end?.kind === 'continue' ? 'continue' : 'handoff');
        expect(decision.ruleId).toMatch(new RegExp(`^support\\.${end?.id}(\\.\\d+)?$`));
        expect(decision.tags).toEqual(walk(document, read).tags);
      }),
    );
  });

  it('gives the same rules in whatever order its nodes and edges are stored, wherever they lie', () => {
    const shuffled = anyWorkflow.chain((document) =>
      fc.record({
        document: fc.constant(document),
        nodes: fc.shuffledSubarray(document.nodes, { minLength: document.nodes.length }),
        edges: fc.shuffledSubarray(document.edges, { minLength: document.edges.length }),
        x: fc.nat(1_000),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ document, nodes, edges, x }) => {
        const moved = nodes.map((each) => ({ ...each, label: undefined, position: { x, y: -x } }));
        expect(rulesOf({ ...document, nodes: moved, edges })).toEqual(rulesOf(document));
      }),
    );
  });

  it('comes to the same bytes on any machine, since rule sets are kept and found by their hash', () => {
    const arms = [
      { id: 'a', label: 'A', percent: 30 },
      { id: 'b', label: 'B', percent: 70 },
    ];
    const bands = [{ id: 'high', label: 'High', from: 1 }];
    const document = drawn(
      [
        start(),
        node('score', 'score', { parts: [{ weight: 1, when: low }], bands, hysteresis: 0.5 }),
        node('arms', 'split', { arms }),
        node('offer', 'offer', { texts: { en: 'Shall I?' }, choices: [{ id: 'yes', label: 'Yes' }] }),
        handOff('person', { guardrail: true }),
        goOn('ai'),
      ],
      edges(
        'start>score',
        'score.high>arms',
        'score.default>ai',
        'arms.a>offer',
        'arms.b>person',
        'offer.yes>person',
        'offer.declined>ai',
        'offer.no-answer>ai',
      ),
    );
    const set = toRuleSet([{ workflowId: document.id, version: 1, rules: rulesOf(document) }]);
    // A new hash is a new rule set: change it only together with what documents compile to.
    expect(hashJson(set)).toBe('3a119e4156745953d1acb8b7f1831dc79b341d98b5be7473daefa1bf3f416d49');
  });

  it('gives each rule an id of its own, and rules that can be stored', () => {
    fc.assert(
      fc.property(anyWorkflow, (document) => {
        const rules = rulesOf(document);
        expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
        const set = toRuleSet([{ workflowId: document.id, version: 1, rules }]);
        expect(ruleSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
      }),
    );
  });
});

describe('whatever is drawn', () => {
  it('compiles or says why not, and never throws', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const parsed = workflowDocument.parse(document);
        const compiled = compileWorkflow(deepFreeze(parsed), organisation);
        const problems = compiled.ok ? compiled.warnings : compiled.problems;
        expect(problems.some(({ severity }) => severity === 'error')).toBe(!compiled.ok);
        for (const { message, nodeId, edgeId } of problems) {
          expect(message).toMatch(/^\S.*\.$/su);
          if (nodeId !== undefined && edgeId === undefined) expect(parsed.nodes.map(({ id }) => id)).toContain(nodeId);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('compiles to the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyDocument, anyWorkflow), (document) => {
        expect(compileWorkflow(structuredClone(document), organisation)).toEqual(
          compileWorkflow(document, organisation),
        );
      }),
    );
  });

  it.each([
    ['groups', '{"all":[', ']}'],
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('is refused at the door where %s nest 50,000 deep', (_what, open, close) => {
    const deep = `${open.repeat(50_000)}1${close.repeat(50_000)}`;
    const document = drawn([start(), asks('a', JSON.parse(deep)), goOn('b')], edges('start>a', 'a.yes>b', 'a.no>b'));
    const { error } = workflowDocument.safeParse(document);
    expect(error?.issues[0]).toMatchObject({ path: ['nodes', 1, 'data'], message: expect.stringContaining('deeper') });
  });

  it('compiles where it is as long as a document may be', () => {
    const count = 1_990;
    const chain = Array.from({ length: count }, (_, index) => node(`t${index}`, 'tag', { tags: ['vip'] }));
    const lines = chain.map((_, index) => `t${index}>${index + 1 < count ? `t${index + 1}` : 'end'}`);
    const document = workflowDocument.parse(drawn([start(), ...chain, handOff('end')], edges('start>t0', ...lines)));
    expect(rulesOf(document)).toMatchObject([{ id: 'support.end', tags: ['vip'] }]);
  });
});

describe('a compiled workflow', () => {
  it('asks in drawing order: cases as listed, the default last', () => {
    const cases = ['a', 'b'].map((id) => ({ id, label: id, condition: { signal: 'topics', op: 'has', value: id } }));
    const document = drawn(
      [start(), node('s', 'switch', { cases }), handOff('x'), handOff('y'), goOn('z')],
      edges('start>s', 's.default>z', 's.b>y', 's.a>x'),
    );
    expect(rulesOf(document).map(({ id }) => id)).toEqual(['support.x', 'support.y', 'support.z']);
    const holding = (index: number) => rulesOf(document)[index]?.when.map(({ exit, holds }) => `${exit} ${holds}`);
    expect(holding(0)).toEqual(['a true']);
    expect(holding(1)).toEqual(['a false', 'b true']);
    expect(holding(2)).toEqual(['a false', 'b false']);
  });

  it('numbers the rules of an outcome that several ways lead to', () => {
    const document = drawn(
      [start(), asks('a', low), asks('b', low), handOff('x')],
      edges('start>a', 'a.yes>x', 'a.no>b', 'b.yes>x', 'b.no>x'),
    );
    expect(rulesOf(document).map(({ id, path }) => `${id}: ${path.join(' ')}`)).toEqual([
      'support.x: start a x',
      'support.x.2: start a b x',
      'support.x.3: start a b x',
    ]);
  });

  it('collects the tags on the way, each once', () => {
    const document = drawn(
      [
        start(),
        node('t', 'tag', { tags: ['vip', 'late'] }),
        node('u', 'tag', { tags: ['late', 'review'] }),
        handOff('x'),
      ],
      edges('start>t', 't>u', 'u>x'),
    );
    expect(rulesOf(document)[0]?.tags).toEqual(['vip', 'late', 'review']);
  });

  it('passes by conversations on channels that its start does not name', () => {
    const document = drawn([node('start', 'start', { channels: ['chat', 'voice'] }), handOff('x')], edges('start>x'));
    const rules = rulesOf(document);
    expect(matching(rules, reading({ channel: 'voice' }))).toHaveLength(1);
    expect(matching(rules, reading({ channel: 'email' }))).toHaveLength(0);
  });

  it('says where a hand-off goes, and marks guardrails', () => {
    const target = { queueId: 'billing', priority: 'urgent', reason: 'safety', channel: 'voice', guardrail: true };
    expect(rulesOf(drawn([start(), handOff('x', target)], edges('start>x')))).toEqual([
      {
        id: 'support.x',
        workflowId: 'support',
        guardrail: true,
        when: [],
        tags: [],
        outcome: { kind: 'handoff', queueId: 'billing', priority: 'urgent', reason: 'safety', channel: 'voice' },
        path: ['start', 'x'],
      },
    ]);
  });

  it('leaves out what no way leads to', () => {
    const document = drawn(
      [start(), handOff('x'), asks('lost', low), goOn('y')],
      edges('start>x', 'lost.yes>x', 'lost.no>y'),
    );
    expect(rulesOf(document).map(({ id }) => id)).toEqual(['support.x']);
  });

  it(`may have ${maxRules} ways through it, and not one more`, () => {
    /** Each of the conditions in a row doubles the ways; a chain of handing-off conditions adds one each. */
    const withWays = (count: number) => {
      const questions = Array.from({ length: count - 1 }, (_, index) => asks(`q${index}`, low));
      const lines = questions.flatMap((_, index) => [
        `q${index}.yes>x`,
        `q${index}.no>${index + 2 < count ? `q${index + 1}` : 'x'}`,
      ]);
      return drawn([start(), ...questions, handOff('x')], edges('start>q0', ...lines));
    };
    expect(compileWorkflow(withWays(maxRules), organisation)).toMatchObject({ ok: true });
    const refused = compileWorkflow(withWays(maxRules + 1), organisation);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'too-many-rules', severity: 'error' }] });
    expect(refused.ok ? '' : refused.problems[0]?.message).toMatch(
      /come together at the Hand off node “x”. Ask fewer questions/,
    );
  });

  it('is refused quickly where its ways double at each of 500 questions', () => {
    const questions = Array.from({ length: 500 }, (_, index) => asks(`q${index}`, low));
    const lines = questions.flatMap((_, index) => {
      const next = index < 499 ? `q${index + 1}` : 'x';
      return [`q${index}.yes>${next}`, `q${index}.no>${next}`];
    });
    const startedMs = performance.now();
    const result = compileWorkflow(
      drawn([start(), ...questions, handOff('x')], edges('start>q0', ...lines)),
      organisation,
    );
    expect(result).toMatchObject({ ok: false });
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });
});
