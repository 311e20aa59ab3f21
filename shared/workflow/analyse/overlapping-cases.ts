import { type Condition, isComparison } from '../../rules/condition.ts';
import { clauseOf } from '../../rules/sentence.ts';
import { signalType } from '../../signals/catalogue.ts';
import { type Branch, branchesOf, guardsTo } from './branch.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, pathOf, type Study } from './study.ts';

/**
 * Cases of one switch that hold for the same messages and hand over to different queues, so that their order matters. Told once
 * for each switch; where an earlier case takes every such message, the later one is told as shadowed.
 */
export function overlappingCases(study: Study): readonly Finding[] {
  const told = new Set<string>();
  let pairsLeft = mostPairs;
  return [...branchesOf(study.tree)].flatMap((branch): readonly Finding[] => {
    const nodeId = branch.guard?.nodeId ?? '';
    const queueId = handOffAt(branch);
    if (queueId === undefined || told.has(nodeId)) return [];
    for (const later of laterCases(branch)) {
      if (pairsLeft <= 0) return [];
      if (handOffAt(later) === undefined || handOffAt(later) === queueId) continue;
      pairsLeft -= 1;
      const found = overlapOf(study, branch, later);
      if (!found) continue;
      told.add(nodeId);
      return [found];
    }
    return [];
  });
}

const mostPairs = 500;

/** The queue that a case hands over to, where it leads straight to one hand-off that is no guardrail. */
function handOffAt({ guard, rules: [rule] }: Branch): string | undefined {
  if (!guard?.holds || !rule || rule.guardrail || rule.outcome.kind !== 'handoff') return undefined;
  return rule.outcome.queueId;
}

/** The cases of the same node that are tried after this one. */
function* laterCases({ guard, parent }: Branch): Generator<Branch> {
  let at = parent?.children.find((child) => child.guard?.exit === guard?.exit && !child.guard?.holds);
  while (at) {
    const next: readonly Branch[] = at.children.filter((child) => child.guard?.nodeId === guard?.nodeId);
    for (const child of next) if (child.guard?.holds) yield child;
    at = next.find((child) => !child.guard?.holds);
  }
}

function overlapOf(study: Study, { guard, parent }: Branch, later: Branch): Finding | undefined {
  const path = guard && pathOf(study, guard);
  // Bands and arms are the node's own doing: it is their order that makes them.
  if (!guard || !later.guard || path === undefined) return undefined;
  if (isSorting(guard.condition, later.guard.condition)) return undefined;
  const model = modelOf(study, parent, [guard, later.guard]);
  const witness = model && study.witnesses.of(model, study.document.id);
  if (study.live.rule(witness?.ruleId)?.when.at(-1)?.exit !== guard.exit) return undefined;
  return {
    code: 'overlapping-cases',
    severity: 'info',
    nodeId: guard.nodeId,
    path,
    ...findingWords(study).overlappingCases(
      nameIn(study, guard.nodeId),
      guard.exit,
      later.guard.exit,
      clauseOf(guard.condition, study),
    ),
    ...(witness && { witness }),
  };
}

/** A message may well have two topics: that the first case decides is what a switch over the members of a set is for. */
const isSorting = (one: Condition, other: Condition): boolean =>
  isComparison(one) && isComparison(other) && one.signal === other.signal && signalType(one.signal) === 'set';

function modelOf({ solver }: Study, from: Branch | undefined, asked: readonly NonNullable<Branch['guard']>[]) {
  const all = [...(from ? guardsTo(from) : []), ...asked];
  for (const guard of all) solver.push(guard);
  const answer = solver.solve();
  for (const _ of all) solver.pop();
  return answer.kind === 'possible' ? answer.model : undefined;
}
