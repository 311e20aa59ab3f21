import type { BodyOf, ResponseOf } from '../../shared/api/operations.ts';
import type { VersionSummary } from '../../shared/api/workflow-operations.ts';
import { ConflictError, ForbiddenError, NotFoundError, UnprocessableError } from '../../shared/errors.ts';
import { toEvent } from '../../shared/events/envelope.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { toRuleSet } from '../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { Problem } from '../../shared/workflow/problem.ts';
import type { Draft, LivePointer, Version } from '../ports/workflow-store.ts';
import { audit } from './audit.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { compileNow, findingsOf, staleRevision, type WorkflowDeps } from './workflows.ts';

const tries = 5;

/**
 * Compiles the draft, keeps it as the next version and puts that live. Warnings do not stand in the way; they are told.
 * @throws {ForbiddenError} where a second person must approve: then it is planned, see `planRelease`
 * @throws {ConflictError} when the draft is not at this revision any more
 * @throws {UnprocessableError} with every problem, when it has errors
 */
export async function publishWorkflow(
  deps: WorkflowDeps,
  workflowId: string,
  { revision, note }: BodyOf<'publishWorkflow'>,
  person: Person,
): Promise<ResponseOf<'publishWorkflow'>> {
  const { organisation } = await deps.settings.settings();
  if (organisation.secondPersonApproves)
    throw new ForbiddenError('Your organisation wants a second person to approve: plan a release instead.');
  const { documentHash, editors } = await draftAt(deps, workflowId, revision);
  const { version, problems } = await publishDocument(deps, { workflowId, documentHash, note, editors }, person);
  return { ...toSummary(version, true), ...(problems.length > 0 && { problems: [...problems] }) };
}

/** @throws {ConflictError} when the draft is not at this revision any more */
export async function draftAt(deps: WorkflowDeps, workflowId: string, revision: number): Promise<Draft> {
  const draft = await deps.workflows.draft(workflowId);
  if (draft?.revision !== revision) throw await staleRevision(deps, workflowId, revision);
  return draft;
}

export type ToPublish = Pick<Version, 'workflowId' | 'documentHash' | 'note' | 'editors' | 'approvedBy' | 'releaseId'>;

/** @throws {UnprocessableError} with every problem, when the document has errors */
export async function publishDocument(
  deps: WorkflowDeps,
  { approvedBy, releaseId, editors, ...wanted }: ToPublish,
  person: Person,
): Promise<{ readonly version: Version; readonly problems: readonly Problem[] }> {
  const document = await deps.workflows.document(wanted.documentHash);
  const compiled = await compileOrRefuse(deps, document);
  const version = await addNextVersion(deps, {
    ...wanted,
    rulesHash: await deps.workflows.keepRules(compiled.rules),
    ruleCount: compiled.rules.length,
    publishedBy: person.name,
    publishedAtMs: deps.clock.now(),
    ...(editors && { editors }),
    ...(approvedBy && { approvedBy }),
    ...(releaseId && { releaseId }),
  });
  await goLive(deps, version, person);
  return { version, problems: [...compiled.warnings, ...(await findingsOf(deps, document, compiled.rules))] };
}

/** @throws {UnprocessableError} with every problem, when the document has errors */
export async function compileOrRefuse(deps: WorkflowDeps, document: WorkflowDocument) {
  const compiled = await compileNow(deps, document);
  if (compiled.ok) return compiled;
  throw new UnprocessableError(
    'workflow-has-errors',
    'This workflow cannot work as it is: mend the errors, then publish.',
    { problems: compiled.problems },
  );
}

/** Puts a new version live, and writes down who did. */
export async function goLive(deps: WorkflowDeps, version: Version, person: Person): Promise<void> {
  const { workflowId, note, approvedBy, releaseId } = version;
  const pointer = await putLive(deps, workflowId, version);
  await audit(deps, person, 'workflow.published', workflowId, {
    version: version.version,
    note,
    ...(approvedBy && { approvedBy }),
    ...(releaseId && { planned: true }),
  });
  await tellOf(deps, pointer, workflowId, version.version);
}

/** Puts an earlier version live again: the same act as publishing, without a new version. */
export async function rollBackWorkflow(
  deps: WorkflowDeps,
  workflowId: string,
  { version: number }: BodyOf<'rollBackWorkflow'>,
  person: Person,
): Promise<VersionSummary> {
  const version = await readVersion(deps, workflowId, number);
  const before = (await deps.workflows.livePointer()).versions[workflowId];
  const pointer = await putLive(deps, workflowId, version);
  await audit(deps, person, 'workflow.rolled-back', workflowId, { version: number, from: before });
  await tellOf(deps, pointer, workflowId, number);
  return toSummary(version, true);
}

