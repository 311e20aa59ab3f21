import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, maxDepth } from '../../../../shared/rules/condition.ts';
import { parseRuleSet } from '../../../../shared/rules/parse-rule-set.ts';
import { type Rule, type RuleSet, toRuleSet } from '../../../../shared/rules/rule.ts';
import { anyCondition } from './any-condition.ts';

const asking = (condition: unknown): RuleSet => {
  const rule: Rule = {
    id: 'support.end',
    workflowId: 'support',
    guardrail: false,
    when: [{ nodeId: 'n', exit: 'yes', condition: { all: [] }, holds: true }],
    tags: [],
    outcome: { kind: 'continue' },
    path: ['start', 'n', 'end'],
  };
  const plain = toRuleSet([{ workflowId: 'support', version: 1, rules: [rule] }]);
  return {
    ...plain,
    rules: [{ ...rule, when: [{ nodeId: 'n', exit: 'yes', condition: condition as Condition, holds: true }] }],
  };
};

describe('a rule set from a file', () => {
  it('is read as it was written, whatever its conditions', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const stored = JSON.parse(JSON.stringify(asking(condition)));
        const parsed = parseRuleSet(stored);
        // Texts without a sign and the like are no values; what is taken is taken whole.
        if (parsed.ok) expect(parsed.ruleSet).toEqual(stored);
        else expect(parsed.mistakes.join()).not.toContain('nests deeper');
      }),
    );
  });

  it('may nest as deep as conditions may, in their deepest form', () => {
    let nested: Condition = { signal: 'confidence', op: 'lt', value: 0.5 };
    for (let depth = 1; depth < maxDepth; depth += 1)
      nested = { score: [{ weight: 1, when: nested }], op: 'gte', value: 1 };
    expect(parseRuleSet(asking(nested))).toMatchObject({ ok: true });
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /it is no document/],
    ['a list', [], /it is no document/],
    ['rules of a newer Baton', { schemaVersion: 2 }, /^This rule set was written by a newer version of Baton/],
    ['no rules', { schemaVersion: 1 }, /^rules: /],
    ['a condition that is none', asking({ signal: 'a' }), /^rules\.0\.when\.0\.condition: Must compare/],
    ['a number past all numbers', asking({ signal: 'a', op: 'lt', value: JSON.parse('1e999') }), /^rules\.0\.when/],
    ['a number that is none', asking({ signal: 'a', op: 'lt', value: Number.NaN }), /^rules\.0\.when/],
    [
      'one that nests 10,000 deep',
      asking(JSON.parse(`${'{"all":['.repeat(10_000)}${']}'.repeat(10_000)}`)),
      /nests deeper than/,
    ],
  ])('that is %s is refused in words', (_what, value, mistake) => {
    expect(parseRuleSet(value)).toEqual({
      ok: false,
      mistakes: expect.arrayContaining([expect.stringMatching(mistake)]),
    });
  });
});
