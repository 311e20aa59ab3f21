import * as z from 'zod';
import { workflowId } from '../ids.ts';
import { workflowDocument } from '../workflow/document.ts';
import { release } from '../workflow/release.ts';
import { admins, type Operation, staff } from './operation.ts';

const workflowParams = z.strictObject({ workflowId });

/** What changes, in words for colleagues. */
export const versionNote = z.string().trim().min(1, 'must say what changes').max(500);

/** A release without what only the store needs. */
export const releaseView = release.omit({ documentHash: true, step: true });
export type ReleaseView = z.infer<typeof releaseView>;

const ruleLine = z.object({
  ruleId: z.string(),
  nodeId: z.string(),
  guardrail: z.boolean(),
  sentence: z.string(),
});

const ruleChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), after: ruleLine }),
  z.object({ kind: z.literal('removed'), before: ruleLine }),
  z.object({ kind: z.enum(['changed', 'moved']), before: ruleLine, after: ruleLine }),
]);

const changeLine = z.object({
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  nodeId: z.string().optional(),
  sentence: z.string(),
});

/** A version by its number, the one that is live, the release that is planned, or the draft as it was saved last. */
const workflowForm = z.union([z.enum(['live', 'planned', 'draft']), z.coerce.number().int().min(1)]);
export type WorkflowForm = z.infer<typeof workflowForm>;

/** How an organisation publishes. */
export const publishing = z.strictObject({
  /** Whether a second person must agree before anything goes live. Rolling back never waits. */
  secondPerson: z.boolean(),
});
export type Publishing = z.infer<typeof publishing>;

export const releaseOperations = {
  compareWorkflow: {
    operationId: 'compareWorkflow',
    method: 'GET',
    path: '/v1/workflows/{workflowId}/compare',
    group: 'admin',
    summary:
      'Tell what differs between two versions, what is live or planned, and the draft: steps and rules, in words',
    access: staff,
    params: workflowParams,
    query: z.strictObject({ from: workflowForm, to: workflowForm }),
    response: z.object({
      from: workflowDocument,
      to: workflowDocument,
      changes: z.array(changeLine),
      /** Absent while a draft among the two has errors and makes no rules. */
      rules: z.array(ruleChange).optional(),
    }),
  },
  planRelease: {
    operationId: 'planRelease',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/release',
    group: 'admin',
    summary: 'Plan to publish the draft as it is now: at a time, or once a second person has approved',
    access: admins,
    params: workflowParams,
    body: z.strictObject({
      revision: z.int().min(1),
      note: versionNote,
      publishAtMs: z.int().min(0).optional(),
    }),
    response: releaseView,
  },
  approveRelease: {
    operationId: 'approveRelease',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/release/approve',
    group: 'admin',
    summary: 'Approve a planned release of somebody else; it goes live at once, or at its time',
    access: admins,
    params: workflowParams,
    body: z.strictObject({ id: z.string() }),
    response: releaseView,
  },
  cancelRelease: {
    operationId: 'cancelRelease',
    method: 'POST',
    path: '/v1/workflows/{workflowId}/release/cancel',
    group: 'admin',
    summary: 'Call a planned release off',
    access: admins,
    params: workflowParams,
    body: z.strictObject({ id: z.string(), reason: z.string().trim().max(500).optional() }),
    response: releaseView,
  },
  readPublishing: {
    operationId: 'readPublishing',
    method: 'GET',
    path: '/v1/publishing',
    group: 'admin',
    summary: 'Read how this organisation publishes workflows',
    access: staff,
    response: publishing,
  },
  savePublishing: {
    operationId: 'savePublishing',
    method: 'PUT',
    path: '/v1/publishing',
    group: 'admin',
    summary: 'Say whether a second person must approve before a workflow goes live',
    access: admins,
    body: publishing,
    response: publishing,
  },
} as const satisfies Record<string, Operation>;
