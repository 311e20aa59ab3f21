import type { RuleSet } from './rule.ts';

/** What the nodes of workflows tell customers: by `<workflow>.<node>`, then by locale. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const known = new WeakMap<RuleSet, Texts>();

/** All texts of a rule set. Every rule whose path leads by a node has the same ones of it. */
export function textsOf(ruleSet: RuleSet): Texts {
  return known.get(ruleSet) ?? keepTexts(ruleSet, gathered(ruleSet));
}

/** From now on these are the texts of the rule set, for instance those that a snapshot of it names. */
export function keepTexts(ruleSet: RuleSet, texts: Texts): Texts {
  known.set(ruleSet, texts);
  return texts;
}

const gathered = ({ rules }: RuleSet): Texts =>
  // In reverse, so that the first rule has its way.
  Object.fromEntries(rules.flatMap(({ texts = {} }) => Object.entries(texts)).reverse());
