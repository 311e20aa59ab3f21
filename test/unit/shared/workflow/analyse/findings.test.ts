import { describe, expect, it } from 'vitest';
import { sampleOrganisation } from '../../../../../functions/local/sample/organisation.ts';
import { sampleWorkflow } from '../../../../../functions/local/sample/workflow.ts';
import { decideMessage } from '../../../../../shared/conversation/decide-message.ts';
import { type HandoffMessage, messageKeys } from '../../../../../shared/messages/handoff-message.ts';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { toRuleSet } from '../../../../../shared/rules/rule.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { asks, drawn, edges, goOn, handOff, node, start } from '../../samples.ts';
import { asking, asksForPerson, behind, calendars, compiledRules, context, find, unsure } from './found.ts';

const everyMessage = (locale: string): HandoffMessage[] =>
  messageKeys.map((key) => ({ key, locale, text: 'A person comes.' }));

describe('the analysis', () => {
  it('finds nothing in the sample workflow', () => {
    const { messages, channels, organisation } = sampleOrganisation;
    const whole: WorkflowContext = {
      ...context,
      messages,
      channels: channels.map(({ kind }) => kind),
      defaultLocale: organisation.defaultLocale,
    };
    expect(analyseWorkflow(sampleWorkflow, whole)).toEqual([]);
  });

  it('finds nothing in a workflow that does not compile, which says enough', () => {
    expect(analyseWorkflow({ ...sampleWorkflow, edges: [] }, context)).toEqual([]);
  });

  it('tells of a question that contradicts itself, and of what lies behind it', () => {
    const both = asking({ all: [unsure, { signal: 'confidence', op: 'gt', value: 0.6 }] });
    expect(find(both, 'never-taken')).toMatchObject([{ nodeId: 'q', path: 'condition' }]);
    expect(find(both, 'never-reached')).toMatchObject([{ nodeId: 'person' }]);
  });

  it('tells of a question that an earlier one has answered, and names that one', () => {
    const twice = behind([asks('q', unsure), asks('r', unsure)], ['q.yes>r', 'q.no>ai', 'r.yes>person', 'r.no>ai']);
    expect(find(twice, 'always-taken')).toMatchObject([{ nodeId: 'r', message: expect.stringContaining('“q”') }]);
    expect(find(twice, 'never-reached')).toEqual([]);
  });

  it('knows that an assistant does not ask for a person', () => {
    const document = drawn(
      [
        start(),
        asks('a', { signal: 'speaker', op: 'eq', value: 'assistant' }),
        asks('q', asksForPerson),
        handOff('p'),
        goOn('ai'),
      ],
      edges('start>a', 'a.yes>q', 'a.no>ai', 'q.yes>p', 'q.no>ai'),
    );
    expect(find(document, 'never-taken')).toMatchObject([{ nodeId: 'q' }]);
  });

  it('says nothing of a node that a way comes to once a question is answered, whatever it asks', () => {
    const document = drawn(
      [
        start(),
        asks('q', unsure),
        node('o', 'offer', { texts: { en: 'Which?' }, choices: [{ id: 'a', label: 'A' }] }),
        asks('very', { signal: 'confidence', op: 'lt', value: 0.3 }),
        handOff('late'),
        goOn('ai'),
      ],
      edges(
        'start>q',
        'q.yes>o',
        'q.no>very',
        'o.a>very',
        'o.declined>ai',
        'o.no-answer>ai',
        'very.yes>late',
        'very.no>ai',
      ),
    );
    expect(find(document, 'shadowed-case')).toEqual([]);
    expect(find(document, 'never-reached')).toEqual([]);
    const direct = {
      ...document,
      edges: document.edges.map((edge) => (edge.exit === 'a' ? { ...edge, target: 'ai' } : edge)),
    };
    expect(find(direct, 'shadowed-case')).toMatchObject([{ nodeId: 'very' }]);
    expect(find(direct, 'never-reached')).toMatchObject([{ nodeId: 'late' }]);
  });

  it('tells of one way to a node that contradicts itself, where another leads there', () => {
    const document = behind(
      [
        asks('q', unsure),
        node('t', 'tag', { tags: ['unsure'] }),
        asks('r', { signal: 'confidence', op: 'gte', value: 0.5 }),
      ],
      ['q.yes>t', 't>r', 'q.no>r', 'r.yes>ai', 'r.no>person'],
    );
    expect(find(document, 'contradicting-path')).toMatchObject([{ nodeId: 'r', severity: 'info' }]);
    expect(find(document, 'never-taken')).toEqual([]);
  });

  it.each<[string, Condition]>([
    ['failed answers are at least 0', { signal: 'failedAttempts', op: 'gte', value: 0 }],
    ['failed answers are 1.5', { signal: 'failedAttempts', op: 'eq', value: 1.5 }],
    ['confidence is above 100 %', { signal: 'confidence', op: 'gt', value: 1 }],
    ['the channel is fax', { signal: 'channel', op: 'in', value: ['fax'] }],
  ])('tells of a part that no value can change: %s', (_, part) => {
    expect(find(asking({ any: [part, unsure] }), 'threshold-out-of-reach')).toMatchObject([{ nodeId: 'q' }]);
    expect(find(asking(part), 'threshold-out-of-reach')).toEqual([]);
  });

  const cases = (...conditions: readonly Condition[]) =>
    node('q', 'switch', {
      cases: conditions.map((condition, index) => ({ id: `case-${index + 1}`, label: `Case ${index + 1}`, condition })),
    });

  it('tells of a gap between two bands', () => {
    const bands = (upper: number) =>
      behind(
        [
          node('q', 'switch', {
            cases: [
              { id: 'low', label: 'Low', condition: { signal: 'confidence', op: 'lt', value: 0.3 } },
              { id: 'high', label: 'High', condition: { signal: 'confidence', op: 'gte', value: upper } },
            ],
          }),
        ],
        ['q.low>person', 'q.high>ai', 'q.default>ai'],
      );
    const [gap] = find(bands(0.5), 'missing-case');
    expect(gap).toMatchObject({ nodeId: 'q', severity: 'info', witness: { outcome: { kind: 'continue' } } });
    expect(gap?.witness?.facts.confidence).toBeGreaterThanOrEqual(0.3);
    expect(find(bands(0.3), 'missing-case')).toEqual([]);
    // What lies beyond all cases is what the way for everything else is for.
    const below = [unsure, { ...unsure, value: 0.7 }];
    const open = behind([cases(...below)], ['q.case-1>person', 'q.case-2>person', 'q.default>ai']);
    expect(find(open, 'missing-case')).toEqual([]);
  });

  it('tells of no gap whose values were sent another way before', () => {
    const conditions: readonly Condition[] = [
      { signal: 'confidence', op: 'lt', value: 0.3 },
      { signal: 'confidence', op: 'gte', value: 0.5 },
    ];
    const sorted = (earlier: Condition) =>
      behind(
        [asks('q', earlier), { ...cases(...conditions), id: 's' }],
        ['q.yes>s', 'q.no>ai', 's.case-1>person', 's.case-2>person', 's.default>ai'],
      );
    const from = (value: number) => find(sorted({ signal: 'confidence', op: 'gte', value }), 'missing-case');
    expect(from(0.4)).toHaveLength(1);
    expect(from(0.5)).toEqual([]);
  });

  it('tells of a case that the ones before it leave nothing to', () => {
    const document = behind(
      [
        cases(unsure, { signal: 'confidence', op: 'gte', value: 0.5 }, { signal: 'confidence', op: 'lte', value: 0.7 }),
        handOff('late'),
      ],
      ['q.case-1>person', 'q.case-2>person', 'q.case-3>late', 'q.default>ai'],
    );
    expect(find(document, 'shadowed-case')).toMatchObject([
      { nodeId: 'q', path: 'cases.2.condition', witness: { ruleId: expect.stringMatching(/^support\.person/) } },
    ]);
    expect(find(document, 'never-taken')).toEqual([]);
  });

  it('tells of two cases that want the same messages in different queues, and shows one', () => {
    const topic = (value: string): Condition => ({ signal: 'topics', op: 'has', value });
    const gold: Condition = { signal: 'customer.tier', op: 'eq', value: 'gold' };
    const document = (second: Condition, queueId: string) =>
      behind(
        [cases(topic('billing'), second), handOff('second', { queueId })],
        ['q.case-1>person', 'q.case-2>second', 'q.default>ai'],
      );
    const [finding, ...more] = find(document(gold, 'billing'), 'overlapping-cases');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ nodeId: 'q', severity: 'info', witness: { ruleId: 'support.person' } });
    expect(finding?.witness?.facts).toMatchObject({ 'customer.tier': 'gold', topics: ['billing'] });
    expect(find(document(gold, 'general'), 'overlapping-cases')).toEqual([]);
    expect(find(document(topic('refund'), 'billing'), 'overlapping-cases')).toEqual([]);
  });

  it('tells of a band that no sum of points reaches', () => {
    const scored = (from: number) =>
      behind(
        [
          node('q', 'score', {
            parts: [
              { weight: 1, when: unsure },
              { weight: 2, when: { signal: 'failedAttempts', op: 'gte', value: 2 } },
            ],
            bands: [
              { id: 'high', label: 'High', from },
              { id: 'some', label: 'Some', from: 1 },
            ],
            hysteresis: 0,
          }),
        ],
        ['q.high>person', 'q.some>person', 'q.default>ai'],
      );
    expect(find(scored(4), 'never-taken')).toMatchObject([{ nodeId: 'q' }]);
    expect(find(scored(3), 'never-taken')).toEqual([]);
  });

  it('knows that a conversation is always in one arm of a split, and shows one that is', () => {
    const arms = [
      { id: 'a', label: 'A', percent: 10 },
      { id: 'b', label: 'B', percent: 90 },
    ];
    const document = drawn(
      [start(), node('s', 'split', { arms }), handOff('p'), goOn('ai')],
      edges('start>s', 's.a>ai', 's.b>p'),
    );
    const [finding] = find(document, 'person-not-reached');
    expect(finding).toMatchObject({ nodeId: 'ai' });
    expect(finding?.witness?.example).toBeDefined();
    expect(analyseWorkflow(document, context)).toHaveLength(1);
  });

  it.each<[string, HandoffMessage[], string]>([
    ['for a channel', [{ key: 'handoff-started', locale: 'en', channel: 'chat', text: 'Wait.' }], 'for email'],
    ['at all', [], 'for chat'],
    ['in a language that is asked for', everyMessage('en'), 'for chat in “de”'],
  ])('tells of hand-offs for which there is no message %s', (_, messages, inWords) => {
    const document = asking({ signal: 'language', op: 'eq', value: 'de' });
    const more: WorkflowContext = { ...context, messages, channels: ['chat', 'email'], defaultLocale: 'en' };
    const found = analyseWorkflow(document, more).filter(({ code }) => code === 'message-missing');
    const shown = {
      message: expect.stringContaining(inWords),
      witness: expect.objectContaining({ because: expect.anything() }),
    };
    expect(found).toContainEqual(expect.objectContaining(shown));
    const all = { ...more, messages: [...everyMessage('en'), ...everyMessage('de')] };
    expect(analyseWorkflow(document, all).filter(({ code }) => code === 'message-missing')).toEqual([]);
  });

  it('tells of a guardrail behind a question about the AI, and shows a customer whom it misses', () => {
    const document = drawn(
      [start(), asks('q', unsure), asks('asks', asksForPerson), handOff('person', { guardrail: true }), goOn('ai')],
      edges('start>q', 'q.yes>asks', 'q.no>ai', 'asks.yes>person', 'asks.no>ai'),
    );
    const [finding] = find(document, 'guardrail-bypassed');
    expect(finding).toMatchObject({ nodeId: 'person', witness: { outcome: { kind: 'continue' } } });
    const example = finding?.witness?.example;
    if (!example) throw new Error('The finding comes without a message.');
    const rules = toRuleSet([{ workflowId: document.id, version: 1, rules: compiledRules(document) }]);
    const judged = decideMessage(example.before, example.message, rules, example.facts, undefined);
    expect(judged.decision.outcome).toEqual({ kind: 'continue' });
    expect(judged.context.detected.asksForHuman).toBeGreaterThanOrEqual(0.5);
  });

  it('tells that a customer who asks for a person may get none, unless another workflow hands over', () => {
    const deaf = drawn(
      [start(), asks('q', unsure), handOff('person'), goOn('ai')],
      edges('start>q', 'q.yes>person', 'q.no>ai'),
    );
    expect(find(deaf, 'person-not-reached')).toMatchObject([
      { nodeId: 'ai', witness: { outcome: { kind: 'continue' } } },
    ]);
    expect(find(deaf, 'person-not-reached', [{ ...sampleWorkflow, id: 'a-first' }])).toEqual([]);
    // One that hears only some of them leaves others unheard.
    const halfDeaf = {
      ...asking({ all: [asksForPerson, { signal: 'intent', op: 'exists', value: false }] }),
      id: 'a-first',
    };
    const some = {
      ...halfDeaf,
      edges: halfDeaf.edges.map((edge) => (edge.id === 'e0' ? { ...edge, target: 'q' } : edge)),
    };
    const [unheard] = find(deaf, 'person-not-reached', [some]);
    expect(unheard?.witness).toMatchObject({ outcome: { kind: 'continue' }, facts: { intent: expect.anything() } });
    expect(find(asking(unsure), 'person-not-reached')).toEqual([]);
  });

  it('tells of a hand-off that an earlier workflow leaves nothing to, and not of a guardrail', () => {
    const takesAll = { ...drawn([start(), handOff('p')], edges('start>p')), id: 'a-first' };
    const shadowed = find(asking(unsure), 'shadowed-rule', [takesAll]);
    expect(shadowed.map(({ nodeId }) => nodeId)).toEqual(['heard', 'person']);
    expect(shadowed[0]).toMatchObject({ witness: { ruleId: 'a-first.p' } });
    const guarded = drawn(
      [start(), asks('q', unsure), handOff('person', { guardrail: true }), goOn('ai')],
      edges('start>q', 'q.yes>person', 'q.no>ai'),
    );
    expect(find(guarded, 'shadowed-rule', [takesAll])).toEqual([]);
  });

  it('knows that a workflow which lets the AI go on keeps no other from handing over', () => {
    const letsAll = { ...drawn([start(), goOn('ai')], edges('start>ai')), id: 'a-first' };
    expect(find(asking(unsure), 'shadowed-rule', [letsAll])).toEqual([]);
    expect(find(asking(unsure), 'overlapping-rules', [letsAll])).toEqual([]);
  });

  it('tells of a rule that two earlier ones cover only together', () => {
    const covering = {
      ...drawn(
        [
          start(),
          asks('h', { signal: 'hours.office', op: 'eq', value: true }),
          asks('q', unsure),
          handOff('p'),
          handOff('o'),
          goOn('on'),
        ],
        edges('start>h', 'h.yes>q', 'h.no>o', 'q.yes>p', 'q.no>on'),
      ),
      id: 'a-first',
    };
    const shadowed = find({ ...asking(unsure), id: 'z-last' }, 'shadowed-rule', [covering]);
    expect(shadowed).toMatchObject([{ nodeId: 'person', message: expect.stringContaining(' and ') }]);
  });

  it('tells of a guardrail whose messages one of another workflow takes first', () => {
    const guarded = (id: string, queueId: string) => ({
      ...drawn(
        [start(), asks('q', asksForPerson), handOff('person', { guardrail: true, queueId }), goOn('ai')],
        edges('start>q', 'q.yes>person', 'q.no>ai'),
      ),
      id,
    });
    // Wholly: then it never decides at all. In part: then it is bypassed.
    expect(find(guarded('z', 'general'), 'shadowed-rule', [guarded('a', 'billing')])).toHaveLength(1);
    const partly = {
      ...drawn(
        [
          start(),
          asks('q', { all: [asksForPerson, unsure] }),
          handOff('person', { guardrail: true, queueId: 'billing' }),
          goOn('ai'),
        ],
        edges('start>q', 'q.yes>person', 'q.no>ai'),
      ),
      id: 'a',
    };
    expect(find(guarded('z', 'general'), 'guardrail-bypassed', [partly])).toMatchObject([
      { nodeId: 'person', severity: 'warning', witness: { ruleId: 'a.person' } },
    ]);
  });

  it('tells of messages that two workflows would handle differently, and who decides', () => {
    const other = {
      ...drawn(
        [start(), asks('q', unsure), handOff('p', { queueId: 'billing', guardrail: true }), goOn('ai')],
        edges('start>q', 'q.yes>p', 'q.no>ai'),
      ),
      id: 'z-last',
    };
    expect(find(asking(unsure), 'overlapping-rules', [other])).toMatchObject([
      { nodeId: 'heard', severity: 'info', message: expect.stringContaining('the other decides') },
    ]);
  });

  it('tells of a hand-off to a queue that never opens', () => {
    const never = Object.fromEntries(Object.keys(calendars[0]?.week ?? {}).map((day) => [day, []])) as never;
    const closed = calendars.map((calendar) => ({ ...calendar, week: never }));
    const told = analyseWorkflow(asking(unsure), { ...context, calendars: closed }).flatMap(
      ({ code, nodeId, witness }) => (code === 'queue-never-open' ? [`${nodeId} by ${witness?.ruleId}`] : []),
    );
    expect(told).toEqual(expect.arrayContaining(['person by support.person', 'heard by support.heard']));
    expect(find(asking(unsure), 'queue-never-open')).toEqual([]);
  });
});
