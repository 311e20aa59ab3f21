import type { BodyOf, ResponseOf } from '../../shared/api/operations.ts';
import type { ReleaseView } from '../../shared/api/release-operations.ts';
import type { WorkflowDraft, WorkflowSummary } from '../../shared/api/workflow-operations.ts';
import { ConflictError, NotFoundError, ValidationError } from '../../shared/errors.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { localesOf } from '../../shared/messages/resolve.ts';
import { loadPatterns } from '../../shared/rules/pattern.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { analyseCompiled } from '../../shared/workflow/analyse/analyse.ts';
import { runCases } from '../../shared/workflow/cases/run-case.ts';
import { type CompileResult, compileWorkflow } from '../../shared/workflow/compile.ts';
import type { WorkflowDocument } from '../../shared/workflow/document.ts';
import type { WorkflowLanguage, WorkflowWords } from '../../shared/workflow/language/workflow-language.ts';
import type { WorkflowContext } from '../../shared/workflow/nodes/node-kind.ts';
import type { Problem } from '../../shared/workflow/problem.ts';
import { readBack } from '../../shared/workflow/read-back.ts';
import type { Release } from '../../shared/workflow/release.ts';
import type { Settings } from '../ports/configuration.ts';
import type { Clock, EventPublisher } from '../ports/outside.ts';
import type { RuleSetStore } from '../ports/rule-set-store.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import type { Draft, WorkflowStore } from '../ports/workflow-store.ts';
import { audit } from './audit.ts';
import { subWorkflowsOf } from './sub-workflows.ts';

export interface WorkflowDeps {
  readonly workflows: WorkflowStore;
  readonly ruleSets: RuleSetStore;
  readonly settings: SettingsStore;
  readonly publisher: EventPublisher;
  readonly clock: Clock;
  /** Of the sentences about workflows; English where it is absent. */
  readonly language?: WorkflowLanguage | undefined;
}

export async function listWorkflows(deps: WorkflowDeps): Promise<ResponseOf<'listWorkflows'>> {
  const drafts = await deps.workflows.drafts();
  return { workflows: await Promise.all(drafts.map((draft) => summaryOf(deps, draft))) };
}

export async function readWorkflow(deps: WorkflowDeps, workflowId: string): Promise<WorkflowDraft> {
  const draft = await deps.workflows.draft(workflowId);
  if (!draft) throw new NotFoundError(`There is no workflow “${workflowId}”.`);
  const document = await deps.workflows.document(draft.documentHash);
  const result = await compileNow(deps, document);
  const problems = result.ok ? result.warnings : result.problems;
  const release = await deps.workflows.release(workflowId);
  return {
    ...(await summaryOf(deps, draft)),
    document,
    problems: [...problems],
    editors: [...(draft.editors ?? [])],
    ...(release && { release: toReleaseView(release) }),
  };
}

/** Finds every problem of a document. A document with errors may be saved, not published. */
export async function checkWorkflow(
  deps: WorkflowDeps,
  document: WorkflowDocument,
): Promise<ResponseOf<'checkWorkflow'>> {
  const settings = await deps.settings.settings();
  const result = await compileFor(deps, settings, document);
  if (!result.ok) return { problems: [...result.problems], ruleCount: 0, inWords: [], cases: [] };
  const { rules, warnings } = result;
  const inWords = readBack(document, rules, wordsFor(deps, settings));
  return {
    problems: [...warnings, ...(await findingsOf(deps, document, rules))],
    ruleCount: rules.length,
    inWords: [...inWords],
    cases: [...(await runCases(document.cases ?? [], { workflowId: document.id, rules }, deps.clock.now()))],
  };
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
    editors: await editorsWith(deps, workflowId, person),
  };
  if (!(await deps.workflows.saveDraft(draft, revision))) throw await staleRevision(deps, workflowId, revision);
  await audit(deps, person, 'workflow.saved', workflowId, { revision: draft.revision });
  return readWorkflow(deps, workflowId);
}

/** Who has edited the draft since the newest version, and now this person. */
async function editorsWith({ workflows }: WorkflowDeps, workflowId: string, { name }: Person): Promise<string[]> {
  const [draft, [newest]] = await Promise.all([workflows.draft(workflowId), workflows.versions(workflowId)]);
  const isPublished = draft !== undefined && newest?.documentHash === draft.documentHash;
  return [...new Set([...(isPublished ? [] : (draft?.editors ?? [])), name])];
}

export const toReleaseView = ({ documentHash: _, step: __, ...view }: Release): ReleaseView => view;

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
export const compileNow = async (deps: WorkflowDeps, document: WorkflowDocument): Promise<CompileResult> =>
  compileFor(deps, await deps.settings.settings(), document);

async function compileFor(deps: WorkflowDeps, settings: Settings, document: WorkflowDocument): Promise<CompileResult> {
  // A pattern that cannot work must be found here, not by the first customer.
  await loadPatterns();
  return compileWorkflow(document, await contextOf(deps, settings, document));
}

async function contextOf(
  { workflows, language }: WorkflowDeps,
  { queues, calendars, organisation, messages, channels }: Settings,
  document: WorkflowDocument,
): Promise<WorkflowContext> {
  return {
    queueIds: queues.map(({ id }) => id),
    calendarIds: calendars.map(({ id }) => id),
    defaultLocale: organisation.defaultLocale,
    locales: localesOf(messages),
    subWorkflow: await subWorkflowsOf(workflows, document),
    queues,
    calendars,
    messages,
    channels: [...new Set(channels.map(({ kind }) => kind))],
    language,
  };
}

/** What people call queues and hours, and the language of the sentences that name them. */
export const wordsFor = (
  { language }: Pick<WorkflowDeps, 'language'>,
  { queues, calendars }: Settings,
): WorkflowWords => ({
  language,
  queue: (queueId) => queues.find(({ id }) => id === queueId)?.name,
  calendar: (calendarId) => calendars.find(({ id }) => id === calendarId)?.name,
});

/** What the analysis finds, among the rules of the other workflows that are live. */
export async function findingsOf(
  deps: WorkflowDeps,
  document: WorkflowDocument,
  rules: readonly Rule[],
): Promise<readonly Problem[]> {
  const [settings, { versions }] = await Promise.all([deps.settings.settings(), deps.workflows.livePointer()]);
  const context = await contextOf(deps, settings, document);
  const others = Object.entries(versions).filter(([workflowId]) => workflowId !== document.id);
  const live = await Promise.all(others.map(([workflowId, version]) => rulesOf(deps, workflowId, version)));
  return analyseCompiled(document, rules, context, live.flat());
}

async function rulesOf({ workflows }: WorkflowDeps, workflowId: string, number: number): Promise<readonly Rule[]> {
  const version = await workflows.version(workflowId, number);
  return version ? workflows.rules(version.rulesHash) : [];
}
