import type { ResponseOf } from '../../shared/api/operations.ts';
import { NotFoundError } from '../../shared/errors.ts';
import { hashJson } from '../../shared/hash.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import type { RuleTrace } from '../../shared/rules/trace.ts';
import { type LitConditionsDeps, litConditionsOf } from './lit-conditions.ts';
import { type ReJudgeDeps, reJudge } from './re-judge.ts';
import { toTrace } from './trace.ts';

/** Shows why a message was decided as it was, and whether deciding it again gives the same. */
export async function explainDecision(
  deps: ReJudgeDeps & LitConditionsDeps,
  conversationId: string,
  seq: number,
): Promise<ResponseOf<'explainDecision'>> {
  const entry = await deps.log.at(conversationId, seq);
  if (!entry) throw new NotFoundError(`Conversation “${conversationId}” has no message ${seq}.`);
  const judged = await reJudge(deps, entry);
  if (!judged) throw new NotFoundError(`Message ${seq} was not decided by rules: a person or Baton itself wrote it.`);
  const { decision } = judged.judgement;
  const trace = toTrace(judged, judged.judgement, entry.fallbackQueueId);
  return {
    seq,
    ruleSetHash: judged.ruleSetHash,
    ...(decision.ruleId && { ruleId: decision.ruleId }),
    same: hashJson(decision) === hashJson(entry.decision),
    workflows: judged.ruleSet.workflows,
    ways: waysOf(judged.ruleSet, trace.rules),
    conditions: await litConditionsOf(deps, judged.ruleSet, trace.rules),
    trace,
  };
}

/** The rule of each workflow that matched, with the nodes that led to it. */
function waysOf({ rules }: RuleSet, tried: readonly RuleTrace[]): ResponseOf<'explainDecision'>['ways'] {
  const matched = new Set(tried.filter((rule) => rule.matched).map(({ ruleId }) => ruleId));
  return rules
    .filter(({ id }) => matched.has(id))
    .map(({ id, workflowId, path, outcome }) => ({ workflowId, ruleId: id, path, outcome }));
}
