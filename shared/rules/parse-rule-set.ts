import { UnprocessableError } from '../errors.ts';
import { nestsAtMost } from '../json.ts';
import { migrate } from '../migrations/migrate.ts';
import { ruleSetSeries } from '../migrations/series.ts';
import { maxDepth } from './condition.ts';
import { type RuleSet, ruleSet } from './rule.ts';

/** The form of condition that nests most takes three levels of JSON; around a condition lie the rule and the set. */
const maxLevels = 3 * maxDepth + 8;

/** So many mistakes of one kind say enough. */
const mistakesShown = 20;

/** A rule set from whatever a file holds, in today's shape, or what keeps it from being one. Never throws. */
export function parseRuleSet(
  value: unknown,
): { readonly ok: true; readonly ruleSet: RuleSet } | { readonly ok: false; readonly mistakes: readonly string[] } {
  // First of all, since a schema goes down as deep as its input does.
  if (!nestsAtMost(value, maxLevels))
    return { ok: false, mistakes: [`This rule set nests deeper than ${maxLevels} levels: no rule set does.`] };
  try {
    const parsed = ruleSet.safeParse(migrate(ruleSetSeries, value));
    if (parsed.success) return { ok: true, ruleSet: parsed.data };
    const mistakes = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'it'}: ${message}.`,
    );
    return { ok: false, mistakes: mistakes.slice(0, mistakesShown) };
  } catch (error) {
    if (error instanceof UnprocessableError) return { ok: false, mistakes: [error.message] };
    throw error;
  }
}
