import type { HandoffSummary, InboxView } from '../../shared/api/agent-operations.ts';
import { handoffSummary } from '../../shared/api/agent-operations.ts';
import type { ResponseOf } from '../../shared/api/operations.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import { placeInLine } from '../../shared/handoff/place-in-line.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import type { AgentDirectory } from '../ports/agent-directory.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { Clock } from '../ports/outside.ts';

export interface ListDeps {
  readonly handoffs: HandoffStore;
  readonly agents: AgentDirectory;
  readonly configuration: LiveConfigurationReader;
  readonly clock: Clock;
}

const listLimit = 500;
const daysBack = 7;
const dayMs = 86_400_000;

/** The lists of the inbox, each in the order in which an agent should work. */
export async function listHandoffs(
  deps: ListDeps,
  agent: Person,
  view: InboxView,
  queueId?: string,
): Promise<ResponseOf<'listHandoffs'>> {
  const [waiting, mine] = await Promise.all([listWaiting(deps), deps.handoffs.takenBy([agent.id])]);
  const lists: Record<InboxView, () => Promise<readonly Handoff[]> | readonly Handoff[]> = {
    waiting: () => waiting,
    mine: () => mine,
    others: () => takenByOthers(deps, agent),
    done: () => deps.handoffs.endedOn(daysBefore(deps.clock.now(), daysBack), listLimit),
  };
  const handoffs = await lists[view]();
  return {
    handoffs: handoffs.filter((handoff) => queueId === undefined || handoff.queueId === queueId).map(toSummary),
    counts: { waiting: waiting.length, mine: mine.length },
  };
}

export async function listWaiting({ handoffs, configuration }: ListDeps): Promise<readonly Handoff[]> {
  const { queues } = await configuration.live();
  const waiting = await handoffs.waitingIn(
    queues.map(({ id }) => id),
    listLimit,
  );
  return [...waiting].sort((a, b) => (placeInLine(a) < placeInLine(b) ? -1 : 1));
}

async function takenByOthers({ handoffs, agents }: ListDeps, me: Person): Promise<readonly Handoff[]> {
  const others = (await agents.agents()).map(({ agentId }) => agentId).filter((id) => id !== me.id);
  return handoffs.takenBy(others);
}

/** Today and the days before it, as `endedOn` names them. */
export const daysBefore = (nowMs: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, back) => new Date(nowMs - back * dayMs).toISOString().slice(0, 10));

const summaryKeys = Object.keys(handoffSummary.shape) as (keyof HandoffSummary)[];

const toSummary = (handoff: Handoff): HandoffSummary =>
  Object.fromEntries(
    summaryKeys.filter((key) => handoff[key] !== undefined).map((key) => [key, handoff[key]]),
  ) as HandoffSummary;
