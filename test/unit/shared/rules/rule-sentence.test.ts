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
    [
      { signal: 'text', op: 'containsAny', value: ['a', 'b', 'c', 'd'] },
      'customer’s words mention “a”, “b” and 2 more',
    ],
  ])('%j: %s', (condition, words) => {
    const calendar = (id: string) => (id === 'office' ? 'Office hours' : undefined);
    expect(sentenceOf(condition, { calendar, step: () => 'New greeting', longestList: 2 })).toBe(words);
  });
});
