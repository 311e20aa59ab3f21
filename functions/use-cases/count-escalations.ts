import type { ResponseOf } from '../../shared/api/operations.ts';
import { daysBefore, type ListDeps, listWaiting } from './list-handoffs.ts';

const daysBack = 7;
const dayMs = 86_400_000;
/** Of those that have ended. More than this many in a week, and the count says that it is only a part. */
const mostCounted = 1_000;

/**
 * How often each workflow handed a customer over in the last seven days: counted from the handoffs themselves, those that
 * wait, those that people have, and those that have ended.
 */
export async function countEscalations(deps: ListDeps): Promise<ResponseOf<'countEscalations'>> {
  const nowMs = deps.clock.now();
  const sinceMs = nowMs - daysBack * dayMs;
  const agentIds = (await deps.agents.agents()).map(({ agentId }) => agentId);
  const [waiting, taken, ended] = await Promise.all([
    listWaiting(deps),
    deps.handoffs.takenBy(agentIds),
    // One day more than seven: the first of them began in the middle.
    deps.handoffs.endedOn(daysBefore(nowMs, daysBack + 1), mostCounted),
  ]);
  const counts = new Map<string, number>();
  const handoffs = new Map([...waiting, ...taken, ...ended].map((handoff) => [handoff.id, handoff]));
  for (const { ruleId, requestedAtMs } of handoffs.values()) {
    const workflowId = ruleId.split('.')[0] ?? ruleId;
    if (requestedAtMs >= sinceMs) counts.set(workflowId, (counts.get(workflowId) ?? 0) + 1);
  }
  return { sinceMs, counts: Object.fromEntries(counts), isComplete: ended.length < mostCounted };
}
