import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Condition } from '../../../../shared/rules/condition.ts';
import { sentenceOf } from '../../../../shared/rules/sentence.ts';
import { anyCondition } from './any-condition.ts';

const low: Condition = { signal: 'confidence', op: 'lt', value: 0.45 };
const billing: Condition = { signal: 'topics', op: 'has', value: 'billing' };

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [low, 'AI confidence is below 45 %'],
    [{ signal: 'confidence', op: 'lt', value: 0.333 }, 'AI confidence is below 33.3 %'],
    [{ signal: 'asksForHuman', op: 'gte', value: 0.5 }, 'the customer asks for a person'],
    [
      { signal: 'asksForHuman', op: 'gte', value: 0.8 },
      'the chance that the customer asks for a person is at least 80 %',
    ],
    [
      { signal: 'repeatedRequest', op: 'gte', value: 0.8 },
      'the chance that the customer repeats an earlier request is at least 80 %',
    ],
    [{ signal: 'failedAttempts', op: 'gte', value: 2 }, 'failed answers in a row is at least 2'],
    [{ signal: 'hours.office', op: 'eq', value: true }, 'hours “office” are open'],
    [{ signal: 'hours.office', op: 'eq', value: false }, 'hours “office” are closed'],
    [{ signal: 'intent', op: 'exists', value: true }, 'intent is known'],
    [{ signal: 'intent', op: 'exists', value: false }, 'intent is not known'],
    [{ signal: 'customer.tier', op: 'in', value: ['gold', 'vip'] }, 'customer tier is one of “gold”, “vip”'],
    [{ signal: 'customer.attributes.plan', op: 'eq', value: 'pro' }, '“plan” is pro'],
    [{ signal: 'attributes.trial', op: 'eq', value: true }, '“trial” is yes'],
    [{ all: [low, billing] }, 'AI confidence is below 45 % and topics include billing'],
    [{ any: [low, { all: [billing] }] }, 'AI confidence is below 45 % or (topics include billing)'],
    [{ none: [low, billing] }, 'none of: AI confidence is below 45 %; topics include billing'],
    [{ all: [] }, 'always'],
    [{ any: [] }, 'never'],
    [{ signal: 'abuse', op: 'gte', value: 0.5 }, 'the message insults us'],
    [{ signal: 'topic.legal', op: 'lt', value: 0.2 }, 'the chance that the topic is legal is below 20 %'],
    [{ signal: 'repeatContact', op: 'eq', value: true }, 'the customer is back with the same'],
    [{ signal: 'repeatContact', op: 'eq', value: false }, 'it is not so that the customer is back with the same'],
    [{ none: [] }, 'always'],
    [{ atLeast: 1, of: [] }, 'never'],
    [{ atLeast: 2, of: [low, billing] }, 'at least 2 of: AI confidence is below 45 %; topics include billing'],
  ])('%j: %s', (condition, words) => {
    expect(sentenceOf(condition)).toBe(words);
  });

  it.each<[string, Comparison['op'], Comparison['value'], string]>([
    ['confidence', 'lte', 0.45, 'AI confidence is at most 45 %'],
    ['confidence', 'gt', 0.45, 'AI confidence is above 45 %'],
    ['failedAttempts', 'ne', 2, 'failed answers in a row is not 2'],
    ['topics', 'hasAny', ['legal', 'safety'], 'topics include one of “legal”, “safety”'],
    ['topics', 'hasAll', ['legal', 'safety'], 'topics include all of “legal”, “safety”'],
    ['text', 'containsAny', ['refund'], 'customer’s words mention “refund”'],
    ['text', 'containsAnyPart', ['refund'], 'customer’s words contain “refund”'],
    ['text', 'startsWith', 'stop', 'customer’s words start with stop'],
    ['text', 'matches', 'A-[0-9]+', 'customer’s words match the pattern A-[0-9]+'],
  ])('says of %s by %s and %j: %s', (signal, op, value, words) => {
    expect(sentenceOf({ signal, op, value })).toBe(words);
  });

  it.each<[Condition, string]>([
    [{ count: low, atLeast: 1, within: { messages: 3 } }, 'AI confidence is below 45 % once in the last 3 AI answers'],
    [{ count: low, atLeast: 2, within: { minutes: 1 } }, 'AI confidence is below 45 % 2 times in the last minute'],
    [
      { count: { signal: 'asksForHuman', op: 'gte', value: 0.5 }, atLeast: 2, within: { minutes: 10 } },
      'the customer asks for a person 2 times in the last 10 minutes',
    ],
    [
      { trend: 'frustration', direction: 'rises', by: 0.3, within: { messages: 5 } },
      'frustration rose by 30 points in the last 5 customer messages',
    ],
    [
      { trend: 'failedAttempts', direction: 'falls', by: 2, within: { messages: 5 } },
      'failed answers in a row fell by 2 in the last 5 AI answers',
    ],
    [
      {
        score: [
          { weight: 1, when: low },
          { weight: 2, when: { any: [low, billing] } },
        ],
        op: 'gte',
        value: 2,
      },
      'the score of 1 if AI confidence is below 45 %, 2 if (AI confidence is below 45 % or topics include billing) is at least 2',
    ],
    [
      { score: [{ weight: 1, when: low }], op: 'lt', value: 2 },
      'the score of 1 if AI confidence is below 45 % is below 2',
    ],
  ])('says what was counted, how it moved and what it adds up to: %j', (condition, words) => {
    expect(sentenceOf(condition)).toBe(words);
  });

  it.each<[Comparison, string]>([
    [{ signal: 'queue.open.billing', op: 'eq', value: true }, 'the queue “billing” is open'],
    [{ signal: 'queue.open.billing', op: 'eq', value: false }, 'the queue “billing” is closed'],
    [{ signal: 'queue.agentsOn.billing', op: 'gte', value: 2 }, 'the number of people on in “billing” is at least 2'],
    [{ signal: 'queue.waitSeconds.billing', op: 'lt', value: 60 }, 'the wait in seconds in “billing” is below 60'],
    [{ signal: 'split.support.s', op: 'lt', value: 30 }, 'the share of the conversation in “s” is below 30 %'],
    [{ signal: 'band.support.s', op: 'in', value: ['high'] }, 'the earlier band of “s” is one of “high”'],
    [{ signal: 'answer.support.o', op: 'eq', value: 'yes' }, 'the answer to “o” is yes'],
    [{ signal: 'tries.support.o', op: 'lt', value: 2 }, 'the tries at “o” is below 2'],
  ])('says what a step asks by itself: %j', (condition, words) => {
    expect(sentenceOf(condition)).toBe(words);
  });

  it('can be said for every condition', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const words = sentenceOf(condition);
        expect(words).not.toBe('');
        expect(words).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});
