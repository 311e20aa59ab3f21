import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
import type { Guard, Rule } from '../../../../shared/rules/rule.ts';
import { ruleSentence, sentenceInOrder } from '../../../../shared/rules/rule-sentence.ts';
import { sentenceOf } from '../../../../shared/rules/sentence.ts';

const asks: Condition = { signal: 'asksForHuman', op: 'gte', value: 0.5 };
const low: Condition = { signal: 'confidence', op: 'lt', value: 0.45 };
const legal: Condition = { signal: 'topics', op: 'has', value: 'legal' };

const guard = (condition: Condition, holds = true): Guard => ({ nodeId: 'a', exit: 'yes', condition, holds });

const rule = (change: Partial<Rule> = {}): Rule => ({
  id: 'support.person',
  workflowId: 'support',
  guardrail: false,
  when: [guard(asks)],
  tags: [],
  outcome: { kind: 'handoff', queueId: 'billing', priority: 'high', reason: 'asked-for-person' },
  path: ['start', 'a', 'person'],
  ...change,
});

describe('a rule in words', () => {
  it.each<[Partial<Rule>, string]>([
    [
      {},
      'If the customer asks for a person, then hand off to Billing with high priority, because the customer asked for a person.',
    ],
    [
      { when: [guard(asks), guard({ all: [low, { any: [legal, low] }] })], outcome: { kind: 'continue' } },
      'If the customer asks for a person and AI confidence is below 45 % and (topics include legal or AI confidence is below 45 %), then let the AI go on.',
    ],
    [
      { when: [guard(legal, false), guard(asks), guard(low, false)], outcome: { kind: 'continue' } },
      'If the customer asks for a person, unless topics include legal or AI confidence is below 45 %, then let the AI go on.',
    ],
    [{ when: [guard(legal, false)], outcome: { kind: 'continue' } }, 'Unless topics include legal, let the AI go on.'],
    [{ when: [], outcome: { kind: 'continue' } }, 'Always let the AI go on.'],
    [
      { when: [], outcome: { kind: 'continue' }, tags: ['vip', 'late'], attributes: { rank: 'gold', trial: true } },
      'Always let the AI go on; mark it “vip”, “late”; note “rank” as “gold” and “trial” as yes.',
    ],
    [
      {
        when: [],
        outcome: { kind: 'handoff', queueId: 'x', priority: 'low', reason: 'low-confidence', channel: 'email' },
      },
      'Always hand off to “x” with low priority, by email, because the AI was not sure of its answers.',
    ],
    [
      {
        when: [guard(asks)],
        outcome: { kind: 'return' },
        says: ['support.hi'],
        texts: { 'support.hi': { en: 'Hello.' } },
      },
      'If the customer asks for a person, then say “Hello.” and give the customer back to the AI.',
    ],
    [
      {
        when: [],
        outcome: {
          kind: 'offer',
          key: 'support.o',
          choices: [
            { id: 'a', label: 'Yes, please' },
            { id: 'b', label: 'No' },
          ],
        },
      },
      'Always ask the customer at “o” to choose “Yes, please”, “No”.',
    ],
    [
      { when: [], outcome: { kind: 'collect', key: 'support.c', attribute: 'order', expects: 'number' } },
      'Always ask the customer at “c” for a number, noted as “order”.',
    ],
    [
      {
        from: 'support.a',
        when: [guard({ signal: 'answer.support.a', op: 'eq', value: 'yes' })],
        outcome: { kind: 'continue' },
      },
      'After “a”, if the answer to “a” is yes, then let the AI go on.',
    ],
    [
      {
        when: [],
        outcome: { kind: 'continue' },
        notices: [{ key: 'support.n', title: 'Angry customer', to: 'inbox' }],
      },
      'Always let the AI go on; tell the team “Angry customer”.',
    ],
    [
      {
        when: [],
        outcome: { kind: 'handoff', queueId: 'x', priority: 'normal', reason: 'valued-customer' },
        says: ['support.hi', 'support.no'],
        texts: { 'support.hi': { de: 'Hallo.' } },
        notices: [{ key: 'support.n', title: 'Look', to: 'webhook' }],
      },
      'Always say “Hallo.”, say “support.no” and hand off to “x” with normal priority, because the customer has a promise of personal service; tell the webhook of the channel “Look”.',
    ],
    [
      { from: 'support.p', when: [], outcome: { kind: 'return' } },
      'After the handoff at “p” came to nothing, always give the customer back to the AI.',
    ],
  ])('%j: %s', (change, words) => {
    const queues: Readonly<Record<string, string>> = { billing: 'Billing' };
    expect(ruleSentence(rule(change), { queue: (id) => queues[id] })).toBe(words);
  });

  it('on a page says only what must hold, since the sentences before it say the rest', () => {
    const go = { outcome: { kind: 'continue' } } as const;
    expect(sentenceInOrder(rule({ ...go, when: [guard(legal, false), guard(asks)] }), 'among others')).toBe(
      'If the customer asks for a person, then let the AI go on.',
    );
    expect(sentenceInOrder(rule({ ...go, when: [guard(legal, false)] }), 'among others')).toBe(
      'Otherwise let the AI go on.',
    );
    expect(sentenceInOrder(rule({ ...go, when: [] }), 'only')).toBe('Always let the AI go on.');
  });
});

describe('names in sentences', () => {
  it.each<[Condition, string]>([
    [{ signal: 'hours.office', op: 'eq', value: true }, 'Office hours say we are open'],
    [{ signal: 'hours.night', op: 'eq', value: false }, 'hours “night” are closed'],
    [
      { signal: 'split.support.try', op: 'lt', value: 30 },
      'the share of the conversation in “New greeting” is below 30 %',
    ],
    [{ signal: 'band.support.try', op: 'in', value: ['high'] }, 'the earlier band of “New greeting” is one of “high”'],
    [{ signal: 'queue.open.billing', op: 'eq', value: false }, 'Bills is closed'],
    [{ signal: 'queue.agentsOn.billing', op: 'gte', value: 2 }, 'the number of people on in Bills is at least 2'],
    [{ signal: 'tries.support.try', op: 'lt', value: 2 }, 'the tries at “New greeting” is below 2'],
    [
      { signal: 'text', op: 'containsAny', value: ['a', 'b', 'c', 'd'] },
      'customer’s words mention “a”, “b” and 2 more',
    ],
  ])('%j: %s', (condition, words) => {
    const calendar = (id: string) => (id === 'office' ? 'Office hours' : undefined);
    expect(sentenceOf(condition, { calendar, step: () => 'New greeting', queue: () => 'Bills', longestList: 2 })).toBe(
      words,
    );
  });
});
