import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../../../shared/rules/decide.ts';
import type { RuleSet } from '../../../../../../shared/rules/rule.ts';
import { quickFix } from '../../../../../../shared/workflow/analyse/quick-fix/quick-fix.ts';
import type { Problem } from '../../../../../../shared/workflow/problem.ts';
import { reading } from '../../../rules/any-condition.ts';
import { deepFreeze } from '../../../samples.ts';
import { alwaysThere, anyAskingWorkflow, anyDocument, anyWorkflow, saneFacts } from '../../any-workflow.ts';
import { applied, checked } from './applied.ts';

/** `CASES=2000 npx vitest run --project unit test/unit/shared/workflow/analyse/quick-fix` tries that many. */
const tries = Number(process.env.CASES ?? 40);
/** Each is followed by an analysis of its own. */
const mostFixes = 6;

/** A message says nothing of most signals, yet it always has a speaker: findings of what no message meets rest on that. */
const messages = fc.array(
  fc.tuple(alwaysThere, saneFacts).map(([always, facts]) => ({ ...always, ...facts })),
  { minLength: 20, maxLength: 20 },
);

/** Fixes of what no message meets: nothing is decided otherwise. */
const changesNothing = new Set<Problem['code']>(['never-reached', 'never-taken', 'always-taken', 'unreachable-node']);

describe('a quick fix', () => {
  it('settles its finding in any workflow, adds no error, and decides as before where it only takes away', {
    timeout: 60 * 60_000,
  }, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(anyWorkflow, anyAskingWorkflow), messages, (document, facts) => {
        const { problems, ruleSet } = checked(deepFreeze(document));
        for (const problem of problems.slice(0, mostFixes)) {
          const fix = quickFix(problem, document);
          if (!fix) continue;
          seen.set(problem.code, (seen.get(problem.code) ?? 0) + 1);
          const after = applied(problem, document, fix);
          if (!changesNothing.has(problem.code) || !ruleSet || !after.ruleSet) continue;
          const decided = (rules: RuleSet) =>
            facts.map((fact) => {
              const { outcome, tags, attributes } = decide(rules, reading(withoutBands(fact)), undefined);
              return { outcome, tags, attributes };
            });
          expect(decided(after.ruleSet), fix.title).toEqual(decided(ruleSet));
        }
      }),
      { numRuns: tries },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  it('settles its problem in any document, and adds no error', { timeout: 60 * 60_000 }, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const problem of checked(deepFreeze(document)).problems) {
          const fix = quickFix(problem, document);
          if (!fix) continue;
          seen.set(problem.code, (seen.get(problem.code) ?? 0) + 1);
          applied(problem, document, fix);
        }
      }),
      { numRuns: 3 * tries },
    );
    expect(seen.size).toBeGreaterThan(2);
  });
});

/** A band in which a score lies now can only be one that it has. */
const withoutBands = (facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('band.'))) as never;
