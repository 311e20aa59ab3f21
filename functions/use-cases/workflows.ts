import type { WorkflowDraft, WorkflowSummary } from '../../shared/api/admin-operations.ts';
import type { BodyOf, ResponseOf } from '../../shared/api/operations.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../shared/errors.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { loadPatterns } from '../../shared/rules/pattern.ts';
import { type CompileResult, compileWorkflow } from '../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../shared/workflow/nodes/node-kind.ts';
import type { Problem } from '../../shared/workflow/problem.ts';
import type { Clock, EventPublisher } from '../ports/outside.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import type { Draft, WorkflowStore } from '../ports/workflow-store.ts';
import { audit } from './audit.ts';

export interface WorkflowDeps {
  readonly workflows: WorkflowStore;
  readonly settings: SettingsStore;
  readonly publisher: EventPublisher;
  readonly clock: Clock;
}

export async function listWorkflows(deps: WorkflowDeps): Promise<ResponseOf<'listWorkflows'>> {
  const drafts = await deps.workflows.drafts();
  return { workflows: await Promise.all(drafts.map((draft) => summaryOf(deps, draft))) };
}

export async function readWorkflow(deps: WorkflowDeps, workflowId: string): Promise<WorkflowDraft> {
  const draft = await deps.workflows.draft(workflowId);
  if (!draft) throw new NotFoundError(`There is no workflow “${workflowId}”.`);
  const document = await deps.workflows.document(draft.documentHash);
  const { problems } = await check(deps, document);
  return { ...(await summaryOf(deps, draft)), document, problems: [...problems] };
}

/** Finds every problem of a document. A document with errors may be saved, not published. */
export async function checkWorkflow(
  deps: WorkflowDeps,
  document: WorkflowDocument,
): Promise<ResponseOf<'checkWorkflow'>> {
  const { problems, ruleCount } = await check(deps, document);
  return { problems: [...problems], ruleCount };
}

/** @throws {ConflictError} when someone saved since; `current` holds the revision, who and when */
export async function saveWorkflow(
  deps: WorkflowDeps,
  workflowId: string,
  { revision, document }: BodyOf<'saveWorkflow'>,
  person: Person,
): Promise<WorkflowDraft> {
  if (document.id !== workflowId)
    throw new ValidationError('The document belongs to another workflow.', [
      { path: 'document.id', message: `must be “${workflowId}”` },
    ]);
  const documentHash = await deps.workflows.keepDocument(document);
  const draft: Draft = {
    workflowId,
    name: document.name,
    revision: revision + 1,
    documentHash,
    editedBy: person.name,
    editedAtMs: deps.clock.now(),
  };
  if (!(await deps.workflows.saveDraft(draft, revision))) throw await staleRevision(deps, workflowId, revision);
  await audit(deps, person, 'workflow.saved', workflowId, { revision: draft.revision });
  return readWorkflow(deps, workflowId);
}

export async function staleRevision({ workflows }: WorkflowDeps, workflowId: string, revision: number): Promise<Error> {
  const current = await workflows.draft(workflowId);
  if (!current) return new NotFoundError(`There is no workflow “${workflowId}”; a new one starts at revision 0.`);
  const { editedBy, editedAtMs } = current;
  return new ConflictError(
    `${editedBy} has saved this workflow since: it is at revision ${current.revision}, and you started from ${revision}.`,
    { revision: current.revision, editedBy, editedAtMs },
    'stale-revision',
  );
}

export async function summaryOf({ workflows }: WorkflowDeps, draft: Draft): Promise<WorkflowSummary> {
  const [versions, pointer] = await Promise.all([workflows.versions(draft.workflowId), workflows.livePointer()]);
  const { workflowId, name, revision, editedBy, editedAtMs } = draft;
  const liveVersion = pointer.versions[workflowId];
  const newest = versions[0];
  return {
    id: workflowId,
    name,
    revision,
    editedBy,
    editedAtMs,
    ...(liveVersion && { liveVersion }),
    latestVersion: newest?.version ?? 0,
    draftChanged: newest?.documentHash !== draft.documentHash,
  };
}

/** Compiles against the queues and hours that there are now. */
export async function compileNow(deps: WorkflowDeps, document: WorkflowDocument): Promise<CompileResult> {
  // A pattern that cannot work must be found here, not by the first customer.
  await loadPatterns();
  return compileWorkflow(document, await contextOf(deps));
}

async function contextOf({ settings }: WorkflowDeps): Promise<WorkflowContext> {
  const { queues, calendars } = await settings.settings();
  return { queueIds: queues.map(({ id }) => id), calendarIds: calendars.map(({ id }) => id) };
}

async function check(
  deps: WorkflowDeps,
  document: WorkflowDocument,
): Promise<{ problems: readonly Problem[]; ruleCount: number }> {
  const result = await compileNow(deps, document);
  return result.ok
    ? { problems: result.warnings, ruleCount: result.rules.length }
    : { problems: result.problems, ruleCount: 0 };
}
