import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { loadPatterns } from '../../../../shared/rules/pattern.ts';
import { catalogue } from '../../../../shared/signals/catalogue.ts';
import type { SignalType, SignalValue } from '../../../../shared/signals/signal.ts';
import { checkCondition, operatorsFor, valueTypeFor } from '../../../../shared/workflow/check-condition.ts';
import { checkNode, exitsOf, nameOf, sentenceOfNode } from '../../../../shared/workflow/check-node.ts';
import { isNodeKind, type NodeKind, nodeKind, nodeKinds } from '../../../../shared/workflow/nodes/index.ts';
import { reading } from '../rules/any-condition.ts';
import { drawn, handOff, node, organisation, start } from '../samples.ts';

beforeAll(loadPatterns);

const low = { signal: 'confidence', op: 'lt', value: 0.45 } as const;

const kinds = Object.keys(nodeKinds).filter(isNodeKind);

describe.each(kinds)('a node of the kind %s', (kind) => {
  const spec = nodeKind(kind);
  const fresh = node('n', kind, spec.defaults as Record<string, unknown>);

  it('is listed under its own name, with words for the palette', () => {
    expect(spec.kind).toBe(kind);
    expect(spec.title).toMatch(/^\p{Lu}/u);
    expect(spec.description).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('is without a mistake when fresh from the palette', () => {
    // The version that it names is the admin's to pick.
    const context = { ...organisation, subWorkflow: () => drawn([start(), handOff('h')], []) };
    expect(checkNode(fresh, context)).toEqual([]);
    expect(sentenceOfNode(fresh)).not.toBe('Needs settings');
  });

  it('has exits with ids of their own; an outcome has none that must lead on, and a note none at all', () => {
    const exits = exitsOf(fresh);
    expect(new Set(exits.map(({ id }) => id)).size).toBe(exits.length);
    const isEnd = spec.group === 'outcome' || spec.group === 'note';
    expect(exits.every(({ optional }) => optional === true)).toBe(isEnd);
    if (spec.group === 'note') expect(exits).toEqual([]);
  });

  it('is lowered to exits that it has, all of them, and is no guardrail unless somebody says so', () => {
    const lowering = spec.lower(spec.defaults, 'support.n');
    const led =
      lowering.kind === 'end'
        ? [lowering.later ?? [], (lowering.instead ?? []).map(({ exit }) => exit)].flat()
        : lowering.kind === 'pass'
          ? ['next']
          : [...lowering.cases.map(({ exit }) => exit), lowering.otherwise];
    expect(led).toEqual(exitsOf(fresh).map(({ id }) => id));
    expect(lowering).not.toMatchObject({ guardrail: true });
  });

  it.each([[null], [[]], ['x'], [{ surprise: 1 }]])('with the data %j is a problem, not a crash', (data) => {
    const broken = { ...fresh, data: data as unknown as Record<string, unknown> };
    expect(checkNode(broken, organisation).length).toBeGreaterThan(0);
    expect(exitsOf(broken)).toEqual([]);
    expect(sentenceOfNode(broken)).toBe('Needs settings');
  });
});

describe('a node says what it does', () => {
  it.each([
    ['start', { channels: [] }, 'Every message'],
    ['start', { channels: ['chat', 'voice'] }, 'Every message by chat or voice'],
    ['condition', { condition: { signal: 'confidence', op: 'lt', value: 0.5 } }, 'When AI confidence is below 50 %'],
    ['business-hours', { calendarId: 'office' }, 'When the hours “office” are open'],
    ['tag', { tags: ['vip', 'late'] }, 'Tag as vip, late'],
    ['continue', {}, 'The AI goes on'],
    [
      'hand-off',
      { queueId: 'billing', priority: 'urgent', reason: 'low-confidence', channel: 'voice', guardrail: false },
      'Hand off to billing, urgent priority, by voice: the AI was not sure of its answers',
    ],
    [
      'hand-off',
      { queueId: 'general', priority: 'normal', reason: 'frustrated', guardrail: false },
      'Hand off to general: the customer is upset',
    ],
    [
      'switch',
      {
        cases: [
          { id: 'a', label: 'Upset', condition: low },
          { id: 'b', label: 'Stuck', condition: low },
        ],
      },
      'First that holds: Upset, Stuck',
    ],
    [
      'score',
      {
        parts: [{ weight: 1, when: low }],
        bands: [
          { id: 'high', label: 'High', from: 3 },
          { id: 'some', label: 'Some', from: 1 },
        ],
        hysteresis: 0,
      },
      'Score of 1 sign: High from 3, Some from 1',
    ],
    [
      'split',
      {
        arms: [
          { id: 'a', label: 'New', percent: 30 },
          { id: 'b', label: 'Old', percent: 70 },
        ],
      },
      'Split: 30 % New, 70 % Old',
    ],
    ['availability', { queueId: 'general', agentsOn: 1 }, 'When general is open, somebody is on'],
    [
      'availability',
      { queueId: 'general', agentsOn: 2, waitBelowMinutes: 5 },
      'When general is open, 2 people are on and the wait is below 5 minutes',
    ],
    ['set-attribute', { name: 'rank', value: 'gold' }, 'Note “rank” as gold'],
    ['set-attribute', { name: 'trial', value: true }, 'Note “trial” as yes'],
    ['send-message', { texts: { de: 'Hallo', en: 'Hello' } }, 'Say “Hello”'],
    ['send-message', { texts: { de: 'Hallo' } }, 'Say “Hallo”'],
    ['notify', { title: 'Look', to: 'inbox' }, 'Tell the team: “Look”'],
    ['notify', { title: 'Look', to: 'webhook' }, 'Tell the webhook of the channel: “Look”'],
    [
      'collect',
      { texts: { en: 'Which?' }, attribute: 'orderNumber', expects: 'number', tries: 1 },
      'Ask “Which?”, note a number as “orderNumber”',
    ],
    [
      'offer',
      {
        texts: { en: 'Shall I?' },
        choices: [
          { id: 'a', label: 'Yes' },
          { id: 'b', label: 'Later' },
        ],
      },
      'Ask “Shall I?”: Yes, Later',
    ],
    ['sub-workflow', { workflowId: 'inner', version: 3 }, 'Run “inner”, version 3'],
    ['return-to-ai', {}, 'The AI takes over again'],
    ['note', { text: 'Ask Kim' }, 'Ask Kim'],
    ['note', { text: ' ' }, 'An empty note'],
    ['teleport', {}, 'Unknown kind “teleport”'],
  ])('%s %j: %s', (kind, data, words) => {
    expect(sentenceOfNode(node('n', kind, data))).toBe(words);
  });

  it('and has a name: its label, or its kind and id', () => {
    expect(nameOf(node('n', 'tag', {}, 'Mark it'))).toBe('“Mark it”');
    expect(nameOf(node('n', 'hand-off'))).toBe('the Hand off node “n”');
    expect(nameOf(node('n', 'teleport'))).toBe('the teleport node “n”');
  });

  it('is of a kind by its own right only', () => {
    expect(['constructor', 'toString', '__proto__', ''].filter(isNodeKind)).toEqual([]);
  });
});

describe('what a node asks', () => {
  const key = 'support.n';
  const lowered = (kind: NodeKind, data: unknown) => nodeKind(kind).lower(data, key);

  it('of a split is whether the share lies below all arms so far; the last arm has the rest', () => {
    const percents = { a: 0.01, b: 0.28, c: 99.71 };
    const arms = Object.entries(percents).map(([id, percent]) => ({ id, label: id, percent }));
    expect(lowered('split', { arms })).toEqual({
      kind: 'decide',
      cases: [
        { exit: 'a', condition: { signal: `split.${key}`, op: 'lt', value: 0.01 } },
        { exit: 'b', condition: { signal: `split.${key}`, op: 'lt', value: 0.29 } },
      ],
      otherwise: 'c',
    });
  });

  it('of a split are shares of 100 % in all, counted in hundredths', () => {
    const mistakes = (...percents: readonly number[]) => {
      const arms = percents.map((percent, at) => ({ id: `${at}`, label: 'A', percent }));
      return checkNode(node('n', 'split', { arms }), organisation);
    };
    expect(mistakes(0.01, 32.2, 67.79)).toEqual([]);
    expect(mistakes(0.03, 18.4, 81.57)).toEqual([]);
    expect(mistakes(33.33, 33.33, 33.33)).toMatchObject([
      { path: 'arms', message: expect.stringContaining('add up to 99.99 %') },
    ]);
  });

  it('of availability is open hours, people who are on, and the wait in seconds', () => {
    expect(lowered('availability', { queueId: 'general', agentsOn: 2, waitBelowMinutes: 5 })).toMatchObject({
      cases: [
        {
          exit: 'available',
          condition: {
            all: [
              { signal: 'queue.open.general', op: 'eq', value: true },
              { signal: 'queue.agentsOn.general', op: 'gte', value: 2 },
              { signal: 'queue.waitSeconds.general', op: 'lt', value: 300 },
            ],
          },
        },
      ],
      otherwise: 'not-available',
    });
  });

  it('of a detail is whether it was given, and else whether it may be asked for once more', () => {
    const data = { texts: { en: 'Which?' }, attribute: 'order', expects: 'text', tries: 2 };
    expect(lowered('collect', data)).toMatchObject({
      cases: [{ exit: 'given', condition: { signal: `answer.${key}`, op: 'eq', value: 'given' } }],
      again: { signal: `tries.${key}`, op: 'lt', value: 2 },
      otherwise: 'not-given',
    });
  });

  it('of a hand-off is whether nobody is there, before anything else', () => {
    const data = { queueId: 'general', priority: 'normal', reason: 'policy', guardrail: true };
    const isThere = { all: [{ signal: 'queue.open.general' }, { signal: 'queue.agentsOn.general', value: 1 }] };
    expect(lowered('hand-off', data)).toMatchObject({
      guardrail: true,
      instead: [{ exit: 'nobody-there', condition: { none: [isThere] } }],
      later: 'timed-out',
    });
  });
});

describe('what a node leaves', () => {
  it.each<[NodeKind, Record<string, unknown>, object]>([
    ['tag', { tags: ['vip'] }, { marks: { tags: ['vip'] } }],
    ['set-attribute', { name: 'rank', value: 'gold' }, { marks: { attributes: { rank: 'gold' } } }],
    ['send-message', { texts: { en: 'Hello' } }, { marks: { says: ['support.n'] }, texts: { en: 'Hello' } }],
    [
      'notify',
      { title: 'Look', to: 'inbox' },
      { marks: { notices: [{ key: 'support.n', title: 'Look', to: 'inbox' }] } },
    ],
    ['return-to-ai', {}, { outcome: { kind: 'return' } }],
    ['continue', {}, { outcome: { kind: 'continue' } }],
  ])('by a %s with %j', (kind, data, left) => {
    expect(nodeKind(kind).lower(data, 'support.n')).toMatchObject(left);
  });

  it('by a start for some channels is the way on for these alone', () => {
    expect(nodeKind('start').lower({ channels: ['chat'] }, 'support.n')).toEqual({
      kind: 'decide',
      cases: [{ exit: 'next', condition: { signal: 'channel', op: 'in', value: ['chat'] } }],
      otherwise: '',
    });
  });
});

describe('the ids of ways out', () => {
  const texts = { en: 'Which?' };
  const arm = (id: string) => ({ id, label: 'A', percent: 50 });
  const band = (id: string, from: number) => ({ id, label: 'B', from });
  const score = (...bands: readonly object[]) => ({ parts: [{ weight: 1, when: low }], bands, hysteresis: 0 });
  const one = (id: string) => ({ id, label: 'C', condition: low });
  it.each<[string, Record<string, unknown>, string]>([
    ['split', { arms: [arm('a'), arm('a')] }, 'arms.1.id'],
    ['switch', { cases: [one('a'), one('a')] }, 'cases.1.id'],
    ['switch', { cases: [one('default')] }, 'cases.0.id'],
    ['score', score(band('default', 1)), 'bands.0.id'],
    ['score', score(band('a', 2), band('a', 1)), 'bands.1.id'],
    ['offer', { texts, choices: [{ id: 'declined', label: 'No' }] }, 'choices.0.id'],
    ['offer', { texts, choices: [{ id: 'no-answer', label: 'No' }] }, 'choices.0.id'],
  ])('of a %s are each their own: %j', (kind, data, path) => {
    expect(checkNode(node('n', kind, data), organisation)).toEqual([
      expect.objectContaining({ code: 'invalid-node', path, message: expect.stringContaining('is taken') }),
    ]);
  });

  it('of bands go down: one that begins where the one before does could never be', () => {
    const problems = (from: number) =>
      checkNode(node('n', 'score', score(band('a', 2), band('b', from))), organisation);
    expect(problems(2)).toMatchObject([{ code: 'invalid-node', path: 'bands.1.from' }]);
    expect(problems(1)).toEqual([]);
  });
});

describe('what the editor offers for a type of signal', () => {
  const sampleOf: Readonly<Record<SignalType, SignalValue>> = {
    number: 0.5,
    integer: 1,
    boolean: true,
    text: 'x',
    set: ['x'],
  };
  const values = { number: 0.5, boolean: true, string: 'x', list: ['x'] };
  const signalOf = (type: SignalType): string =>
    type === 'boolean' ? 'hours.office' : (catalogue.find((signal) => signal.type === type)?.name ?? '');

  const offered = (['number', 'integer', 'boolean', 'text', 'set'] as const).flatMap((type) =>
    operatorsFor[type].map((op) => ({ type, op, value: values[valueTypeFor(type, op) ?? 'string'] })),
  );

  it.each(offered)('$type $op is no mistake, and the engine can answer it', ({ type, op, value }) => {
    const condition = { signal: signalOf(type), op, value };
    expect(checkCondition(condition, 'condition', organisation)).toEqual([]);
    expect(evaluateCondition(condition, reading({ [condition.signal]: sampleOf[type] }))).not.toBeUndefined();
  });

  it('works for attributes of any type', () => {
    for (const op of operatorsFor.any) {
      const value = values[valueTypeFor('any', op) ?? 'string'];
      expect(checkCondition({ signal: 'attributes.plan', op, value }, 'condition', organisation)).toEqual([]);
    }
  });
});
