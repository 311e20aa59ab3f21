import type { RuleSet } from '../../rules/rule.ts';
import { type Model, readerOfModel } from '../../rules/solve/model.ts';
import { decidingRule } from './deciding-rule.ts';
import { exampleOf } from './example.ts';
import type { Witness } from './finding.ts';

const witnesses = new WeakMap<RuleSet, WeakMap<Model, Witness>>();

/** The facts as a witness, with what the rules decide on them. Findings that share facts share the run. */
export function witnessOf(model: Model, ruleSet: RuleSet): Witness {
  const known = witnesses.get(ruleSet) ?? new WeakMap<Model, Witness>();
  witnesses.set(ruleSet, known);
  const witness = known.get(model) ?? makeWitness(model, ruleSet);
  known.set(model, witness);
  return witness;
}

function makeWitness({ facts, history }: Model, ruleSet: RuleSet): Witness {
  const rule = decidingRule(ruleSet.rules, readerOfModel({ facts, history }));
  const example = exampleOf({ facts, history }, ruleSet, rule);
  const outcome = rule?.outcome ?? { kind: 'continue' };
  return { facts, history, ...(rule && { ruleId: rule.id }), outcome, ...(example && { example }) };
}
