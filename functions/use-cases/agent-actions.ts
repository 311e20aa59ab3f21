import type { BodyOf } from '../../shared/api/operations.ts';
import { ConflictError, NotFoundError, UnprocessableError, ValidationError } from '../../shared/errors.ts';
import type { Handoff } from '../../shared/handoff/handoff.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { type ChangeDeps, changeHandoff } from './change-handoff.ts';
import { waitLimit } from './open-handoff.ts';

const toPerson = ({ id, name }: Person): Person => ({ id, name });

export const acceptHandoff = (deps: ChangeDeps, handoffId: string, agent: Person): Promise<Handoff> =>
  changeHandoff(deps, handoffId, () => ({ kind: 'accept', agent: toPerson(agent) }));

export const resolveHandoff = (
  deps: ChangeDeps,
  handoffId: string,
  agent: Person,
  body: BodyOf<'resolveHandoff'>,
): Promise<Handoff> => changeHandoff(deps, handoffId, () => ({ kind: 'resolve', agent: toPerson(agent), ...body }));

export const returnHandoff = (
  deps: ChangeDeps,
  handoffId: string,
  agent: Person,
  body: BodyOf<'returnHandoff'>,
): Promise<Handoff> => changeHandoff(deps, handoffId, () => ({ kind: 'return', agent: toPerson(agent), ...body }));

export const transferHandoff = (
  deps: ChangeDeps,
  handoffId: string,
  agent: Person,
  { queueId, note }: BodyOf<'transferHandoff'>,
): Promise<Handoff> =>
  changeHandoff(deps, handoffId, (_handoff, settings) => {
    if (!settings.queues.some(({ id }) => id === queueId))
      throw new ValidationError(`There is no queue “${queueId}”.`, [
        { path: 'queueId', message: 'must be one of your queues' },
      ]);
    return {
      kind: 'transfer',
      agent: toPerson(agent),
      queueId,
      note,
      waitLimitSeconds: waitLimit(settings, queueId, deps.clock.now()),
    };
  });

/** All notes of a handoff together; more would not fit beside what closing it adds. */
const noteCharactersKept = 60_000;

/** Adds a note; the same `noteId` again changes nothing. */
export async function addNote(
  deps: ChangeDeps,
  handoffId: string,
  agent: Person,
  { noteId, text }: BodyOf<'addNote'>,
): Promise<Handoff> {
  const stored = await deps.handoffs.read(handoffId);
  if (!stored) throw new NotFoundError(`There is no handoff ${handoffId}.`);
  const { handoff, owed } = stored;
  if (handoff.notes.some(({ id }) => id === noteId)) return handoff;
  if (handoff.notes.reduce((length, note) => length + note.text.length, text.length) > noteCharactersKept)
    throw new UnprocessableError(
      'too-many-notes',
      'The notes of this handoff are full: reply, or sum up when you close it.',
    );
  const note = { id: noteId, agentId: agent.id, agentName: agent.name, text, atMs: deps.clock.now() };
  const next = { ...handoff, notes: [...handoff.notes, note], version: handoff.version + 1 };
  // What is owed stays owed: a note is no reason to forget it.
  if (await deps.handoffs.update({ handoff: next, owed }, handoff.version)) return next;
  throw new ConflictError('This handoff changed while you wrote; your note is not saved yet. Try again.');
}
