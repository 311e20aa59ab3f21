import * as z from 'zod';
import { reasonCode } from '../handoff/reason.ts';
import { workflowId } from '../ids.ts';
import { expectedDecision } from '../workflow/cases/sample-case.ts';
import { workflowDocument } from '../workflow/document.ts';
import type { Problem } from '../workflow/problem.ts';
import { admins, type Operation, staff } from './operation.ts';
import { releaseOperations, releaseView, versionNote } from './release-operations.ts';
import { witness } from './witness.ts';

const workflowParams = z.strictObject({ workflowId });

export const problem: z.ZodType<Problem> = z.object({
  code: z.string() as unknown as z.ZodType<Problem['code']>,
  severity: z.enum(['error', 'warning', 'info']),
  nodeId: z.string().optional(),
  edgeId: z.string().optional(),
  path: z.string().optional(),
  message: z.string(),
  fix: z.string().optional(),
  /** A message that shows it, and what was decided when the engine ran it. */
  witness: witness.optional(),
});

/** One rule of a workflow, read back in words. */
export const readBackLine = z.object({
  ruleId: z.string(),
  nodeId: z.string(),
  guardrail: z.boolean(),
  sentence: z.string(),
});

/** What became of one sample conversation of a workflow. */
export const caseResult = z.object({
  caseId: z.string(),
  name: z.string(),
  passed: z.boolean(),
  expected: expectedDecision,
  got: z.object({
    decision: z.enum(['continue', 'offer', 'escalate']),
    turn: z.int(),
    ruleId: z.string().optional(),
    queueId: z.string().optional(),
    reason: reasonCode.optional(),
  }),
});

export const workflowSummary = z.object({
  id: z.string(),
  name: z.string(),
  revision: z.int(),
  editedBy: z.string(),
  editedAtMs: z.int(),
  /** The version that decides now; absent while nothing is live. */
  liveVersion: z.int().optional(),
  latestVersion: z.int(),
  /** Whether the draft differs from the newest version. */
  draftChanged: z.boolean(),
});
export type WorkflowSummary = z.infer<typeof workflowSummary>;

export const workflowDraft = workflowSummary.extend({
  document: workflowDocument,
  problems: z.array(problem),
  /** Who has edited it since the newest version. */
  editors: z.array(z.string()),
  /** The newest release that was planned, open or not. */
  release: releaseView.optional(),
});
export type WorkflowDraft = z.infer<typeof workflowDraft>;

export const versionSummary = z.object({
  version: z.int(),
  note: z.string(),
  publishedBy: z.string(),
  publishedAtMs: z.int(),
  ruleCount: z.int(),
  live: z.boolean(),
  /** Whose edits came with it. */
  editors: z.array(z.string()).optional(),
  approvedBy: z.string().optional(),
});
export type VersionSummary = z.infer<typeof versionSummary>;

/** Workflows: drafts, checks, versions. */
export const workflowOperations = {
  listWorkflows: {
    operationId: 'listWorkflows',
    method: 'GET',
    path: '/v1/workflows',
    group: 'admin',
    summary: 'List workflows with what is live',
    access: staff,
    response: z.object({ workflows: z.array(workflowSummary) }),
  },
  readWorkflow: {
    operationId: 'readWorkflow',
    method: 'GET',
    path: '/v1/workflows/{workflowId}',
    group: 'admin',
    summary: 'Read the draft of a workflow with its problems',
    access: staff,
    params: workflowParams,
    response: workflowDraft,
  },
  saveWorkflow: {
    operationId: 'saveWorkflow',
    method: 'PUT',
    path: '/v1/workflows/{workflowId}',
    group: 'admin',
    summary: 'Save the draft; revision 0 makes a new workflow, a stale revision gets 409 with the current one',
    access: admins,
    params: workflowParams,
    body: z.strictObject({ revision: z.int().min(0), document: workflowDocument }),
    response: workflowDraft,
  },
  checkWorkflow: {
    operationId: 'checkWorkflow',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/check',
    group: 'admin',
    summary: 'List every problem of a document, saved or not, and read back each rule that it makes in words',
    access: staff,
    params: workflowParams,
    body: z.strictObject({ document: workflowDocument }),
    response: z.object({
      problems: z.array(problem),
      ruleCount: z.int(),
      /** In drawing order: the first whose *if* holds decides. None while there are errors. */
      inWords: z.array(readBackLine),
      /** The workflow's sample cases, each played by the code that decides. None while there are errors. */
      cases: z.array(caseResult),
    }),
  },
  publishWorkflow: {
    operationId: 'publishWorkflow',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/publish',
    group: 'admin',
    summary: 'Make the draft the next version and put it live; 422 with every problem if it has errors',
    access: admins,
    params: workflowParams,
    body: z.strictObject({
      revision: z.int().min(1),
      note: versionNote,
    }),
    response: versionSummary.extend({ problems: z.array(problem).optional() }),
  },
  rollBackWorkflow: {
    operationId: 'rollBackWorkflow',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/roll-back',
    group: 'admin',
    summary: 'Put an earlier version live again',
    access: admins,
    params: workflowParams,
    body: z.strictObject({ version: z.int().min(1) }),
    response: versionSummary,
  },
  withdrawWorkflow: {
    operationId: 'withdrawWorkflow',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/withdraw',
    group: 'admin',
    summary: 'Take a workflow out of service; its versions stay, and any can be put live again',
    access: admins,
    params: workflowParams,
    body: z.strictObject({ version: z.int().min(1) }),
    response: versionSummary,
  },
  listVersions: {
    operationId: 'listVersions',
    method: 'GET',
    path: '/v1/workflows/{workflowId}/versions',
    group: 'admin',
    summary: 'List the versions of a workflow, newest first',
    access: staff,
    params: workflowParams,
    response: z.object({ versions: z.array(versionSummary) }),
  },
  readVersion: {
    operationId: 'readVersion',
    method: 'GET',
    path: '/v1/workflows/{workflowId}/versions/{version}',
    group: 'admin',
    summary: 'Read one version as it was published',
    access: staff,
    params: z.strictObject({ workflowId, version: z.coerce.number().int().min(1) }),
    response: z.object({ version: versionSummary, document: workflowDocument }),
  },
  ...releaseOperations,
} as const satisfies Readonly<Record<string, Operation>>;
