import type { WaitRange } from '../../shared/handoff/handoff.ts';
import { estimateWait } from '../../shared/handoff/wait.ts';
import type { MessageKey } from '../../shared/messages/handoff-message.ts';
import { isOpen } from '../../shared/settings/calendar.ts';
import type { Queue } from '../../shared/settings/queue.ts';
import { type AgentDirectory, isThere } from '../ports/agent-directory.ts';
import type { Settings } from '../ports/configuration.ts';
import type { HandoffStore } from '../ports/handoff-store.ts';
import type { Clock } from '../ports/outside.ts';

export interface Prospect {
  readonly open: boolean;
  /** People who are there and may take from the queue. */
  readonly agentsOn: number;
  /** Place in line, from 1. */
  readonly position: number;
  /** Absent where nobody can tell: then none is promised. */
  readonly wait?: WaitRange;
}

export interface LoadDeps {
  readonly handoffs: HandoffStore;
  readonly agents: AgentDirectory;
  readonly clock: Clock;
}

/** What a customer can expect at a place in a queue's line. Two reads; asked only when somebody hands over or looks. */
export async function prospectAt(deps: LoadDeps, queue: Queue, settings: Settings, place: string): Promise<Prospect> {
  const nowMs = deps.clock.now();
  const calendar = settings.calendars.find(({ id }) => id === queue.calendarId);
  const open = calendar === undefined || isOpen(calendar, nowMs);
  const [ahead, agents] = await Promise.all([deps.handoffs.countAhead(queue.id, place), deps.agents.agents()]);
  const agentsOn = agents.filter((agent) => isThere(agent, nowMs)).length;
  const wait = open ? estimateWait({ waiting: ahead, agentsOn }, queue.typicalHandleSeconds) : undefined;
  return { open, agentsOn, position: ahead + 1, ...(wait && { wait }) };
}

/** Which wording fits: a wait is named only where one is known. */
export const startedKey = ({ open, wait }: Prospect): MessageKey =>
  open ? (wait ? 'handoff-started' : 'handoff-started-no-estimate') : 'handoff-started-closed';
