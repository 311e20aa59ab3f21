import type { Rule, RuleSet } from '../rule.ts';
import type { Engine } from './engine.ts';
import type { load } from './load.ts';

/**
 * Loading takes as long as judging about this many messages plainly, so a rule set that few messages meet, as in an
 * editor or a test, is not loaded at all; see `docs/performance.md`.
 */
const worthLoading = 50;

/** Rule sets of fewer rules are judged in turn in less time than the engine could save. */
const fewestRules = 20;

export const isWorthAnEngine = ({ rules }: RuleSet): boolean => rules.length >= fewestRules;

let loadEngine: typeof load | undefined;

/** Brings in the engine, which a small rule set does without: it would only make the start longer. */
export async function bringEngine(ruleSet: RuleSet): Promise<void> {
  if (isWorthAnEngine(ruleSet)) loadEngine ??= (await import('./load.ts')).load;
}

/** An engine, and the rules that it names by their places. */
export interface LoadedRules {
  readonly engine: Engine;
  readonly ruleAt: (rule: number) => Rule | undefined;
}

const met = new WeakMap<RuleSet, number>();
const loaded = new WeakMap<RuleSet, LoadedRules>();

/**
 * The engine of a rule set, loaded once it was asked for often enough. A rule set is known by identity, and never changes.
 * @returns `undefined` while its rules are best tried in turn, and before `bringEngine`
 */
export function engineOf(ruleSet: RuleSet): LoadedRules | undefined {
  const known = loaded.get(ruleSet);
  if (known || !loadEngine) return known;
  const count = (met.get(ruleSet) ?? 0) + 1;
  met.set(ruleSet, count);
  return count < worthLoading ? undefined : keepEngine(ruleSet, loadEngine(ruleSet));
}

/** From now on this is the engine of the rule set, for instance one from a snapshot of it. */
export function keepEngine(
  ruleSet: RuleSet,
  engine: Engine,
  ruleAt: LoadedRules['ruleAt'] = (rule) => ruleSet.rules[rule],
): LoadedRules {
  const kept = { engine, ruleAt };
  loaded.set(ruleSet, kept);
  return kept;
}
