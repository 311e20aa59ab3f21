import { ConflictError } from '../../shared/errors.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import type { HandoffCommand, TimeOutStep } from '../../shared/handoff/transition.ts';
import type { Settings } from '../ports/configuration.ts';
import type { Logger } from '../ports/logger.ts';
import type { OwedWork, OwedWorkIndex } from '../ports/owed-work.ts';
import { type AfterTimeOutDeps, afterTimeOut } from './after-time-out.ts';
import { type ChangeDeps, changeHandoff } from './change-handoff.ts';
import { waitLimit } from './open-handoff.ts';
import { settleEntry, settleHandoff } from './settle.ts';

export interface SweepDeps extends ChangeDeps, AfterTimeOutDeps {
  readonly owedWork: OwedWorkIndex;
  readonly logger: Logger;
}

export interface SweepReport {
  readonly done: number;
  readonly failed: number;
}

const pageSize = 100;

/**
 * Does what was left undone: brings out events that their writer died with, and acts on waits that are over.
 * One thing that fails does not keep the others.
 * @param untilMs when to stop; what is left is done by the next sweep
 */
export async function sweep(deps: SweepDeps, untilMs: number): Promise<SweepReport> {
  const looked = new Set<string>();
  let failed = 0;
  let limit = pageSize;
  while (deps.clock.now() < untilMs) {
    const due = await deps.owedWork.dueBefore(deps.clock.now(), limit);
    // Each once a sweep: what fails, or an index row that leads nowhere, must not be looked at again and again.
    const work = due.filter((each) => !looked.has(nameOf(each)));
    if (work.length === 0 && due.length < limit) break;
    // What failed stays due and comes first, so the next look is as much longer: it must not hide what is behind it.
    limit = pageSize + due.length - work.length;
    for (const each of work) {
      looked.add(nameOf(each));
      try {
        await finish(deps, each);
      } catch (error) {
        failed += 1;
        deps.logger.error('Owed work failed', { ...each, cause: String(error) });
      }
    }
  }
  return { done: looked.size - failed, failed };
}

const nameOf = (work: OwedWork): string => JSON.stringify(work);

async function finish(deps: SweepDeps, work: OwedWork): Promise<void> {
  if (work.kind === 'entry') {
    const entry = await deps.log.at(work.conversationId, work.seq);
    if (entry) await settleEntry(deps, entry);
    return;
  }
  const stored = await deps.handoffs.read(work.handoffId);
  if (!stored) return;
  const { owed, handoff } = stored;
  if (owed.line || owed.events.length > 0) return settleHandoff(deps, stored);
  if (handoff.waitLimitAtMs !== undefined && handoff.waitLimitAtMs <= deps.clock.now()) await endWait(deps, handoff);
}

async function endWait(deps: SweepDeps, due: Handoff): Promise<void> {
  const drawn = await afterTimeOut(deps, due);
  try {
    await changeHandoff(deps, due.id, (handoff, settings) =>
      timeOut(deps, handoff, settings, handoff.version === due.version ? drawn : undefined),
    );
  } catch (error) {
    // An agent took the customer at the last moment: all the better.
    if (!(error instanceof ConflictError)) throw error;
  }
}

/** @param drawn what the workflow says, which goes before what the queue says */
function timeOut(
  { clock }: SweepDeps,
  { queueId }: Handoff,
  settings: Settings,
  drawn: TimeOutStep | undefined,
): HandoffCommand {
  const set = settings.queues.find(({ id }) => id === queueId)?.pastLimit ?? { action: 'keep-waiting' as const };
  const step = drawn ?? { past: set };
  const next = step.past.action === 'move' ? step.past.queueId : queueId;
  return { kind: 'time-out', ...step, waitLimitSeconds: waitLimit(settings, next, clock.now()) };
}
