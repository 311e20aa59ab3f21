import type { Condition } from '../condition.ts';
import type { RuleSet } from '../rule.ts';
import { type Built, buildInSteps, buildTables } from './build/tables.ts';
import type { Engine } from './engine.ts';
import { Matcher } from './run/matcher.ts';

/** The fast engine for a rule set. Loading costs as much as judging some dozens of messages plainly. */
export const load = (ruleSet: RuleSet): Engine => toEngine(ruleSet, buildTables(ruleSet));

/** Loads a step at a time, for whoever has messages to answer meanwhile. */
export function* loadInSteps(ruleSet: RuleSet): Generator<undefined, Engine> {
  return toEngine(ruleSet, yield* buildInSteps(ruleSet));
}

const toEngine = (ruleSet: RuleSet, { tables, leaves }: Built): Engine =>
  new Matcher(tables, {
    guardsOf: (rule) => ruleSet.rules[rule]?.when ?? [],
    leafOf: (leaf) => leaves[leaf] as Condition,
  });
