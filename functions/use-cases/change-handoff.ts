import { ConflictError, NotFoundError } from '../../shared/errors.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import { type HandoffCommand, type Refusal, transition } from '../../shared/handoff/transition.ts';
import type { LiveConfigurationReader, Settings } from '../ports/configuration.ts';
import type { Owed, StoredHandoff } from '../ports/handoff-store.ts';
import { handoffEvents } from './handoff-events.ts';
import { type SettleDeps, settleHandoff } from './settle.ts';
import { systemLine } from './system-line.ts';

export interface ChangeDeps extends SettleDeps {
  readonly configuration: LiveConfigurationReader;
}

const tries = 5;

/**
 * Carries out one command on a handoff by one conditional write. Of two who come at once one wins; the other is told
 * how it stands now.
 * @param toCommand is asked anew after a lost race, since what to do may depend on how the handoff stands
 * @throws {NotFoundError} for a handoff that is not there
 * @throws {ConflictError} when the state machine refuses; its `current` names the owner and the state
 */
export async function changeHandoff(
  deps: ChangeDeps,
  handoffId: string,
  toCommand: (handoff: Handoff, settings: Settings) => HandoffCommand,
): Promise<Handoff> {
  const settings = await deps.configuration.live();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await deps.handoffs.read(handoffId);
    if (!stored) throw new NotFoundError(`There is no handoff ${handoffId}.`);
    // Whoever is refused leaves here: what the winner of a race owes is the winner's to bring out.
    const changed = apply(deps, settings, stored, toCommand(stored.handoff, settings));
    // What the change before this one still owes comes first: writing over it would lose it.
    if (owesAnything(stored.owed)) await settleHandoff(deps, stored);
    if (changed.handoff === stored.handoff) return stored.handoff;
    if (await deps.handoffs.update(changed, stored.handoff.version)) {
      await settleHandoff(deps, changed);
      return changed.handoff;
    }
  }
  throw new ConflictError('This handoff is changing all the time; look at it again.');
}

const owesAnything = ({ events, line }: Owed): boolean => events.length > 0 || line !== undefined;

function apply(
  deps: SettleDeps,
  settings: Settings,
  { handoff }: StoredHandoff,
  command: HandoffCommand,
): StoredHandoff {
  const nowMs = deps.clock.now();
  const result = transition(handoff, command, nowMs);
  if (!result.ok) throw toConflict(result.refusal, handoff);
  if (result.next === handoff) return { handoff, owed: { events: [] } };
  const line = systemLine(settings, result.next, command);
  const events = handoffEvents(result.next, result.events, nowMs, handoff.queueId);
  return { handoff: result.next, owed: { events, ...(line && { line }) } };
}

const toConflict = ({ code, message }: Refusal, { state, agentId, agentName, version }: Handoff): ConflictError =>
  new ConflictError(message, { state, version, ...(agentId && { owner: { id: agentId, name: agentName } }) }, code);
