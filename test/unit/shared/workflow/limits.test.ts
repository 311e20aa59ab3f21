import { describe, expect, it } from 'vitest';
import { condition } from '../../../../shared/rules/condition-schema.ts';
import { ruleSet, toRuleSet } from '../../../../shared/rules/rule.ts';
import { maxCases } from '../../../../shared/workflow/cases/sample-case.ts';
import { most } from '../../../../shared/workflow/document.ts';
import { type NodeKind, nodeKind } from '../../../../shared/workflow/nodes/index.ts';
import { parseDocument } from '../../../../shared/workflow/parse-document.ts';
import { drawn, edges, goOn, node, start } from '../samples.ts';

type Fields = Readonly<Record<string, unknown>>;

const low = { signal: 'confidence', op: 'lt', value: 0.5 } as const;
const long = (length: number): string => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe('the settings of a node', () => {
  const arm = (id: number, percent = 50) => ({ id: `${id}`, label: 'A', percent });
  const band = (id: number, from = 1) => ({ id: `${id}`, label: 'B', from });
  const choice = (id: number, more: Fields = {}) => ({ id: `${id}`, label: 'C', ...more });
  const one = (id: number) => ({ ...choice(id), condition: low });
  const part = (weight: number) => ({ weight, when: low });

  it.each<[NodeKind, string, Fields, Fields]>([
    ['start', 'channels', { channels: ['chat', 'email', 'voice'] }, { channels: ['chat', 'email', 'voice', 'chat'] }],
    ['availability', 'people', { agentsOn: 1 }, { agentsOn: 0 }],
    ['availability', 'people', { agentsOn: 1_000 }, { agentsOn: 1_001 }],
    ['availability', 'minutes', { waitBelowMinutes: 1 }, { waitBelowMinutes: 0 }],
    ['availability', 'minutes', { waitBelowMinutes: 1_440 }, { waitBelowMinutes: 1_441 }],
    ['collect', 'tries', { tries: 1 }, { tries: 0 }],
    ['collect', 'tries', { tries: 5 }, { tries: 6 }],
    ['note', 'letters', { text: long(2_000) }, { text: long(2_001) }],
    ['notify', 'letters', { title: 'x' }, { title: '' }],
    ['notify', 'letters', { title: long(120) }, { title: long(121) }],
    ['offer', 'choices', { choices: many(6, choice) }, { choices: many(7, choice) }],
    ['offer', 'choices', { choices: [choice(0)] }, { choices: [] }],
    [
      'offer',
      'letters of a label',
      { choices: [choice(0, { label: long(40) })] },
      { choices: [choice(0, { label: long(41) })] },
    ],
    [
      'offer',
      'letters of an id',
      { choices: [choice(0, { id: long(32) })] },
      { choices: [choice(0, { id: long(33) })] },
    ],
    ['offer', 'letters of an id', { choices: [choice(0, { id: 'a-1' })] }, { choices: [choice(0, { id: '-1' })] }],
    ['send-message', 'letters of a text', { texts: { en: long(2_000) } }, { texts: { en: long(2_001) } }],
    ['send-message', 'texts', { texts: { en: 'x' } }, { texts: {} }],
    ['send-message', 'letters of a text', { texts: { en: 'x' } }, { texts: { en: '' } }],
    ['score', 'lowest weight', { parts: [part(-1_000), part(1_000)] }, { parts: [part(-1_001)] }],
    ['score', 'parts', { parts: many(30, part) }, { parts: many(31, part) }],
    ['score', 'parts', { parts: [part(1)] }, { parts: [] }],
    ['score', 'highest weight', { parts: [part(1)] }, { parts: [part(1_001)] }],
    ['score', 'bands', { bands: many(8, band) }, { bands: many(9, band) }],
    ['score', 'bands', { bands: [band(1)] }, { bands: [] }],
    ['score', 'highest band', { bands: [band(1, 100_000)] }, { bands: [band(1, 100_001)] }],
    ['score', 'lowest band', { bands: [band(1, -100_000)] }, { bands: [band(1, -100_001)] }],
    ['score', 'least hysteresis', { hysteresis: 0 }, { hysteresis: -0.1 }],
    ['score', 'most hysteresis', { hysteresis: 1_000 }, { hysteresis: 1_001 }],
    ['set-attribute', 'lowest number', { value: Number.MIN_SAFE_INTEGER }, { value: 2 * Number.MIN_SAFE_INTEGER }],
    ['set-attribute', 'highest number', { value: Number.MAX_SAFE_INTEGER }, { value: 2 * Number.MAX_SAFE_INTEGER }],
    ['set-attribute', 'least number', { value: 1e-100 }, { value: 1e-101 }],
    ['split', 'arms', { arms: many(2, arm) }, { arms: [arm(0)] }],
    ['split', 'arms', { arms: many(10, arm) }, { arms: many(11, arm) }],
    ['split', 'least share', { arms: [arm(0, 0), arm(1, 100)] }, { arms: [arm(0, -0.01), arm(1, 100)] }],
    ['split', 'greatest share', { arms: [arm(0, 0), arm(1, 100)] }, { arms: [arm(0, 0), arm(1, 100.01)] }],
    ['split', 'hundredths', { arms: [arm(0, 0.01), arm(1)] }, { arms: [arm(0, 0.005), arm(1)] }],
    ['sub-workflow', 'versions', { version: 1 }, { version: 0 }],
    ['switch', 'cases', { cases: many(20, one) }, { cases: many(21, one) }],
    ['switch', 'cases', { cases: [one(0)] }, { cases: [] }],
    ['tag', 'tags', { tags: ['vip'] }, { tags: [] }],
    ['tag', 'tags', { tags: many(10, (at) => `t${at}`) }, { tags: many(11, (at) => `t${at}`) }],
  ])('a %s has limits: %s', (kind, _what, inside, outside) => {
    const { schema, defaults } = nodeKind(kind);
    expect(schema.safeParse({ ...(defaults as Fields), ...inside }).success).toBe(true);
    expect(schema.safeParse({ ...(defaults as Fields), ...outside }).success).toBe(false);
  });
});

