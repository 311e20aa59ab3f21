import type { Condition } from '../condition.ts';
import type { RuleSet } from '../rule.ts';
import { buildTables } from './build/tables.ts';
import type { Engine } from './engine.ts';
import { Matcher } from './run/matcher.ts';

/** The fast engine for a rule set. Loading costs as much as judging some dozens of messages plainly. */
export function load(ruleSet: RuleSet): Engine {
  const { tables, leaves } = buildTables(ruleSet);
  return new Matcher(tables, {
    guardsOf: (rule) => ruleSet.rules[rule]?.when ?? [],
    leafOf: (leaf) => leaves[leaf] as Condition,
  });
}
