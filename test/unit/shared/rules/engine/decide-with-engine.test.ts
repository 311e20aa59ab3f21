import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../../../../shared/rules/decide.ts';
import { engineOf, keepEngine } from '../../../../../shared/rules/engine/engine-of.ts';
import { load } from '../../../../../shared/rules/engine/load.ts';
import { loadPatterns } from '../../../../../shared/rules/pattern.ts';
import { prepareRules, type RuleSet } from '../../../../../shared/rules/rule.ts';
import { reading } from '../any-condition.ts';
import { anyMessage, anyRules, failingOn } from './any-rules.ts';

beforeAll(loadPatterns);

const handoff = { kind: 'handoff', queueId: 'general', priority: 'normal', reason: 'policy' } as const;

/** Some rules hand over, and all leave a tag. */
const decided = anyRules.map(
  (ruleSet): RuleSet => ({
    ...ruleSet,
    rules: ruleSet.rules.map((rule, index) => ({
      ...rule,
      tags: [rule.id],
      outcome: index % 2 === 0 ? handoff : { kind: 'continue' },
    })),
  }),
);

describe('a decision', () => {
  it('is the same, byte for byte, whether rules are tried in turn or by the engine', () => {
    fc.assert(
      fc.property(
        decided,
        fc.array(anyMessage, { minLength: 20, maxLength: 20 }),
        fc.subarray(['text', 'plan', 'topics', 'asksForHuman']),
        (ruleSet, messages, broken) => {
          const loaded = { ...ruleSet };
          keepEngine(loaded, load(loaded));
          for (const message of messages) {
            const facts = failingOn(broken, broken)(reading(message));
            expect(JSON.stringify(decide(loaded, facts, 'general'))).toBe(
              JSON.stringify(decide({ ...ruleSet }, facts, 'general')),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is made in turn for the first messages, each of which loads a part of the engine, and by the engine from then on', async () => {
    const rule = { id: 'a', workflowId: 'w', guardrail: false, when: [], tags: [], outcome: handoff, path: [] };
    const rules = Array.from({ length: 30 }, (_, index) => ({ ...rule, id: `a.${index}` }));
    const ruleSet: RuleSet = { schemaVersion: 1, rules, calendars: [], workflows: [] };
    const enginesOf = (set: RuleSet) => Array.from({ length: 60 }, () => engineOf(set));
    await prepareRules(ruleSet);
    const engines = enginesOf(ruleSet);
    const first = engines.findIndex((engine) => engine !== undefined);
    expect(first).toBeGreaterThan(30);
    expect(new Set(engines.slice(first)).size).toBe(1);
    expect(engines.at(-1)?.engine.match(reading({})).rules).toEqual(rules.map((_, place) => place));
    // So few that the engine would never make up for being loaded.
    expect(new Set(enginesOf({ ...ruleSet, rules: rules.slice(0, 19) }))).toEqual(new Set([undefined]));
  });

  it('is made by the engine that was kept for the rule set', () => {
    const rule = { id: 'a', workflowId: 'w', guardrail: false, when: [], tags: ['kept'], outcome: handoff, path: [] };
    const ruleSet: RuleSet = { schemaVersion: 1, rules: [rule], calendars: [], workflows: [] };
    expect(decide(ruleSet, reading({}), undefined).ruleId).toBe('a');
    keepEngine(ruleSet, { match: () => ({ rules: [], failures: [{ rule: 0, message: 'out of order' }] }) });
    expect(decide(ruleSet, reading({}), undefined)).toEqual({
      outcome: { kind: 'continue' },
      tags: [],
      failures: [{ ruleId: 'a', message: 'out of order' }],
    });
  });
});