describe('a condition keeps to limits', () => {
  const asking = (change: Fields) => ({ ...low, ...change });
  const counting = (change: Fields) => ({ count: low, atLeast: 1, within: { messages: 5 }, ...change });
  const trending = (change: Fields) => ({
    trend: 'frustration',
    direction: 'rises',
    by: 0.1,
    within: { messages: 5 },
    ...change,
  });
  const part = (weight: number) => ({ weight, when: low });
  const adding = (change: Fields) => ({ score: [part(1)], op: 'gte', value: 1, ...change });

  it.each<[string, Fields, Fields]>([
    ['letters of a signal', asking({ signal: long(160) }), asking({ signal: long(161) })],
    ['letters of a signal', asking({ signal: 'x' }), asking({ signal: '' })],
    ['letters of a value', asking({ value: long(500) }), asking({ value: long(501) })],
    [
      'texts in a list',
      asking({ value: many(200, long).map((text) => `${text}x`) }),
      asking({ value: many(201, () => 'x') }),
    ],
    ['letters of a text in a list', asking({ value: [long(200)] }), asking({ value: [long(201)] })],
    ['letters of a text in a list', asking({ value: ['x'] }), asking({ value: [''] })],
    ['texts in a list', asking({ value: ['x'] }), asking({ value: [] })],
    ['messages of a window', counting({ within: { messages: 2 } }), counting({ within: { messages: 1 } })],
    ['messages of a window', counting({ within: { messages: 20 } }), counting({ within: { messages: 21 } })],
    ['minutes of a window', counting({ within: { minutes: 1 } }), counting({ within: { minutes: 0 } })],
    ['minutes of a window', counting({ within: { minutes: 10_080 } }), counting({ within: { minutes: 10_081 } })],
    ['times counted', counting({ atLeast: 1 }), counting({ atLeast: 0 })],
    ['times counted', counting({ atLeast: 20 }), counting({ atLeast: 21 })],
    ['rises', trending({ by: 0.001 }), trending({ by: 0 })],
    ['members of a group', { all: many(100, () => low) }, { all: many(101, () => low) }],
    ['conditions that must hold', { atLeast: 1, of: [low] }, { atLeast: 0, of: [low] }],
    ['conditions that must hold', { atLeast: 100, of: [low] }, { atLeast: 101, of: [low] }],
    ['weights', adding({ score: [part(-1_000), part(1_000)] }), adding({ score: [part(-1_001)] })],
    ['parts of a score', adding({ score: many(100, part) }), adding({ score: many(101, part) })],
    ['parts of a score', adding({}), adding({ score: [] })],
    ['weights', adding({}), adding({ score: [part(1_001)] })],
    ['scores', adding({ value: 100_000 }), adding({ value: 100_001 })],
    ['scores', adding({ value: -100_000 }), adding({ value: -100_001 })],
  ])('of %s', (_what, inside, outside) => {
    expect(condition.safeParse(inside).success).toBe(true);
    expect(condition.safeParse(outside).success).toBe(false);
  });
});

