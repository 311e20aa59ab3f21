import * as z from 'zod';
import { language } from '../conversation/message.ts';
import { slug } from '../ids.ts';
import { handoffMessage } from '../messages/handoff-message.ts';
import { calendar } from '../settings/calendar.ts';
import { channelInput, channelKind } from '../settings/channel.ts';
import { queue } from '../settings/queue.ts';
import { signalsInput } from '../settings/signals.ts';
import { calibration } from '../signals/calibration/calibration.ts';
import { signalSpread } from '../signals/spread.ts';
import { admins, type Operation, staff } from './operation.ts';
import { workflowOperations } from './workflow-operations.ts';

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
  ...workflowOperations,
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
