import * as z from 'zod';
import { language } from '../conversation/message.ts';
import { reasonCode } from '../handoff/reason.ts';
import { slug, workflowId } from '../ids.ts';
import { handoffMessage } from '../messages/handoff-message.ts';
import { calendar } from '../settings/calendar.ts';
import { channelInput, channelKind } from '../settings/channel.ts';
import { queue } from '../settings/queue.ts';
import { signalsInput } from '../settings/signals.ts';
import { calibration } from '../signals/calibration/calibration.ts';
import { signalSpread } from '../signals/spread.ts';
import { expectedDecision } from '../workflow/cases/sample-case.ts';
import { workflowDocument } from '../workflow/document.ts';
import type { Problem } from '../workflow/problem.ts';
import { everyRole, type Operation } from './operation.ts';
import { releaseOperations, releaseView, versionNote } from './release-operations.ts';
import { witness } from './witness.ts';

const admins = { kind: 'staff', roles: ['admin'] } as const;
const staff = { kind: 'staff', roles: everyRole } as const;
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

export const keySummary = z.object({
  id: z.string(),
  channelId: z.string(),
  label: z.string(),
  createdAtMs: z.int(),
  createdBy: z.string(),
  revokedAtMs: z.int().optional(),
});

export const auditEntry = z.object({
  id: z.string(),
  atMs: z.int(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()),
});

/** A channel without its webhook secret. */
export const channelView = z.object({
  id: z.string(),
  kind: channelKind,
  name: z.string(),
  webhookUrl: z.string().optional(),
});

export const adminOperations = {
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
  listQueues: {
    operationId: 'listQueues',
    method: 'GET',
    path: '/v1/queues',
    group: 'admin',
    summary: 'List queues',
    access: staff,
    response: z.object({ queues: z.array(queue) }),
  },
  saveQueue: {
    operationId: 'saveQueue',
    method: 'PUT',
    path: '/v1/queues/{queueId}',
    group: 'admin',
    summary: 'Make or change a queue',
    access: admins,
    params: z.strictObject({ queueId: slug }),
    body: queue,
    response: queue,
  },
  listCalendars: {
    operationId: 'listCalendars',
    method: 'GET',
    path: '/v1/calendars',
    group: 'admin',
    summary: 'List business hours',
    access: staff,
    response: z.object({ calendars: z.array(calendar) }),
  },
  saveCalendar: {
    operationId: 'saveCalendar',
    method: 'PUT',
    path: '/v1/calendars/{calendarId}',
    group: 'admin',
    summary: 'Make or change business hours',
    access: admins,
    params: z.strictObject({ calendarId: slug }),
    body: calendar,
    response: calendar,
  },
  readSignals: {
    operationId: 'readSignals',
    method: 'GET',
    path: '/v1/signals',
    group: 'admin',
    summary: 'Read what the organisation changes about the topics and the scope that Baton notices',
    access: staff,
    response: signalsInput,
  },
  readSignalSpread: {
    operationId: 'readSignalSpread',
    method: 'GET',
    path: '/v1/signals/{signal}/spread',
    group: 'admin',
    summary: 'Read which values a signal had in messages of the last seven days',
    access: staff,
    params: z.strictObject({ signal: z.string().min(1).max(100) }),
    response: signalSpread,
  },
  saveSignals: {
    operationId: 'saveSignals',
    method: 'PUT',
    path: '/v1/signals',
    group: 'admin',
    summary: 'Switch topics on or off, add phrases and examples, say by examples what the assistant can do',
    access: admins,
    body: signalsInput,
    response: signalsInput,
  },
  listCalibrations: {
    operationId: 'listCalibrations',
    method: 'GET',
    path: '/v1/calibrations',
    group: 'admin',
    summary: 'List what the confidence of each assistant has turned out to mean, and how well that is known',
    access: staff,
    response: z.object({ calibrations: z.array(calibration) }),
  },
  listHandoffMessages: {
    operationId: 'listHandoffMessages',
    method: 'GET',
    path: '/v1/handoff-messages',
    group: 'admin',
    summary: 'List what customers read at each moment of a handoff',
    access: staff,
    response: z.object({ messages: z.array(handoffMessage), defaultLocale: language }),
  },
  listChannels: {
    operationId: 'listChannels',
    method: 'GET',
    path: '/v1/channels',
    group: 'admin',
    summary: 'List channels, without their secrets',
    access: admins,
    response: z.object({ channels: z.array(channelView) }),
  },
  saveChannel: {
    operationId: 'saveChannel',
    method: 'PUT',
    path: '/v1/channels/{channelId}',
    group: 'admin',
    summary: 'Make or change a channel and its webhook',
    access: admins,
    params: z.strictObject({ channelId: slug }),
    body: channelInput,
    response: channelView,
  },
  listKeys: {
    operationId: 'listKeys',
    method: 'GET',
    path: '/v1/keys',
    group: 'admin',
    summary: 'List channel keys; the secrets are not kept',
    access: admins,
    response: z.object({ keys: z.array(keySummary) }),
  },
  createKey: {
    operationId: 'createKey',
    method: 'POST',
    path: '/v1/keys',
    group: 'admin',
    summary: 'Make a channel key; its secret is shown this once',
    access: admins,
    body: z.strictObject({ channelId: slug, label: z.string().trim().min(1).max(80) }),
    response: keySummary.extend({ key: z.string() }),
  },
  revokeKey: {
    operationId: 'revokeKey',
    method: 'DELETE',
    path: '/v1/keys/{keyId}',
    group: 'admin',
    summary: 'Revoke a channel key; calls with it fail within 5 seconds',
    access: admins,
    params: z.strictObject({ keyId: slug }),
    response: keySummary,
  },
  listAudit: {
    operationId: 'listAudit',
    method: 'GET',
    path: '/v1/audit',
    group: 'admin',
    summary: 'List who changed what, newest first',
    access: admins,
    response: z.object({ entries: z.array(auditEntry) }),
  },
} as const satisfies Record<string, Operation>;