describe('a document keeps to limits', () => {
  const plain = drawn([start(), goOn('ai')], edges('start>ai'));
  const [line] = plain.edges;
  const oneNode = (change: Fields) => ({ nodes: [{ ...node('n', 'note'), ...change }] });
  const nested = (levels: number): Fields => (levels === 1 ? {} : { a: nested(levels - 1) });
  const group = (id: number, name = 'G') => ({ id: `g${id}`, name });
  const sample = (id: number) => ({
    id: `c${id}`,
    name: 'C',
    turns: [{ role: 'customer', text: 'Hello' }],
    expect: { decision: 'continue' },
  });
  const isTaken = (change: Fields): boolean => parseDocument({ ...plain, ...change }).ok;

  it.each<[string, Fields, Fields]>([
    ['nodes', { nodes: many(most.nodes, () => start()) }, { nodes: many(most.nodes + 1, () => start()) }],
    ['connections', { edges: many(most.edges, () => line) }, { edges: many(most.edges + 1, () => line) }],
    ['frames', { groups: many(most.groups, group) }, { groups: many(most.groups + 1, group) }],
    ['cases', { cases: many(maxCases, sample) }, { cases: many(maxCases + 1, sample) }],
    ['letters of a name', { name: long(80) }, { name: long(81) }],
    ['letters of a name', { name: 'x' }, { name: '' }],
    ['letters of a description', { description: long(500) }, { description: long(501) }],
    ['letters of a frame', { groups: [group(0, long(80))] }, { groups: [group(0, long(81))] }],
    ['letters of a frame', { groups: [group(0, 'x')] }, { groups: [group(0, '')] }],
    ['letters of a kind', oneNode({ kind: long(64) }), oneNode({ kind: long(65) })],
    ['letters of a kind', oneNode({ kind: 'x' }), oneNode({ kind: '' })],
    ['letters of a label', oneNode({ label: long(80) }), oneNode({ label: long(81) })],
    ['letters of an exit', { edges: [{ ...line, exit: long(64) }] }, { edges: [{ ...line, exit: long(65) }] }],
    ['letters of an exit', { edges: [{ ...line, exit: 'x' }] }, { edges: [{ ...line, exit: '' }] }],
    ['levels of settings', oneNode({ data: nested(64) }), oneNode({ data: nested(65) })],
    ['places', oneNode({ position: { x: most.place, y: 0 } }), oneNode({ position: { x: most.place + 1, y: 0 } })],
    ['places', oneNode({ position: { x: 0, y: -most.place } }), oneNode({ position: { x: 0, y: -most.place - 1 } })],
  ])('of %s', (_what, inside, outside) => {
    expect(isTaken(inside)).toBe(true);
    expect(isTaken(outside)).toBe(false);
  });
});

describe('a rule set keeps to limits', () => {
  it.each<[string, Fields, Fields]>([
    ['values kept of a signal', { tracked: { confidence: 1 } }, { tracked: { confidence: 0 } }],
    ['values kept of a signal', { tracked: { confidence: 20 } }, { tracked: { confidence: 21 } }],
    ['what it says only where it is so', { asksLastContact: true }, { asksLastContact: false }],
  ])('of %s', (_what, inside, outside) => {
    expect(ruleSet.safeParse({ ...toRuleSet([]), ...inside }).success).toBe(true);
    expect(ruleSet.safeParse({ ...toRuleSet([]), ...outside }).success).toBe(false);
  });
});
