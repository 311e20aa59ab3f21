import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateCondition } from '../../../../shared/rules/evaluate-condition.ts';
import { loadPatterns } from '../../../../shared/rules/pattern.ts';
import { catalogue } from '../../../../shared/signals/catalogue.ts';
import type { SignalType, SignalValue } from '../../../../shared/signals/signal.ts';
import { checkCondition, operatorsFor, valueTypeFor } from '../../../../shared/workflow/check-condition.ts';
import { checkNode, exitsOf, nameOf, sentenceOfNode } from '../../../../shared/workflow/check-node.ts';
import { isNodeKind, nodeKind, nodeKinds } from '../../../../shared/workflow/nodes/index.ts';
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

  it('by the names that people gave to queues and hours', () => {
    const words = { queue: () => 'Customer care', calendar: () => 'Front desk' };
    expect(sentenceOfNode(node('n', 'business-hours', { calendarId: 'office' }), words)).toMatch(/front desk/i);
    expect(sentenceOfNode(handOff('n'), words)).toMatch(/^Hand off to Customer care:/);
    // What is not there gets no name.
    expect(sentenceOfNode(node('n', 'tag', { tags: ['vip'] }), words)).toBe('Tag as vip');
  });

  it('in a language that has no text only with a warning, and not at all without the one for everybody', () => {
    const greeting = (texts: Record<string, string>) =>
      checkNode(node('n', 'send-message', { texts }), { ...organisation, locales: ['en', 'fr'] });
    expect(greeting({ en: 'Hello', fr: 'Salut' })).toEqual([]);
    expect(greeting({ en: 'Hello' })).toMatchObject([
      { code: 'missing-message', severity: 'warning', path: 'texts.fr', message: expect.stringContaining('“fr”') },
    ]);
    expect(greeting({ fr: 'Salut' })).toMatchObject([{ code: 'missing-message', severity: 'error', path: 'texts.en' }]);
  });

  it('is of a kind by its own right only', () => {
    expect(['constructor', 'toString', '__proto__', ''].filter(isNodeKind)).toEqual([]);
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
      const needed = valueTypeFor('any', op);
      for (const value of needed === undefined ? [0.5, true, 'x'] : [values[needed]]) {
        const condition = { signal: 'attributes.plan', op, value };
        const plan = Array.isArray(value) ? 'x' : value;
        expect(checkCondition(condition, 'condition', organisation), op).toEqual([]);
        expect(evaluateCondition(condition, reading({ 'attributes.plan': plan })), op).not.toBeUndefined();
      }
    }
    const wrong = { signal: 'attributes.plan', op: 'lt', value: 'x' } as const;
    expect(checkCondition(wrong, 'condition', organisation)).toMatchObject([{ code: 'wrong-type' }]);
    expect([valueTypeFor('any', 'eq'), valueTypeFor('any', 'ne')]).toEqual([undefined, undefined]);
  });
});
