import { canonicalJson } from '../../canonical-json.ts';
import { compare } from '../../rules/compare.ts';
import { type Comparison, type Condition, isComparison, isCount, partPath, partsOf } from '../../rules/condition.ts';
import { clauseOf } from '../../rules/sentence.ts';
import { cellsOf } from '../../rules/solve/cells.ts';
import { looksInside, phrasesOf } from '../../rules/solve/phrases.ts';
import { catalogueWorld } from '../../rules/solve/world.ts';
import { branchesOf } from './branch.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, pathOf, type Study } from './study.ts';

/** Comparisons that no value of their signal passes, or that every value does: "failed answers at least 0". */
export function outOfReach(study: Study): readonly Finding[] {
  const judged = new Map<string, Reach>();
  const told = new Set<string>();
  return study.questions.flatMap((guard) => {
    const { nodeId, condition } = guard;
    return comparisonsIn(condition).flatMap(([part, comparison]): readonly Finding[] => {
      const path = pathOf(study, guard, part);
      // What a node's kind made is not for the admin to change. Bands of one score ask for the same parts.
      if (path === undefined || told.has(`${nodeId} ${path}`) || isAlone(condition, comparison)) return [];
      told.add(`${nodeId} ${path}`);
      const key = canonicalJson(comparison);
      if (!judged.has(key)) judged.set(key, reachOf(comparison));
      const reach = judged.get(key);
      if (!reach) return [];
      return [
        {
          code: 'threshold-out-of-reach',
          severity: 'warning',
          nodeId,
          path,
          ...findingWords(study).outOfReach(nameIn(study, nodeId), clauseOf(comparison, study), reach),
          ...shownBy(study, condition),
        },
      ];
    });
  });
}

/** A message of which the question is asked. */
function shownBy({ tree, witnesses, document }: Study, condition: Condition): Pick<Finding, 'witness'> {
  for (const { guard, model } of branchesOf(tree)) {
    if (guard?.condition !== condition || !model) continue;
    const witness = witnesses.of(model, document.id);
    if (witness?.path.includes(guard.nodeId)) return { witness };
  }
  return {};
}

/** A node's whole question that is never or always met is told as an exit that is never taken. */
const isAlone = (condition: Condition, comparison: Comparison): boolean =>
  condition === comparison && partsOf(condition).length === 0;

/** Each comparison with its path inside the condition. */
function comparisonsIn(condition: Condition, path = ''): readonly (readonly [string, Comparison])[] {
  const below = (further: string) => [path, further].filter((each) => each !== '').join('.');
  if (isComparison(condition)) return [[path, condition]];
  if (isCount(condition)) return [[below('count'), condition.count]];
  return partsOf(condition).flatMap((part, index) => comparisonsIn(part, below(partPath(condition, index))));
}

export type Reach = 'never' | 'always' | undefined;

/** Whether no value of its signal passes a comparison, or every value does. A signal that is not known is no value. */
export function reachOf(comparison: Comparison): Reach {
  if (comparison.op === 'exists') return undefined;
  const domain = catalogueWorld.domainOf(comparison.signal);
  if (looksInside(comparison)) return phrasesOf(comparison).length === 0 ? 'never' : undefined;
  if (domain.type === 'set') return undefined;
  const known = cellsOf(domain, [comparison]).values.filter((value) => value !== undefined);
  const isMet = known.map((value) => compare(comparison, value) === true);
  if (!isMet.includes(true)) return 'never';
  return isMet.includes(false) ? undefined : 'always';
}
