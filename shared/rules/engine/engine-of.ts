import type { RuleSet } from '../rule.ts';
import type { Engine } from './engine.ts';
import { load } from './load.ts';

/**
 * Loading takes as long as judging about this many messages plainly, so a rule set that few messages meet, as in an
 * editor or a test, is not loaded at all; see `docs/performance.md`.
 */
const worthLoading = 50;

const met = new WeakMap<RuleSet, number>();
const engines = new WeakMap<RuleSet, Engine>();

/**
 * The engine of a rule set, loaded once it was asked for often enough. A rule set is known by identity, and never changes.
 * @returns `undefined` while its rules are best tried in turn
 */
export function engineOf(ruleSet: RuleSet): Engine | undefined {
  const known = engines.get(ruleSet);
  if (known) return known;
  const count = (met.get(ruleSet) ?? 0) + 1;
  met.set(ruleSet, count);
  return count < worthLoading ? undefined : keepEngine(ruleSet, load(ruleSet));
}

/** From now on this is the engine of the rule set, for instance one from a snapshot of it. */
export function keepEngine(ruleSet: RuleSet, engine: Engine): Engine {
  engines.set(ruleSet, engine);
  return engine;
}
