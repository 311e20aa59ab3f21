import { type Branch, branchesOf } from './branch.ts';
import type { Finding } from './finding.ts';
import { findingWords, nameIn, type Study } from './study.ts';

/** Nodes that edges lead to and messages never do: every way there is impossible. */
export function neverReached(study: Study): readonly Finding[] {
  const reached = new Set<string>();
  const nearest = new Map<string, Branch>();
  for (const branch of branchesOf(study.tree))
    for (const { path } of branch.rules)
      for (const nodeId of path)
        if (branch.verdict !== 'impossible') reached.add(nodeId);
        else if (!nearest.has(nodeId)) nearest.set(nodeId, lastPossible(branch));
  return [...nearest]
    .filter(([nodeId]) => !reached.has(nodeId) && !study.later.has(nodeId))
    .flatMap(([nodeId, { model }]) => {
      const witness = model && study.witnesses.of(model, study.document.id);
      // The engine has the last word: where it comes by, nothing is claimed.
      if (study.live.rule(witness?.ruleId)?.path.includes(nodeId)) return [];
      return [
        {
          code: 'never-reached' as const,
          severity: 'warning' as const,
          nodeId,
          ...findingWords(study).neverReached(nameIn(study, nodeId)),
          ...(witness && { witness }),
        },
      ];
    });
}

function lastPossible(branch: Branch): Branch {
  let at = branch;
  while (at.parent && at.verdict === 'impossible') at = at.parent;
  return at;
}
