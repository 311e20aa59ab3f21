import type { VersionSummary } from '../../shared/api/admin-operations.ts';
import type { BodyOf, ResponseOf } from '../../shared/api/operations.ts';
import { ConflictError, NotFoundError, UnprocessableError } from '../../shared/errors.ts';
import { toEvent } from '../../shared/events/envelope.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { toRuleSet } from '../../shared/rules/rule.ts';
import type { LivePointer, Version } from '../ports/workflow-store.ts';
import { audit } from './audit.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { compileNow, findingsOf, staleRevision, type WorkflowDeps } from './workflows.ts';

const tries = 5;

/**
 * Compiles the draft, keeps it as the next version and puts that live. Warnings do not stand in the way; they are told.
 * @throws {ConflictError} when the draft is not at this revision any more
 * @throws {UnprocessableError} with every problem, when it has errors
 */
export async function publishWorkflow(
  deps: WorkflowDeps,
  workflowId: string,
  { revision, note }: BodyOf<'publishWorkflow'>,
  person: Person,
): Promise<ResponseOf<'publishWorkflow'>> {
  const draft = await deps.workflows.draft(workflowId);
  if (draft?.revision !== revision) throw await staleRevision(deps, workflowId, revision);
  const document = await deps.workflows.document(draft.documentHash);
  const compiled = await compileNow(deps, document);
  if (!compiled.ok)
    throw new UnprocessableError(
      'workflow-has-errors',
      'This workflow cannot work as it is: mend the errors, then publish.',
      {
        problems: compiled.problems,
      },
    );
  const rulesHash = await deps.workflows.keepRules(compiled.rules);
  const version = await addNextVersion(deps, {
    workflowId,
    documentHash: draft.documentHash,
    rulesHash,
    ruleCount: compiled.rules.length,
    note,
    publishedBy: person.name,
    publishedAtMs: deps.clock.now(),
  });
  const pointer = await putLive(deps, version);
  await audit(deps, person, 'workflow.published', workflowId, { version: version.version, note });
  await tellOf(deps, pointer, version);
  const problems = [...compiled.warnings, ...(await findingsOf(deps, document, compiled.rules))];
  return { ...toSummary(version, true), ...(problems.length > 0 && { problems }) };
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
  const pointer = await putLive(deps, version);
  await audit(deps, person, 'workflow.rolled-back', workflowId, { version: number, from: before });
  await tellOf(deps, pointer, version);
  return toSummary(version, true);
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
  { version, note, publishedBy, publishedAtMs, ruleCount }: Version,
  live: boolean,
): VersionSummary {
  return { version, note, publishedBy, publishedAtMs, ruleCount, live };
}

async function addNextVersion({ workflows }: WorkflowDeps, facts: Omit<Version, 'version'>): Promise<Version> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [newest] = await workflows.versions(facts.workflowId);
    const version = { ...facts, version: (newest?.version ?? 0) + 1 };
    if (await workflows.addVersion(version)) return version;
  }
  throw new ConflictError('Others are publishing this workflow right now; look again.');
}

/** Makes the rule set anew from the live versions of all workflows, with this one in place, and moves the pointer. */
async function putLive(deps: WorkflowDeps, version: Version): Promise<LivePointer> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const pointer = await deps.workflows.livePointer();
    const next = await nextPointer(deps, pointer, version);
    if (await deps.workflows.moveLivePointer(next, pointer.revision)) return next;
  }
  throw new ConflictError('Others are publishing right now; look again.');
}

/** After the audit log: what is live is live, and must be written down even where the bus is away. */
async function tellOf(
  { publisher, clock }: WorkflowDeps,
  { ruleSetHash, revision }: LivePointer,
  { workflowId, version }: Version,
): Promise<void> {
  const facts = { ruleSetHash, workflowId, version, atMs: clock.now() };
  await publisher.publish([toEvent('ruleset.published', workflowId, revision, facts)]);
}

async function nextPointer(
  { workflows, ruleSets }: WorkflowDeps,
  pointer: LivePointer,
  changed: Version,
): Promise<LivePointer> {
  const versions = { ...pointer.versions, [changed.workflowId]: changed.version };
  const live = await Promise.all(
    Object.entries(versions).map(async ([workflowId, number]) => {
      const version = workflowId === changed.workflowId ? changed : await workflows.version(workflowId, number);
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
