import type { BodyOf } from '../../shared/api/operations.ts';
import type { ReleaseView } from '../../shared/api/release-operations.ts';
import { ConflictError, NotFoundError, UnprocessableError, ValidationError } from '../../shared/errors.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { hashJson } from '../../shared/hash.ts';
import { approved, cancelled, failed, isDue, isOpen, published, type Release } from '../../shared/workflow/release.ts';
import type { Version } from '../ports/workflow-store.ts';
import { audit } from './audit.ts';
import { compileOrRefuse, draftAt, goLive, publishDocument } from './publish-workflow.ts';
import { toReleaseView, type WorkflowDeps } from './workflows.ts';

/**
 * Keeps the draft as it is now to be published later: at a time, after a second person's approval, or both.
 * @throws {ConflictError} when the draft has moved on, or another release is open
 * @throws {UnprocessableError} with every problem, when the draft has errors
 */
export async function planRelease(
  deps: WorkflowDeps,
  workflowId: string,
  { revision, note, publishAtMs }: BodyOf<'planRelease'>,
  person: Person,
): Promise<ReleaseView> {
  const { organisation } = await deps.settings.settings();
  const needsApproval = organisation.secondPersonApproves === true;
  const nowMs = deps.clock.now();
  if (publishAtMs === undefined ? !needsApproval : publishAtMs <= nowMs)
    throw new ValidationError('A planned release needs a time to come.', [
      { path: 'publishAtMs', message: 'must lie in the future' },
    ]);
  const draft = await draftAt(deps, workflowId, revision);
  await compileOrRefuse(deps, await deps.workflows.document(draft.documentHash));
  const before = await deps.workflows.release(workflowId);
  if (before && isOpen(before)) throw alreadyOpen(before);
  const planned: Release = {
    id: hashJson({ workflowId, revision, nowMs, by: person.id }).slice(0, 16),
    workflowId,
    revision,
    documentHash: draft.documentHash,
    note,
    editors: [...(draft.editors ?? [])],
    plannedBy: { id: person.id, name: person.name },
    plannedAtMs: nowMs,
    ...(publishAtMs !== undefined && { publishAtMs }),
    state: needsApproval ? 'waiting' : 'planned',
    step: (before?.step ?? 0) + 1,
  };
  await keep(deps, planned);
  await audit(deps, person, 'workflow.release-planned', workflowId, {
    note,
    ...(publishAtMs !== undefined && { publishAtMs }),
    ...(needsApproval && { needsApproval }),
  });
  return toReleaseView(planned);
}

/** The second person agrees: it goes live now, unless its time is still to come. */
export async function approveRelease(
  deps: WorkflowDeps,
  workflowId: string,
  { id }: BodyOf<'approveRelease'>,
  person: Person,
): Promise<ReleaseView> {
  const next = approved(await openRelease(deps, workflowId), id, person);
  await keep(deps, next);
  await audit(deps, person, 'workflow.release-approved', workflowId, {
    note: next.note,
    plannedBy: next.plannedBy.name,
  });
  return toReleaseView(isDue(next, deps.clock.now()) ? await publishRelease(deps, next) : next);
}

export async function cancelRelease(
  deps: WorkflowDeps,
  workflowId: string,
  { id, reason }: BodyOf<'cancelRelease'>,
  person: Person,
): Promise<ReleaseView> {
  const next = cancelled(await openRelease(deps, workflowId), id, person, reason);
  await keep(deps, next);
  await audit(deps, person, 'workflow.release-cancelled', workflowId, {
    note: next.note,
    ...(reason && { reason }),
  });
  return toReleaseView(next);
}

/** Publishes what has come to its time. @returns how many, done or failed for good */
export async function publishDueReleases(deps: WorkflowDeps): Promise<number> {
  const due = (await deps.workflows.releases()).filter((each) => isDue(each, deps.clock.now()));
  for (const each of due) await publishRelease(deps, each);
  return due.length;
}

/** May be broken off anywhere and done again: the version that it made tells that it was made. */
async function publishRelease(deps: WorkflowDeps, release: Release): Promise<Release> {
  const { workflowId, plannedBy } = release;
  try {
    const version = (await madeBefore(deps, release)) ?? (await publishNow(deps, release));
    return await keep(deps, published(release, version.version));
  } catch (error) {
    // A queue may have gone since it was planned; trying again would fail again.
    if (!(error instanceof UnprocessableError)) throw error;
    const ended = await keep(deps, failed(release, error.message));
    await audit(deps, plannedBy, 'workflow.release-failed', workflowId, { note: release.note, reason: error.message });
    return ended;
  }
}

async function publishNow(deps: WorkflowDeps, release: Release): Promise<Version> {
  const { id, workflowId, documentHash, note, editors, plannedBy, approvedBy } = release;
  const wanted = { workflowId, documentHash, note, editors, releaseId: id };
  const agreed = approvedBy && { approvedBy: approvedBy.name };
  return (await publishDocument(deps, { ...wanted, ...agreed }, plannedBy)).version;
}

/** The version of a try that was broken off, live by now if it was not. */
async function madeBefore(deps: WorkflowDeps, { id, workflowId, plannedBy }: Release): Promise<Version | undefined> {
  const version = (await deps.workflows.versions(workflowId)).find(({ releaseId }) => releaseId === id);
  const { versions } = await deps.workflows.livePointer();
  if (version && versions[workflowId] !== version.version) await goLive(deps, version, plannedBy);
  return version;
}

async function openRelease({ workflows }: WorkflowDeps, workflowId: string): Promise<Release> {
  const release = await workflows.release(workflowId);
  if (!release) throw new NotFoundError(`No release of “${workflowId}” is planned.`);
  return release;
}

async function keep({ workflows }: WorkflowDeps, release: Release): Promise<Release> {
  if (await workflows.saveRelease(release, release.step - 1)) return release;
  throw new ConflictError('Somebody else has changed this release just now: look at how it stands.');
}

const alreadyOpen = ({ plannedBy, publishAtMs }: Release): ConflictError =>
  new ConflictError(
    `${plannedBy.name} has planned a release of this workflow already: call that off first.`,
    { plannedBy: plannedBy.name, ...(publishAtMs !== undefined && { publishAtMs }) },
    'release-open',
  );
