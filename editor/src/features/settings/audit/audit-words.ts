import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';
export interface AuditEntry {
  readonly id: string;
  readonly atMs: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What was done, in a sentence without its subject: "Saved the queue Billing". */
export function auditSentence({ action, subject, detail }: AuditEntry): string {
  const name = nameOf(detail) ?? subject;
  const sentence = sentenceFor(action, detail);
  if (sentence === undefined) return unknownSentence(action, name);
  return t(sentence, {
    name,
    label: textOf(detail.label) ?? subject,
    channel: textOf(detail.channelId) ?? '',
    version: textOf(detail.version) ?? '?',
  });
}

const sentences: Readonly<Record<string, Message>> = {
  'queue.saved': messages.queueSaved,
  'calendar.saved': messages.hoursSaved,
  'channel.saved': messages.channelSaved,
  'signals.saved': messages.signalsSaved,
  'calibration.fitted': messages.confidenceLearned,
  'key.revoked': messages.keyRevoked,
  'workflow.saved': messages.draftSaved,
  'workflow.published': messages.published,
  'workflow.rolled-back': messages.liveAgain,
  'workflow.withdrawn': messages.withdrawn,
  'workflow.release-planned': messages.releasePlanned,
  'workflow.release-approved': messages.releaseApproved,
  'workflow.release-cancelled': messages.releaseCancelled,
  'workflow.release-failed': messages.releaseFailed,
};

function sentenceFor(action: string, detail: AuditEntry['detail']): Message | undefined {
  if (action === 'key.created')
    return textOf(detail.channelId) === undefined ? messages.keyMadeSomewhere : messages.keyMade;
  if (action === 'publishing.saved')
    return detail.secondPerson === true ? messages.secondNeeded : messages.secondNotNeeded;
  return sentences[action];
}

/** A newer server may do things that this page has no words for. */
function unknownSentence(action: string, name: string): string {
  const [thing = action, ...done] = action.split('.');
  const words = `${thing} ${name}${done.length > 0 ? `: ${done.join(' ')}` : ''}`.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Queues and hours are kept whole, with the name that they had. */
function nameOf(detail: AuditEntry['detail']): string | undefined {
  for (const value of Object.values(detail)) if (isObject(value) && typeof value.name === 'string') return value.name;
  return undefined;
}

/** What somebody types to find an entry: all words have to be in it. */
export function matchesEntry(entry: AuditEntry, typed: string): boolean {
  const text = `${auditSentence(entry)} ${entry.actor} ${entry.subject} ${entry.action}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
