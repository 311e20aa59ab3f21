import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/rules/condition.ts';
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
  ])('%j: %s', (condition, words) => {
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
