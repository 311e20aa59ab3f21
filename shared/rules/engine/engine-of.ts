import type { Rule, RuleSet } from '../rule.ts';
import type { Engine } from './engine.ts';
import type { loadInSteps } from './load.ts';

/** Rule sets of fewer rules are judged in turn in less time than the engine could save. */
const fewestRules = 20;

export const isWorthAnEngine = ({ rules }: RuleSet): boolean => rules.length >= fewestRules;

let startLoading: typeof loadInSteps | undefined;

/** Brings in the engine, which a small rule set does without: it would only make the start longer. */
export async function bringEngine(ruleSet: RuleSet): Promise<void> {
  if (isWorthAnEngine(ruleSet)) startLoading ??= (await import('./load.ts')).loadInSteps;
}

/** An engine, and the rules that it names by their places. */
export interface LoadedRules {
  readonly engine: Engine;
  readonly ruleAt: (rule: number) => Rule | undefined;
}

const loaded = new WeakMap<RuleSet, LoadedRules>();
const loading = new WeakMap<RuleSet, ReturnType<typeof loadInSteps>>();

/**
 * The engine of a rule set. It is loaded a step each time that it is asked for, so that no message waits for all of it, and
 * a rule set that few messages meet, as in an editor, costs little. A rule set is known by identity, and never changes.
 * @returns `undefined` while its rules are best tried in turn, and before `bringEngine`
 */
export function engineOf(ruleSet: RuleSet): LoadedRules | undefined {
  const known = loaded.get(ruleSet);
  if (known || !startLoading || !isWorthAnEngine(ruleSet)) return known;
  const steps = loading.get(ruleSet) ?? startLoading(ruleSet);
  loading.set(ruleSet, steps);
  const { done, value } = steps.next();
  if (!done) return undefined;
  loading.delete(ruleSet);
  return keepEngine(ruleSet, value);
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
