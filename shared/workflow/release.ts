import * as z from 'zod';
import { ConflictError, ForbiddenError } from '../errors.ts';
import { workflowId } from '../ids.ts';

const somebody = z.object({ id: z.string(), name: z.string() });
export type Somebody = z.infer<typeof somebody>;

/** A version that is to be published: at a time, or once a second person has agreed. Of a workflow there is one at a time. */
export const release = z.object({
  id: z.string(),
  workflowId,
  /** The revision of the draft that it was made from; later edits of the draft do not touch it. */
  revision: z.int(),
  documentHash: z.string(),
  note: z.string(),
  /** Whose edits are in it. */
  editors: z.array(z.string()),
  plannedBy: somebody,
  plannedAtMs: z.int(),
  /** Absent: as soon as it may. */
  publishAtMs: z.int().optional(),
  /** `waiting` for a second person; `planned` for its time; the others are ends. */
  state: z.enum(['waiting', 'planned', 'published', 'cancelled', 'failed']),
  approvedBy: somebody.optional(),
  /** Who called it off, and why; or why it could not be published. */
  endedBy: z.string().optional(),
  reason: z.string().optional(),
  version: z.int().optional(),
  /** Grows with each change; a change is conditional on the step that it started from. */
  step: z.int(),
});
export type Release = z.infer<typeof release>;

export const isOpen = ({ state }: Release): boolean => state === 'waiting' || state === 'planned';

export const isDue = ({ state, publishAtMs = 0 }: Release, nowMs: number): boolean =>
  state === 'planned' && publishAtMs <= nowMs;

/** @throws {ForbiddenError} for whoever planned it: the second pair of eyes must be somebody else's */
export function approved(before: Release, id: string, person: Somebody): Release {
  if (before.plannedBy.id === person.id)
    throw new ForbiddenError('Somebody else must approve what you have planned: ask another admin.');
  return { ...next(before, id, ['waiting']), state: 'planned', approvedBy: { id: person.id, name: person.name } };
}

export const cancelled = (before: Release, id: string, by: Somebody, reason: string | undefined): Release => ({
  ...next(before, id, ['waiting', 'planned']),
  state: 'cancelled',
  endedBy: by.name,
  ...(reason && { reason }),
});

export const published = (before: Release, version: number): Release => ({
  ...next(before, before.id, ['planned']),
  state: 'published',
  version,
});

export const failed = (before: Release, reason: string): Release => ({
  ...next(before, before.id, ['planned']),
  state: 'failed',
  reason,
});

/** @throws {ConflictError} where another one is planned by now, or this one has come to its end */
function next(before: Release, id: string, from: readonly Release['state'][]): Release {
  if (before.id !== id || !from.includes(before.state))
    throw new ConflictError('This release is not open any more: look at how it stands now.', {
      state: before.state,
      ...(before.endedBy && { endedBy: before.endedBy }),
    });
  return { ...before, step: before.step + 1 };
}
