import type { Condition } from '../../rules/condition.ts';
import { goesOn } from '../../rules/decide.ts';
import { isMet, type Model, type Requirement, readerOfModel } from '../../rules/solve/model.ts';
import type { Solver } from '../../rules/solve/solver.ts';
import type { Branch } from './branch.ts';
import type { Finding } from './finding.ts';
import type { LiveRules } from './live-rules.ts';
import { findingWords, type Study } from './study.ts';

/** A customer asks for a person, by the shipped threshold; see `asks-for-human.ts`. */
export const asksForPerson: Condition = { signal: 'asksForHuman', op: 'gte', value: 0.5 };
const asking: Requirement = { condition: asksForPerson, holds: true };

/**
 * Facts at a branch where the AI goes on, though the customer asks for a person, and no rule of any workflow hands over.
 * @param solver holds the answers on the way to the branch
 */
export function unheardAt(branch: Branch, live: LiveRules, solver: Solver): Model | undefined {
  if (!branch.rules.some(({ outcome }) => goesOn(outcome))) return undefined;
  let pushes = 1;
  solver.push(asking);
  let found: Model | undefined;
  for (let tries = 0; tries < mostTries && !found; tries += 1) {
    const answer = solver.solve();
    if (answer.kind !== 'possible') break;
    const heardBy = live.deciding((condition) => solver.holds(condition));
    if (heardBy?.outcome.kind !== 'handoff') found = answer.model;
    if (found || !heardBy) break;
    solver.push(...heardBy.when.map(({ condition, holds }) => ({ condition, holds: !holds })));
    pushes += 1;
  }
  for (; pushes > 0; pushes -= 1) solver.pop();
  return found;
}

/** So many rules of other workflows that do hand over are set aside one after another. */
const mostTries = 50;

export function personNotReached(
  study: Study,
  unheard: Model | undefined,
  nodeId: string | undefined,
): readonly Finding[] {
  if (!unheard || !isMet(asking, readerOfModel(unheard))) return [];
  const witness = study.witnesses.of(unheard);
  if (!witness || !goesOn(witness.outcome)) return [];
  return [
    {
      code: 'person-not-reached',
      severity: 'warning',
      ...(nodeId !== undefined && { nodeId }),
      ...findingWords(study).personNotReached,
      witness,
    },
  ];
}
