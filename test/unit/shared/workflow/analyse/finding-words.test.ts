import { expect, it } from 'vitest';
import { type HandoffMessage, messageKeys } from '../../../../../shared/messages/handoff-message.ts';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import { asks, drawn, edges, goOn, handOff, start } from '../../samples.ts';
import { asking, behind, context, find, unsure } from './found.ts';

const failed = (value: number): Condition => ({ signal: 'failedAttempts', op: 'gte', value });

it.each<[string, Condition, string]>([
  ['meet', { signal: 'confidence', op: 'gt', value: 1 }, 'no value can meet “AI confidence is above 100 %”'],
  ['fail', failed(0), 'no value can fail “failed answers in a row is at least 0”'],
])('a threshold out of reach is said to be one that no value can %s', (_what, part, words) => {
  const [finding] = find(asking({ any: [part, unsure] }), 'threshold-out-of-reach');
  expect(finding).toMatchObject({ path: 'condition.any.0', message: expect.stringContaining(words) });
});

it('a threshold out of reach is told where it is counted, too', () => {
  const count = { signal: 'confidence', op: 'gt', value: 1 } as const;
  expect(find(asking({ count, atLeast: 2, within: { messages: 3 } }), 'threshold-out-of-reach')).toMatchObject([
    { nodeId: 'q', path: 'condition.count' },
  ]);
});

it('a question that contradicts itself is put down to nothing that was asked before', () => {
  const both = { all: [unsure, { signal: 'confidence', op: 'gt', value: 0.6 }] } as const;
  const [finding] = find(behind([asks('q', both)], ['q.yes>person', 'q.no>ai']), 'never-taken');
  expect(finding?.message).toMatch(/ cannot be\.$/);
  expect(finding?.fix).toBe('Change the condition so that some value can meet it.');
});

it('a guardrail that asks about the AI alone is not bypassed by its own question', () => {
  const document = drawn(
    [start(), asks('q', unsure), handOff('person', { guardrail: true }), goOn('ai')],
    edges('start>q', 'q.yes>person', 'q.no>ai'),
  );
  expect(find(document, 'guardrail-bypassed')).toEqual([]);
});

it('a message is missed in no language but those that a way asks for as a language', () => {
  const messages = messageKeys.map((key): HandoffMessage => ({ key, locale: 'en', text: 'A person comes.' }));
  const missing = (condition: Condition) =>
    analyseWorkflow(asking(condition), { ...context, messages, channels: ['chat'] }).filter(
      ({ code }) => code === 'message-missing',
    );
  expect(missing({ signal: 'language', op: 'in', value: ['de'] })).toHaveLength(1);
  expect(missing({ signal: 'language', op: 'ne', value: 'de' })).toEqual([]);
  expect(missing({ signal: 'intent', op: 'eq', value: 'de' })).toEqual([]);
});