/**
 * Takes a workflow out of service: nothing of it decides any more. Its versions stay, so that it can come back.
 * @throws {ConflictError} when the version that the person saw live is not live any more
 */
export async function withdrawWorkflow(
  deps: WorkflowDeps,
  workflowId: string,
  { version: number }: BodyOf<'withdrawWorkflow'>,
  person: Person,
): Promise<VersionSummary> {
  const version = await readVersion(deps, workflowId, number);
  const { versions } = await deps.workflows.livePointer();
  if (versions[workflowId] !== number) throw new ConflictError(`Version ${number} is not live any more; look again.`);
  const pointer = await putLive(deps, workflowId, undefined);
  await audit(deps, person, 'workflow.withdrawn', workflowId, { version: number });
  await tellOf(deps, pointer, workflowId, undefined);
  return toSummary(version, false);
}

export async function listVersions(deps: WorkflowDeps, workflowId: string): Promise<{ versions: VersionSummary[] }> {
  const [versions, pointer] = await Promise.all([deps.workflows.versions(workflowId), deps.workflows.livePointer()]);
  return { versions: versions.map((version) => toSummary(version, pointer.versions[workflowId] === version.version)) };
}

export async function readVersion({ workflows }: WorkflowDeps, workflowId: string, number: number): Promise<Version> {
  const version = await workflows.version(workflowId, number);
  if (!version) throw new NotFoundError(`Workflow “${workflowId}” has no version ${number}.`);
  return version;
}

export function toSummary(
  { version, note, publishedBy, publishedAtMs, ruleCount, editors, approvedBy }: Version,
  live: boolean,
): VersionSummary {
  return {
    version,
    note,
    publishedBy,
    publishedAtMs,
    ruleCount,
    live,
    ...(editors && { editors: [...editors] }),
    ...(approvedBy && { approvedBy }),
  };
}

async function addNextVersion({ workflows }: WorkflowDeps, facts: Omit<Version, 'version'>): Promise<Version> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [newest] = await workflows.versions(facts.workflowId);
    const version = { ...facts, version: (newest?.version ?? 0) + 1 };
    if (await workflows.addVersion(version)) return version;
  }
  throw new ConflictError('Others are publishing this workflow right now; look again.');
}

/**
 * Makes the rule set anew from the live versions of all workflows, with this one in place, and moves the pointer.
 * @param version what of the workflow is live from now on; nothing where it is absent
 */
async function putLive(deps: WorkflowDeps, workflowId: string, version: Version | undefined): Promise<LivePointer> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const pointer = await deps.workflows.livePointer();
    const next = await nextPointer(deps, pointer, workflowId, version);
    if (await deps.workflows.moveLivePointer(next, pointer.revision)) return next;
  }
  throw new ConflictError('Others are publishing right now; look again.');
}

/** After the audit log: what is live is live, and must be written down even where the bus is away. */
async function tellOf(
  { publisher, clock }: WorkflowDeps,
  { ruleSetHash, revision }: LivePointer,
  workflowId: string,
  version: number | undefined,
): Promise<void> {
  const facts = { ruleSetHash, workflowId, ...(version !== undefined && { version }), atMs: clock.now() };
  await publisher.publish([toEvent('ruleset.published', workflowId, revision, facts)]);
}

async function nextPointer(
  { workflows, ruleSets }: WorkflowDeps,
  pointer: LivePointer,
  changedId: string,
  changed: Version | undefined,
): Promise<LivePointer> {
  const { [changedId]: _before, ...others } = pointer.versions;
  const versions = changed ? { ...others, [changedId]: changed.version } : others;
  const live = await Promise.all(
    Object.entries(versions).map(async ([workflowId, number]) => {
      const version = workflowId === changedId ? changed : await workflows.version(workflowId, number);
      if (!version) throw new NotFoundError(`Version ${number} of “${workflowId}” is live but not there.`);
      return { workflowId, version: number, rules: await workflows.rules(version.rulesHash) };
    }),
  );
  const ruleSet = toRuleSet(live);
  const ruleSetHash = await workflows.keepRuleSet(ruleSet);
  // Before it is live, so that its first message finds it.
  await keepSnapshot(ruleSets, ruleSetHash, ruleSet);
  return { revision: pointer.revision + 1, ruleSetHash, versions };
}
